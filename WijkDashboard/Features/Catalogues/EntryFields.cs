using System.Collections.Frozen;
using WijkDashboard.Domain;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Intake.Catalogues;

namespace WijkDashboard.Features.Catalogues;

/// <summary>Which properties the entries of each list have, in the order in which people read them.</summary>
public static class EntryFields
{
    private const string What = "What";
    private const string Shown = "Shown";
    private const string Why = "Why";
    private const string Protection = "Protection";
    private const string Quality = "Quality";
    private const string Agreed = "Agreed";

    private static readonly RuleKind[] s_withTolerance = [RuleKind.AtLeast, RuleKind.SumOf, RuleKind.MovingTotal];

    /// <param name="catalogue">What the options are chosen from.</param>
    public static IReadOnlyList<EntryField> Of(CataloguePart part, Catalogue catalogue) => part switch
    {
        CataloguePart.Indicators => OfIndicator(catalogue),
        CataloguePart.Partners => OfPartner,
        CataloguePart.Policies => OfPolicy,
        CataloguePart.Rules => OfRule(catalogue),
        _ => OfTheme,
    };

    private static IReadOnlyList<EntryField> OfTheme =>
        [new("id", FieldKind.Word, What), new("name", FieldKind.LocalLine, What)];

    private static IReadOnlyList<EntryField> OfPartner =>
    [
        new("id", FieldKind.Word, What),
        new("name", FieldKind.LocalLine, What),
        new("look", FieldKind.Choice, What) { Options = Words(CatalogueWords.Looks) },
        new("note", FieldKind.LocalLine, What, IsOptional: true),
        new("fourEyes", FieldKind.Flag, What, IsOptional: true),
    ];

    private static IReadOnlyList<EntryField> OfPolicy =>
    [
        new("id", FieldKind.Word, What),
        new("name", FieldKind.LocalLine, What),
        new("threshold", FieldKind.Number, Protection),
        new("roundingBase", FieldKind.Number, Protection),
        new("zeroIsSensitive", FieldKind.Flag, Protection),
        new("minPopulation", FieldKind.Number, Protection),
    ];

    private static IReadOnlyList<EntryField> OfRule(Catalogue catalogue)
    {
        var indicators = catalogue.Indicators.Select(i => new FieldOption(i.Id, i.Name)).ToArray();
        return
        [
            new("id", FieldKind.Word, What),
            new("kind", FieldKind.Choice, What) { Options = Words(CatalogueWords.Rules) },
            new("larger", FieldKind.Choice, What) { Options = indicators, When = Kind(RuleKind.AtLeast) },
            new("smaller", FieldKind.Choice, What) { Options = indicators, When = Kind(RuleKind.AtLeast) },
            new("whole", FieldKind.Choice, What) { Options = indicators, When = Kind(RuleKind.SumOf, RuleKind.MovingTotal) },
            new("parts", FieldKind.Choices, What) { Options = indicators, When = Kind(RuleKind.SumOf) },
            new("part", FieldKind.Choice, What) { Options = indicators, When = Kind(RuleKind.MovingTotal) },
            new("periods", FieldKind.Number, What) { When = Kind(RuleKind.MovingTotal) },
            new("indicator", FieldKind.Choice, What) { Options = indicators, When = Kind(RuleKind.NotComparable) },
            new("levels", FieldKind.Choices, What) { Options = Words(CatalogueWords.Levels), When = Kind(RuleKind.NotComparable) },
            new("tolerance", FieldKind.Number, What, IsOptional: true) { When = Kind(s_withTolerance) },
            new("note", FieldKind.LocalText, What, IsOptional: true),
        ];

        static (string, IReadOnlyList<string>)? Kind(params RuleKind[] kinds) => ("kind", [.. kinds.Select(kind => CatalogueWords.Of(CatalogueWords.Rules, kind))]);
    }

    private static IReadOnlyList<EntryField> OfIndicator(Catalogue catalogue) =>
    [
        new("id", FieldKind.Word, What),
        new("name", FieldKind.LocalLine, What),
        new("shortName", FieldKind.LocalLine, What),
        new("partner", FieldKind.Choice, What) { Options = [.. catalogue.Partners.Select(p => new FieldOption(p.Id, p.Name))] },
        new("theme", FieldKind.Choice, What) { Options = [.. catalogue.Themes.Select(t => new FieldOption(t.Id, t.Name))] },
        new("definition", FieldKind.LocalText, What),
        new("numerator", FieldKind.LocalText, What, IsOptional: true),
        new("denominator", FieldKind.LocalText, What, IsOptional: true),
        new("measure", FieldKind.Choice, Shown) { Options = Words(CatalogueWords.Measures) },
        new("unit", FieldKind.LocalLine, Shown),
        new("population", FieldKind.Word, Shown, IsOptional: true),
        new("multiplier", FieldKind.Number, Shown),
        new("decimals", FieldKind.Number, Shown),
        new("polarity", FieldKind.Choice, Shown) { Options = Words(CatalogueWords.Polarities) },
        new("grain", FieldKind.Choice, Shown) { Options = Words(CatalogueWords.Grains) },
        new("levels", FieldKind.Choices, Shown) { Options = Words(CatalogueWords.Levels) },
        new("partOf", FieldKind.Choice, Shown, IsOptional: true) { Options = [.. catalogue.Indicators.Select(i => new FieldOption(i.Id, i.Name))] },
        new("minExposure", FieldKind.Number, Shown, IsOptional: true),
        new("range", FieldKind.Pair, Shown, IsOptional: true),
        new("owner", FieldKind.LocalLine, Why, IsOptional: true),
        new("source", FieldKind.LocalText, Why),
        new("purpose", FieldKind.LocalText, Why),
        new("legalBasis", FieldKind.LocalText, Why),
        new("sourceRounding", FieldKind.Number, Protection, IsOptional: true),
        new("policy", FieldKind.Choice, Protection) { Options = [.. catalogue.Policies.Select(p => new FieldOption(p.Id, p.Name))] },
        new("qualityGrade", FieldKind.Choice, Quality, IsOptional: true) { Options = Words(CatalogueWords.Grades) },
        new("quality", FieldKind.LocalText, Quality),
        new("improvement", FieldKind.LocalText, Quality, IsOptional: true),
        new("ethics", FieldKind.LocalText, Quality, IsOptional: true),
        new("target/kind", FieldKind.Choice, Agreed, IsOptional: true) { Options = Words(CatalogueWords.Targets) },
        new("target/value", FieldKind.Number, Agreed, IsOptional: true),
        new("target/text", FieldKind.LocalLine, Agreed, IsOptional: true),
        new("dueDays", FieldKind.Number, Agreed, IsOptional: true),
        new("reviewDate", FieldKind.Date, Agreed, IsOptional: true),
    ];

    /// <summary>The fixed words of the format, in the order of what they stand for.</summary>
    private static IReadOnlyList<FieldOption> Words<T>(FrozenDictionary<string, T> words) =>
        [.. words.OrderBy(w => w.Value).Select(w => new FieldOption(w.Key))];
}
