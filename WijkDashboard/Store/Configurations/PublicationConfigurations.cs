using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WijkDashboard.Store.Catalogues;
using WijkDashboard.Store.Deliveries;
using WijkDashboard.Store.Publications;

namespace WijkDashboard.Store.Configurations;

internal sealed class MunicipalityConfiguration : IEntityTypeConfiguration<StoredMunicipality>
{
    public void Configure(EntityTypeBuilder<StoredMunicipality> builder)
    {
        builder.ToTable("Municipalities");
        builder.HasKey(m => m.Id);
        builder.Property(m => m.Id).HasMaxLength(Lengths.Id);
    }
}

internal sealed class PublicationConfiguration : IEntityTypeConfiguration<StoredPublication>
{
    public void Configure(EntityTypeBuilder<StoredPublication> builder)
    {
        builder.ToTable("Publications");
        builder.HasKey(p => new { p.MunicipalityId, p.Number });
        builder.Property(p => p.MunicipalityId).HasMaxLength(Lengths.Id);
        builder.Property(p => p.By).HasMaxLength(Lengths.Name);
        builder.Property(p => p.Reason).HasMaxLength(Lengths.Text);
        builder.HasOne(p => p.Delivery).WithMany().HasForeignKey(p => p.DeliveryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StoredCatalogue>().WithMany().HasForeignKey(p => new { p.MunicipalityId, p.CatalogueNumber }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DeliveryConfiguration : IEntityTypeConfiguration<StoredDelivery>
{
    public void Configure(EntityTypeBuilder<StoredDelivery> builder)
    {
        builder.ToTable("Deliveries");
        builder.HasKey(d => d.Id);
        builder.Property(d => d.MunicipalityId).HasMaxLength(Lengths.Id);
        builder.Property(d => d.PartnerId).HasMaxLength(Lengths.Id);
        builder.Property(d => d.LayoutId).HasMaxLength(Lengths.Id);
        builder.Property(d => d.FileName).HasMaxLength(Lengths.Name);
        builder.Property(d => d.Hash).HasMaxLength(64);
        builder.Property(d => d.By).HasMaxLength(Lengths.Name);
        builder.Property(d => d.ById).HasMaxLength(Lengths.Name);
        builder.Property(d => d.Reason).HasMaxLength(Lengths.Text);
        builder.Property(d => d.ApprovedBy).HasMaxLength(Lengths.Name);
        builder.HasIndex(d => new { d.MunicipalityId, d.PartnerId, d.LayoutId, d.Hash, d.CatalogueNumber }).IsUnique();
        builder.HasMany(d => d.Issues).WithOne().HasForeignKey(IssueConfiguration.Delivery).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class IssueConfiguration : IEntityTypeConfiguration<StoredIssue>
{
    public const string Delivery = "DeliveryId";

    public void Configure(EntityTypeBuilder<StoredIssue> builder)
    {
        builder.ToTable("DeliveryIssues");
        builder.Property<long>(Delivery);
        builder.HasKey(Delivery, nameof(StoredIssue.Ordinal));
        builder.Property(i => i.Ordinal).ValueGeneratedNever();
        builder.Property(i => i.Code).HasMaxLength(Lengths.Id);
        builder.Property(i => i.Column).HasMaxLength(Lengths.Name);
    }
}

internal sealed class CatalogueConfiguration : IEntityTypeConfiguration<StoredCatalogue>
{
    public void Configure(EntityTypeBuilder<StoredCatalogue> builder)
    {
        builder.ToTable("Catalogues");
        builder.HasKey(c => new { c.MunicipalityId, c.Number });
        builder.Property(c => c.MunicipalityId).HasMaxLength(Lengths.Id);
        builder.Property(c => c.Number).ValueGeneratedNever();
        builder.Property(c => c.Hash).HasMaxLength(64);
        builder.Property(c => c.By).HasMaxLength(Lengths.Name);
        builder.Property(c => c.Note).HasMaxLength(Lengths.Note);
        builder.OwnsMany(c => c.Files, files =>
        {
            files.ToTable("CatalogueFiles");
            files.WithOwner().HasForeignKey("MunicipalityId", "Number");
            files.HasKey("MunicipalityId", "Number", nameof(StoredCatalogueFile.Path));
            files.Property(f => f.Path).HasMaxLength(Lengths.Name);
        });
    }
}

internal static class Lengths
{
    public const int Id = 100;
    public const int Name = 260;
    public const int Text = 2000;
    public const int Note = 1000;
}
