using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Indicators;

namespace WijkDashboard.Domain.Signals.Explanations;

/// <summary>What else than a change in the district could explain a signal. Each has its sentence on screen.</summary>
[Flags]
public enum Alternatives
{
    None = 0,

    /// <summary>Events are counted when somebody reports them: who reports more, counts more.</summary>
    Registration = 1 << 0,

    /// <summary>The area, or a part of it, is one where many come who do not live there.</summary>
    SpecialArea = 1 << 1,

    /// <summary>Fewer than ten counted or expected: one series or one family can make the difference.</summary>
    SmallNumbers = 1 << 2,

    /// <summary>The boundary moved in the edition in force, and not every source counts on the new one at once.</summary>
    BoundaryChange = 1 << 3,

    /// <summary>The source may still change the figure.</summary>
    Provisional = 1 << 4,

    /// <summary>The quality of the figure is graded as limited.</summary>
    LowQuality = 1 << 5,

    /// <summary>Counts are rounded, so a small difference can be rounding.</summary>
    Rounded = 1 << 6,
}

/// <summary>Finds the alternatives that apply, from the catalogue and the released figures alone.</summary>
internal static class AlternativesOf
{
    private const double Small = 10;

    /// <summary>Of the place: its kind and its boundary.</summary>
    public static Alternatives Area(Catalogue catalogue, string editionId, Area area)
    {
        var isSpecial = area.Special is not null
            || catalogue.Areas.Edition(editionId).Areas.Any(a => a.Special is not null && a.Code != area.Code && a.Code.LiesIn(area.Code));
        return If(isSpecial, Alternatives.SpecialArea)
            | If(catalogue.Areas.ChangeOf(area.Code, editionId).BreaksSeries, Alternatives.BoundaryChange);
    }

    /// <summary>Of the way the figure is made. Events are known when reported; persons in care are known to who pays for them.</summary>
    /// <param name="roundingBase">Of its policy; 1 when counts are not rounded.</param>
    public static Alternatives Indicator(Indicator indicator, int roundingBase, bool isProvisional) =>
        If(indicator.Measure is Measure.Rate, Alternatives.Registration)
        | If(indicator.Grade is QualityGrade.Limited, Alternatives.LowQuality)
        | If(roundingBase > 1, Alternatives.Rounded)
        | If(isProvisional, Alternatives.Provisional);

    public static Alternatives Counts(double observed, double expected) =>
        If(Math.Min(observed, expected) < Small, Alternatives.SmallNumbers);

    private static Alternatives If(bool applies, Alternatives alternative) => applies ? alternative : Alternatives.None;
}
