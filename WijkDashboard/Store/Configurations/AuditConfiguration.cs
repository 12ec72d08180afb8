using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WijkDashboard.Store.Audits;
using WijkDashboard.Store.Publications;

namespace WijkDashboard.Store.Configurations;

internal sealed class AuditConfiguration : IEntityTypeConfiguration<StoredAudit>
{
    public void Configure(EntityTypeBuilder<StoredAudit> builder)
    {
        builder.ToTable("Audits");
        builder.HasKey(a => new { a.MunicipalityId, a.Number });
        builder.Property(a => a.MunicipalityId).HasMaxLength(Lengths.Id);
        builder.HasOne<StoredPublication>().WithOne().HasForeignKey<StoredAudit>(a => new { a.MunicipalityId, a.Number }).OnDelete(DeleteBehavior.Restrict);
    }
}
