using System.Collections.Frozen;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Intake.Layouts;

namespace WijkDashboard.Intake.Catalogues;

/// <summary>The fixed words of the catalogue files. They are a format: a name in the code may change, a word here not.</summary>
internal static class CatalogueWords
{
    public static readonly FrozenDictionary<string, AreaLevel> Levels = Words(
        ("land", AreaLevel.Country),
        ("gemeente", AreaLevel.Municipality),
        ("wijk", AreaLevel.District),
        ("buurt", AreaLevel.Neighbourhood));

    /// <summary>The levels whose areas stand beside each other on a page.</summary>
    public static readonly FrozenDictionary<string, AreaLevel> ShownLevels =
        Words(("wijk", AreaLevel.District), ("buurt", AreaLevel.Neighbourhood));

    public static readonly FrozenDictionary<string, RecodingKind> Recodings = Words(
        ("same", RecodingKind.Same), ("renamed", RecodingKind.Renamed), ("split", RecodingKind.Split), ("merged", RecodingKind.Merged));

    public static readonly FrozenDictionary<string, PartnerLook> Looks = Words(
        ("police", PartnerLook.Police),
        ("youth", PartnerLook.Youth),
        ("social", PartnerLook.Social),
        ("municipality", PartnerLook.Municipality));

    public static readonly FrozenDictionary<string, Measure> Measures = Words(
        ("rate", Measure.Rate),
        ("proportion", Measure.Proportion),
        ("quantity", Measure.Quantity),
        ("share", Measure.Share),
        ("score", Measure.Score));

    public static readonly FrozenDictionary<string, Polarity> Polarities = Words(
        ("neutral", Polarity.NoJudgement), ("lower", Polarity.LowerIsBetter), ("higher", Polarity.HigherIsBetter));

    public static readonly FrozenDictionary<string, Grain> Grains =
        Words(("year", Grain.Year), ("quarter", Grain.Quarter), ("month", Grain.Month));

    public static readonly FrozenDictionary<string, QualityGrade> Grades =
        Words(("good", QualityGrade.Good), ("fair", QualityGrade.Fair), ("limited", QualityGrade.Limited));

    public static readonly FrozenDictionary<string, TargetKind> Targets =
        Words(("target", TargetKind.Target), ("norm", TargetKind.Norm));

    public static readonly FrozenDictionary<string, RuleKind> Rules =
        Words(("atLeast", RuleKind.AtLeast), ("sumOf", RuleKind.SumOf), ("movingTotal", RuleKind.MovingTotal), ("notComparable", RuleKind.NotComparable));

    public static readonly FrozenDictionary<string, LayoutShape> Shapes =
        Words(("wide", LayoutShape.Wide), ("long", LayoutShape.Long));

    public static string Of(AreaLevel level) => Of(Levels, level);

    /// <summary>The word for a value that the format knows.</summary>
    public static string Of<T>(FrozenDictionary<string, T> words, T value)
        where T : struct => words.First(word => EqualityComparer<T>.Default.Equals(word.Value, value)).Key;

    private static FrozenDictionary<string, T> Words<T>(params (string Word, T Value)[] words) =>
        words.ToFrozenDictionary(w => w.Word, w => w.Value);
}
