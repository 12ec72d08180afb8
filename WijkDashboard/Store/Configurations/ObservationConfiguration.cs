using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Store.Deliveries;

namespace WijkDashboard.Store.Configurations;

/// <summary>
/// Released cells, and nothing else: there is no column that could hold a raw count. They belong to a delivery and never
/// change; which deliveries are in effect is what a publication says, so every publication stays readable.
/// </summary>
internal sealed class ObservationConfiguration : IEntityTypeConfiguration<DisclosedObservation>
{
    public const string Table = "Observations";
    public const string Delivery = "DeliveryId";

    public void Configure(EntityTypeBuilder<DisclosedObservation> builder)
    {
        builder.ToTable(Table);
        builder.Property<long>(Delivery);
        builder.Property(o => o.IndicatorId).HasMaxLength(Lengths.Id);
        builder.Property(o => o.Period).HasConversion(p => p.ToString(), v => Period.Parse(v)).HasMaxLength(7);
        builder.Property(o => o.Area).HasConversion(a => a.Value, v => AreaCode.Parse(v)).HasMaxLength(10);
        builder.Property(o => o.State);
        builder.Property(o => o.Count);
        builder.Property(o => o.Exposure);
        builder.Property(o => o.Value).HasPrecision(20, 6);
        builder.Property(o => o.Policy).HasMaxLength(Lengths.Id);
        builder.Property(o => o.IsProvisional);
        builder.HasKey(Delivery, nameof(DisclosedObservation.IndicatorId), nameof(DisclosedObservation.Period), nameof(DisclosedObservation.Area));
        builder.HasOne<StoredDelivery>().WithMany().HasForeignKey(Delivery).OnDelete(DeleteBehavior.Cascade);
    }
}
