using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WijkDashboard.Store.Keys;

namespace WijkDashboard.Store.Configurations;

internal sealed class KeyConfiguration : IEntityTypeConfiguration<StoredKey>
{
    public void Configure(EntityTypeBuilder<StoredKey> builder)
    {
        builder.ToTable("DeliveryKeys");
        builder.HasKey(k => k.Id);
        builder.Property(k => k.MunicipalityId).HasMaxLength(Lengths.Id);
        builder.Property(k => k.PartnerId).HasMaxLength(Lengths.Id);
        builder.Property(k => k.Name).HasMaxLength(Lengths.Id);
        builder.Property(k => k.Prefix).HasMaxLength(16);
        builder.Property(k => k.Hash).HasMaxLength(64);
        builder.Property(k => k.MadeBy).HasMaxLength(Lengths.Name);
        builder.Property(k => k.RevokedBy).HasMaxLength(Lengths.Name);
        builder.HasIndex(k => k.Hash).IsUnique();
        builder.HasIndex(k => k.Prefix);
        builder.HasIndex(k => k.MunicipalityId);
    }
}
