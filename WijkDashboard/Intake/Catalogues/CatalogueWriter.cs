using System.Globalization;
using System.Text.Json.Nodes;
using WijkDashboard.Domain;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Domain.Signals.Discordance;

namespace WijkDashboard.Intake.Catalogues;

/// <summary>
/// Writes the parts of a catalogue in the documented formats. What it writes, <see cref="CatalogueReader"/> reads as the same;
/// what is absent or says nothing of its kind is left out.
/// </summary>
internal static class CatalogueWriter
{
    public static JsonObject Write(Municipality municipality)
    {
        var entry = new JsonObject { ["id"] = municipality.Id, ["code"] = municipality.Code.Value };
        if (municipality.Codes.Count > 1) entry["codes"] = List(municipality.Codes.Select(c => c.Value));
        entry["name"] = municipality.Name;
        Put(entry, "notice", municipality.Notice);
        entry["shown"] = new JsonObject(municipality.Shown.OrderBy(s => s.Key).Select(s => Pair(CatalogueWords.Of(s.Key), s.Value)));
        entry["attributions"] = List(municipality.Attributions);
        return entry;
    }

    public static JsonObject Write(Partner partner)
    {
        var entry = new JsonObject
        {
            ["id"] = partner.Id, ["look"] = CatalogueWords.Of(CatalogueWords.Looks, partner.Look), ["name"] = Local(partner.Name),
        };
        Put(entry, "note", partner.Note);
        if (partner.FourEyes) entry["fourEyes"] = true;
        return entry;
    }

    public static JsonObject Write(Theme theme) => new() { ["id"] = theme.Id, ["name"] = Local(theme.Name) };

    public static JsonObject Write(DisclosurePolicy policy) => new()
    {
        ["id"] = policy.Id,
        ["version"] = policy.Version,
        ["name"] = Local(policy.Name),
        ["threshold"] = policy.Threshold,
        ["roundingBase"] = policy.RoundingBase,
        ["zeroIsSensitive"] = policy.ZeroIsSensitive,
        ["minPopulation"] = policy.MinPopulation,
    };

    public static JsonObject Write(Indicator indicator)
    {
        var entry = new JsonObject
        {
            ["id"] = indicator.Id,
            ["partner"] = indicator.PartnerId,
            ["theme"] = indicator.ThemeId,
            ["name"] = Local(indicator.Name),
            ["shortName"] = Local(indicator.ShortName),
            ["definition"] = Local(indicator.Definition),
        };
        Put(entry, "numerator", indicator.Numerator);
        Put(entry, "denominator", indicator.Denominator);
        entry["measure"] = CatalogueWords.Of(CatalogueWords.Measures, indicator.Measure);
        entry["unit"] = Local(indicator.Unit);
        Put(entry, "population", indicator.Population);
        entry["multiplier"] = indicator.Multiplier;
        entry["decimals"] = indicator.Decimals;
        entry["polarity"] = CatalogueWords.Of(CatalogueWords.Polarities, indicator.Polarity);
        entry["grain"] = CatalogueWords.Of(CatalogueWords.Grains, indicator.Grain);
        entry["levels"] = List(indicator.Levels.Select(CatalogueWords.Of));
        entry["policy"] = indicator.PolicyId;
        Put(entry, "partOf", indicator.PartOf);
        if (indicator.HasExposure || indicator.MinExposure != IndicatorReader.DefaultMinExposure) entry["minExposure"] = indicator.MinExposure;
        if (indicator.Range is { } range) entry["range"] = new JsonArray(range.Low, range.High);
        if (indicator.Target is { } target)
            entry["target"] = new JsonObject
            {
                ["value"] = target.Value, ["kind"] = CatalogueWords.Of(CatalogueWords.Targets, target.Kind), ["text"] = Local(target.Text),
            };
        Put(entry, "owner", indicator.Owner);
        entry["source"] = Local(indicator.Source);
        if (indicator.SourceRounding != 1) entry["sourceRounding"] = indicator.SourceRounding;
        entry["purpose"] = Local(indicator.Purpose);
        entry["legalBasis"] = Local(indicator.LegalBasis);
        if (indicator.Grade is { } grade) entry["qualityGrade"] = CatalogueWords.Of(CatalogueWords.Grades, grade);
        entry["quality"] = Local(indicator.Quality);
        Put(entry, "improvement", indicator.Improvement);
        Put(entry, "ethics", indicator.Ethics);
        Put(entry, "reviewDate", indicator.ReviewDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (indicator.DueDays is { } days) entry["dueDays"] = days;
        return entry;
    }

    public static JsonObject Write(IndicatorRule rule)
    {
        var entry = new JsonObject { ["id"] = rule.Id };
        switch (rule)
        {
            case IndicatorRule.AtLeast atLeast:
                Kind(RuleKind.AtLeast);
                entry["larger"] = atLeast.LargerId;
                entry["smaller"] = atLeast.SmallerId;
                Tolerance(atLeast.Tolerance);
                break;
            case IndicatorRule.SumOf sum:
                Kind(RuleKind.SumOf);
                entry["whole"] = sum.WholeId;
                entry["parts"] = List(sum.PartIds);
                Tolerance(sum.Tolerance);
                break;
            case IndicatorRule.MovingTotal moving:
                Kind(RuleKind.MovingTotal);
                entry["whole"] = moving.WholeId;
                entry["part"] = moving.PartId;
                entry["periods"] = moving.Periods;
                Tolerance(moving.Tolerance);
                break;
            case IndicatorRule.NotComparable exception:
                Kind(RuleKind.NotComparable);
                entry["indicator"] = exception.IndicatorId;
                entry["levels"] = List([CatalogueWords.Of(exception.Larger), CatalogueWords.Of(exception.Smaller)]);
                break;
        }

        Put(entry, "note", rule.Note);
        return entry;

        void Kind(RuleKind kind) => entry["kind"] = CatalogueWords.Of(CatalogueWords.Rules, kind);

        void Tolerance(decimal tolerance)
        {
            if (tolerance != 0) entry["tolerance"] = tolerance;
        }
    }

    public static JsonObject Write(DiscordancePair pair)
    {
        var entry = new JsonObject { ["id"] = pair.Id, ["first"] = Write(pair.First), ["second"] = Write(pair.Second) };
        Put(entry, "note", pair.Note);
        return entry;
    }

    private static JsonObject Write(FigureDomain domain) => domain switch
    {
        FigureDomain.OfTheme theme => new() { ["theme"] = theme.ThemeId },
        FigureDomain.OfPartner partner => new() { ["partner"] = partner.PartnerId },
        FigureDomain.OfIndicators picked => new() { ["name"] = Local(picked.Name), ["indicators"] = List(picked.IndicatorIds) },
        _ => [],
    };

    public static JsonObject Write(AreaEdition edition) => new() { ["id"] = edition.Id, ["fromYear"] = edition.FromYear };

    public static string Areas(AreaEdition edition) => CsvText.Write(
        ["code", "name", "boundary_since", "special_nl", "special_en"],
        edition.Areas.Select(a => new[] { a.Code.Value, a.Name, a.BoundarySince, a.Special?.Dutch ?? "", a.Special?.English ?? "" }));

    public static string Recodings(AreaEdition edition) => CsvText.Write(
        ["from", "to", "kind"],
        edition.Recodings.Select(r => new[] { r.From.Value, r.To.Value, CatalogueWords.Of(CatalogueWords.Recodings, r.Kind) }));

    private static JsonObject Local(LocalText text)
    {
        var entry = new JsonObject { ["nl"] = text.Dutch };
        if (text.English is { Length: > 0 } english) entry["en"] = english;
        return entry;
    }

    private static void Put(JsonObject entry, string property, LocalText? text)
    {
        if (text is not null) entry[property] = Local(text);
    }

    private static void Put(JsonObject entry, string property, string? text)
    {
        if (text is not null) entry[property] = text;
    }

    private static JsonArray List(IEnumerable<string> texts) => new([.. texts.Select(t => JsonValue.Create(t))]);

    private static KeyValuePair<string, JsonNode?> Pair(string name, string value) => new(name, value);
}
