using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Intake.Catalogues;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Catalogues;

/// <summary>The indicators of one partner.</summary>
public sealed record IndicatorGroup(string PartnerId, string Name, string Look, IReadOnlyList<IndicatorLine> Lines);

/// <param name="Review">The day on which it is looked at again; empty when not agreed.</param>
/// <param name="IsReviewOver">True when that day has passed.</param>
public sealed record IndicatorLine(
    string Id, string Name, string Unit, string Grain, string Levels, string Policy, string Grade, string Review, bool IsReviewOver, string LastChanged);

/// <summary>One indicator, to be read.</summary>
/// <param name="Groups">What is said of it, under headings; what says nothing is left out.</param>
/// <param name="Rules">The rules it takes part in, in words.</param>
/// <param name="Changes">Newest first.</param>
/// <param name="WhyNot">Why the reader cannot change it, or not all of it; null when all.</param>
public sealed record IndicatorView(
    string Id, string Name, string PartnerName, string Look, IReadOnlyList<FieldGroup> Groups, IReadOnlyList<string> Rules,
    IReadOnlyList<EntryVersion> Changes, bool IsReviewOver, EntryRight Right, string? WhyNot);

public sealed record FieldGroup(string Name, IReadOnlyList<FieldText> Fields);

/// <param name="Addition">What to add to the value in a smaller letter, such as what a policy does.</param>
public sealed record FieldText(string Label, string Value, string? Addition = null);

/// <param name="What">Which properties it changed, or that it was added.</param>
public sealed record EntryVersion(int Number, string Day, string By, string What, string? Note);

/// <summary>Makes the table of indicators, and the page of one.</summary>
public sealed class IndicatorsQuery(EntryWords words, PolicyWords policies, IStringLocalizer<CataloguePage> text)
{
    private static CultureInfo Culture => CultureInfo.CurrentUICulture;

    /// <summary>In the order of the catalogue; a partner without indicators is there too.</summary>
    public IReadOnlyList<IndicatorGroup> Groups(CatalogueView view) =>
    [
        .. view.Catalogue.Partners.Select(p => new IndicatorGroup(
            p.Id, p.Name.In(Culture), p.Look.Css(), [.. view.Catalogue.Indicators.Where(i => i.PartnerId == p.Id).Select(i => Line(view, i))])),
    ];

    /// <summary>Null when there is none of that id.</summary>
    public IndicatorView? View(Viewer viewer, CatalogueView view, string id)
    {
        var catalogue = view.Catalogue;
        if (catalogue.Indicator(id) is not { } indicator || view.Open.Editor.Find(CataloguePart.Indicators, id) is not { } entry) return null;
        var partner = catalogue.Partner(indicator.PartnerId)!;
        var right = EntryRights.For(viewer, view.Open, CataloguePart.Indicators, id);
        var groups = EntryFields.Of(CataloguePart.Indicators, catalogue)
            .Select(field => (field.Group, Text: Text(view, indicator, field, words.Value(field, entry))))
            .Where(f => f.Text.Value.Length > 0)
            .GroupBy(f => f.Group)
            .Select(g => new FieldGroup(words.Group(g.Key), [.. g.Select(f => f.Text)]));
        return new(
            id, indicator.Name.In(Culture), partner.Name.In(Culture), partner.Look.Css(), [.. groups],
            [.. catalogue.Rules.Where(r => r.IndicatorIds.Contains(id)).Select(r => words.Rule(r, catalogue))],
            Changes(view, CataloguePart.Indicators, id), IsOver(view, indicator), right,
            right switch
            {
                EntryRight.All => null,
                EntryRight.Protection => text["OnlyProtection"],
                _ => CatalogueRefusalTexts.Of(EntryRights.Refusal(view.Open, CataloguePart.Indicators, id), Culture),
            });
    }

    private FieldText Text(CatalogueView view, Indicator indicator, EntryField field, string value) => new(words.Label(field), value, field.Property switch
    {
        "policy" => policies.Of(view.Catalogue.Policy(indicator)),
        "reviewDate" when IsOver(view, indicator) => text["ReviewOver"],
        _ => null,
    });

    private IndicatorLine Line(CatalogueView view, Indicator indicator)
    {
        // Not as it stands in the file: that would be read again for every line.
        var entry = CatalogueWriter.Write(indicator);
        var fields = EntryFields.Of(CataloguePart.Indicators, view.Catalogue).ToDictionary(f => f.Property);
        return new(
            indicator.Id, indicator.Name.In(Culture), indicator.Unit.In(Culture), Value("grain"), Value("levels"), indicator.PolicyId, Value("qualityGrade"),
            indicator.ReviewDate is { } day ? day.ToString("d MMM yyyy", Culture) : "", IsOver(view, indicator),
            words.LastChanged(view.LastOf(CataloguePart.Indicators, indicator.Id)));

        string Value(string property) => words.Value(fields[property], entry);
    }

    private static bool IsOver(CatalogueView view, Indicator indicator) => indicator.ReviewDate < view.Today;

    private IReadOnlyList<EntryVersion> Changes(CatalogueView view, CataloguePart part, string id) =>
    [
        .. from version in view.History.Reverse()
           from change in version.Changes
           where change.Part == part && change.Id == id
           select new EntryVersion(
               version.Version.Number, words.Day(version.Version.At), words.By(version.Version.By),
               change.Kind == EntryChangeKind.Changed ? string.Join(", ", change.Properties.Select(words.Property)) : text["Kind_" + change.Kind],
               version.Version.Note),
    ];
}
