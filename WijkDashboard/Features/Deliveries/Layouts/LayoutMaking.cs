using WijkDashboard.Domain;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Intake.Catalogues;
using WijkDashboard.Intake.Layouts;

namespace WijkDashboard.Features.Deliveries.Layouts;

/// <summary>For whom a layout is made, and in which catalogue.</summary>
public sealed record LayoutMaking(MunicipalityFolder Folder, string PartnerId)
{
    public Catalogue Catalogue => Folder.Catalogue;

    /// <summary>Those of the partner, which tell how its files usually are.</summary>
    public IReadOnlyList<Layout> Layouts { get; } = [.. Folder.Layouts.Where(l => l.PartnerId == PartnerId)];

    /// <summary>A partner delivers its own figures only.</summary>
    public IReadOnlyList<Indicator> Indicators { get; } = [.. Folder.Catalogue.Indicators.Where(i => i.PartnerId == PartnerId)];
}
