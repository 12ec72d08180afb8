using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Intake.Catalogues;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Catalogues;

/// <summary>The words for what stands in a catalogue, in the reader's language.</summary>
public sealed class EntryWords(IStringLocalizer<EntryWords> text)
{
    private static CultureInfo Culture => CultureInfo.CurrentUICulture;

    public string Group(string group) => text["Group_" + group];

    public string Label(EntryField field) => text["Field_" + field.Key];

    /// <summary>What to write, and what it is for; null when the label says enough.</summary>
    public string? Help(EntryField field) => text["Help_" + field.Key] is { ResourceNotFound: false } help ? help.Value : null;

    public string Option(EntryField field, FieldOption option) => option.Name?.In(Culture) ?? Word(field, option.Id);

    /// <summary>A property by the word of the format, as a reader calls it.</summary>
    public string Property(string property) => text["Field_" + property] is { ResourceNotFound: false } label ? label.Value.ToLower(Culture) : property;

    public string Part(CataloguePart part, int count) => text[count == 1 ? $"Part_{part}One" : $"Part_{part}", Figure.Count(count, Culture)];

    /// <summary>What a property says; empty when it says nothing.</summary>
    public string Value(EntryField field, JsonObject entry)
    {
        var draft = new EntryDraft([field], entry);
        var value = draft[field.Paths[0]];
        return field.Kind switch
        {
            FieldKind.LocalLine or FieldKind.LocalText => new LocalText(value, draft[field.Paths[1]]).In(Culture),
            FieldKind.Flag => text[value.Length > 0 ? "Yes" : "No"],
            FieldKind.Pair => value.Length == 0 ? "" : text["FromTo", Number(value), Number(draft[field.Paths[1]])],
            FieldKind.Number => Number(value),
            FieldKind.Date => DateOnly.TryParseExact(value, "yyyy-MM-dd", out var day) ? Figure.Date(day, Culture) : value,
            FieldKind.Choice or FieldKind.Choices => string.Join(", ", field.Options.Where(o => draft.Has(field, o.Id)).Select(o => Option(field, o))),
            _ => value,
        };
    }

    /// <summary>What a rule says, with the names of what it speaks of.</summary>
    public string Rule(IndicatorRule rule, Catalogue catalogue)
    {
        return rule switch
        {
            IndicatorRule.AtLeast atLeast => Tolerated(text["RuleAtLeast", Name(atLeast.LargerId), Name(atLeast.SmallerId)], atLeast.Tolerance),
            IndicatorRule.SumOf sum => Tolerated(text["RuleSumOf", Name(sum.WholeId), string.Join(" + ", sum.PartIds.Select(Name))], sum.Tolerance),
            IndicatorRule.MovingTotal moving => Tolerated(text["RuleMovingTotal", Name(moving.WholeId), moving.Periods, Name(moving.PartId)], moving.Tolerance),
            IndicatorRule.NotComparable apart => text["RuleNotComparable", Name(apart.IndicatorId), text["Option_levels_" + CatalogueWords.Of(apart.Larger)], text["Option_levels_" + CatalogueWords.Of(apart.Smaller)]],
            _ => rule.Id,
        };

        string Name(string id) => catalogue.Indicator(id)?.Name.In(Culture) ?? id;
    }

    /// <summary>How each part of a policy protects less than before; none when it does not.</summary>
    public IReadOnlyList<string> Weaker(DisclosurePolicy before, DisclosurePolicy after)
    {
        var parts = new List<string>();
        if (after.Threshold < before.Threshold) parts.Add(text["WeakerThreshold", before.Threshold, after.Threshold]);
        if (after.RoundingBase < before.RoundingBase) parts.Add(text["WeakerRounding", before.RoundingBase, after.RoundingBase]);
        if (before.ZeroIsSensitive && !after.ZeroIsSensitive) parts.Add(text["WeakerZero"]);
        if (after.MinPopulation < before.MinPopulation) parts.Add(text["WeakerPopulation", before.MinPopulation, after.MinPopulation]);
        return parts;
    }

    /// <summary>20 nov 2026, as the clock stands in the Netherlands.</summary>
    public string Day(DateTimeOffset moment) => Figure.ShortDate(DutchTime.Of(moment), Culture);

    /// <summary>20 nov 2026, Sanne (versie 3).</summary>
    public string LastChanged(LastChange? last) => last is null ? "" : text["LastChanged", Day(last.At), By(last.By), last.Number];

    /// <summary>A catalogue that was taken up from its folder was saved by nobody in particular.</summary>
    public string By(string by) => by.StartsWith("data/", StringComparison.Ordinal) ? text["Folder"] : by;

    private string Word(EntryField field, string word) => text[$"Option_{field.Key}_{word}"];

    private static string Number(string value) =>
        decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? Figure.Number(number, number.Scale, Culture) : value;

    private string Tolerated(string sentence, decimal tolerance) =>
        tolerance == 0 ? sentence : $"{sentence} {text["RuleTolerance", Figure.Number(tolerance, tolerance.Scale, Culture)]}";
}
