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
    public static readonly FrozenDictionary<string, AreaLevel> Levels =
        Words(("wijk", AreaLevel.District), ("buurt", AreaLevel.Neighbourhood));

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

    public static readonly FrozenDictionary<string, LayoutShape> Shapes =
        Words(("wide", LayoutShape.Wide), ("long", LayoutShape.Long));

    public static string Of(AreaLevel level) => Levels.FirstOrDefault(word => word.Value == level).Key ?? "gemeente";

    private static FrozenDictionary<string, T> Words<T>(params (string Word, T Value)[] words) =>
        words.ToFrozenDictionary(w => w.Word, w => w.Value);
}
