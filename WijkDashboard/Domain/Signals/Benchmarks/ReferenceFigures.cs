using WijkDashboard.Domain.Areas;

namespace WijkDashboard.Domain.Signals.Benchmarks;

/// <summary>One published figure of a district anywhere in the country, own districts included.</summary>
/// <param name="Urbanity">CBS class: 1 very strongly urban to 5 not urban.</param>
/// <param name="Population">Of the population of the indicator.</param>
/// <param name="Count">Null for an own district, whose figure comes from its partner.</param>
/// <param name="RoundingBase">To what the source rounded the count; 1 when it did not.</param>
public readonly record struct ReferenceFigure(
    string IndicatorId, AreaCode Area, int Year, int Urbanity, long Population, long? Count, int RoundingBase);

/// <summary>
/// National figures to hold the own districts against. Comparable is who has the same urbanity class and between half and twice
/// the population.
/// </summary>
public sealed class ReferenceFigures
{
    /// <summary>So many times larger or smaller is still about the same size.</summary>
    private const double SizeFactor = 2;

    private readonly ILookup<(string Indicator, AreaLevel Level, int Year), ReferenceFigure> _figures;
    private readonly Dictionary<AreaCode, int> _urbanity;

    public static readonly ReferenceFigures None = new([]);

    public ReferenceFigures(IReadOnlyList<ReferenceFigure> figures)
    {
        All = figures;
        _figures = figures.Where(f => f.Count is not null).ToLookup(f => (f.IndicatorId, f.Area.Level, f.Year));
        _urbanity = [];
        foreach (var figure in figures.OrderBy(f => f.Year)) _urbanity[figure.Area] = figure.Urbanity;
    }

    public IReadOnlyList<ReferenceFigure> All { get; }

    /// <summary>The newest class that is known; null for an area that is not in the figures.</summary>
    public int? Urbanity(AreaCode area) => _urbanity.TryGetValue(area, out var urbanity) ? urbanity : null;

    public bool Has(string indicatorId, AreaLevel level, int year) => _figures.Contains((indicatorId, level, year));

    /// <summary>The districts of other municipalities that one can be held against; none without its urbanity class.</summary>
    public IReadOnlyList<ReferenceFigure> ComparableWith(AreaCode area, double population, string indicatorId, int year)
    {
        if (Urbanity(area) is not { } urbanity) return [];
        return
        [
            .. _figures[(indicatorId, area.Level, year)].Where(f =>
                f.Urbanity == urbanity
                && f.Population >= population / SizeFactor && f.Population <= population * SizeFactor
                && !f.Area.LiesIn(MunicipalityOf(area))),
        ];
    }

    private static AreaCode MunicipalityOf(AreaCode area) =>
        area.Level is AreaLevel.Municipality || area.Parent is not { } parent ? area : MunicipalityOf(parent);
}
