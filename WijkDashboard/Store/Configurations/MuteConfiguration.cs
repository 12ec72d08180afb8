using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WijkDashboard.Domain.Signals.Muting;
using WijkDashboard.Store.Muting;
using WijkDashboard.Store.Publications;

namespace WijkDashboard.Store.Configurations;

internal sealed class MuteConfiguration : IEntityTypeConfiguration<StoredMute>
{
    public void Configure(EntityTypeBuilder<StoredMute> builder)
    {
        builder.ToTable("Mutes");
        builder.HasKey(m => m.Id);
        builder.Property(m => m.MunicipalityId).HasMaxLength(Lengths.Id);
        builder.Property(m => m.Topic).HasMaxLength(Lengths.Name);
        builder.Property(m => m.Reason).HasMaxLength(MuteRules.LongestReason);
        builder.Property(m => m.By).HasMaxLength(Lengths.Name);
        builder.Property(m => m.ById).HasMaxLength(Lengths.Name);
        builder.Property(m => m.PartnerId).HasMaxLength(Lengths.Id);
        builder.Property(m => m.EndedBy).HasMaxLength(Lengths.Name);
        builder.HasIndex(m => m.MunicipalityId);
        builder.HasOne<StoredMunicipality>().WithMany().HasForeignKey(m => m.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
    }
}
