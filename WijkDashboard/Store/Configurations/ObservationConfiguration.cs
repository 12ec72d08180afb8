using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Store.Publications;

namespace WijkDashboard.Store.Configurations;

/// <summary>
/// Released cells, and nothing else: there is no column that could hold a raw count. The key has the publication in it,
/// so a later figure stands beside the earlier one and every publication stays readable.
/// </summary>
internal sealed class ObservationConfiguration : IEntityTypeConfiguration<DisclosedObservation>
{
    public const string Municipality = "MunicipalityId";
    public const string Publication = "PublicationNumber";

    public void Configure(EntityTypeBuilder<DisclosedObservation> builder)
    {
        builder.ToTable("Observations");
        builder.Property<string>(Municipality).HasMaxLength(Lengths.Id);
        builder.Property<int>(Publication);
        builder.Property(o => o.IndicatorId).HasMaxLength(Lengths.Id);
        builder.Property(o => o.Area).HasConversion(a => a.Value, v => AreaCode.Parse(v)).HasMaxLength(10);
        builder.Property(o => o.Period).HasConversion(p => p.ToString(), v => Period.Parse(v)).HasMaxLength(7);
        builder.Property(o => o.State);
        builder.Property(o => o.Count);
        builder.Property(o => o.Exposure);
        builder.Property(o => o.Value).HasPrecision(18, 6);
        builder.Property(o => o.Policy).HasMaxLength(Lengths.Id);
        builder.HasKey(Municipality, Publication, nameof(DisclosedObservation.IndicatorId), nameof(DisclosedObservation.Area), nameof(DisclosedObservation.Period));
        builder.HasOne<StoredPublication>().WithMany().HasForeignKey(Municipality, Publication).OnDelete(DeleteBehavior.Restrict);
    }
}
