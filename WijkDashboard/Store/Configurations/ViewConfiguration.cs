using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WijkDashboard.Domain.Views;
using WijkDashboard.Store.Publications;
using WijkDashboard.Store.Views;

namespace WijkDashboard.Store.Configurations;

internal sealed class ViewConfiguration : IEntityTypeConfiguration<StoredView>
{
    public void Configure(EntityTypeBuilder<StoredView> builder)
    {
        builder.ToTable("SavedViews");
        builder.HasKey(v => v.Id);
        builder.Property(v => v.MunicipalityId).HasMaxLength(Lengths.Id);
        builder.Property(v => v.Name).HasMaxLength(ViewRules.LongestName);
        builder.Property(v => v.Purpose).HasMaxLength(ViewRules.LongestPurpose);
        builder.Property(v => v.Address).HasMaxLength(ViewAddress.Longest);
        builder.Property(v => v.OwnerId).HasMaxLength(Lengths.Name);
        builder.Property(v => v.Owner).HasMaxLength(Lengths.Name);
        builder.Property(v => v.PartnerId).HasMaxLength(Lengths.Id);
        builder.HasIndex(v => new { v.MunicipalityId, v.OwnerId });
        builder.HasIndex(v => new { v.MunicipalityId, v.PartnerId });
        builder.HasOne<StoredMunicipality>().WithMany().HasForeignKey(v => v.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
    }
}
