using System.Globalization;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Comparing;
using WijkDashboard.Domain.Observations;

namespace WijkDashboard.Features.Compare;

/// <summary>The part of the page's address that says what is compared; as it was written, so anything may stand there.</summary>
/// <param name="Areas">Codes with commas between them.</param>
/// <param name="WithNumber">Of the publication beside the one that is shown.</param>
public sealed record CompareAddress(
    string? Areas = null, string? Level = null, string? Edition = null, string? Period = null, string? With = null, string? WithNumber = null, string? Number = null);

/// <summary>What stands beside what.</summary>
public enum Beside
{
    /// <summary>Not enough was chosen to compare.</summary>
    Nothing,
    Areas,
    Periods,
    Publications,
}

/// <summary>What the reader has chosen to see; every value exists in the publication.</summary>
/// <param name="Areas">In the order of the reader; all of one level.</param>
/// <param name="Period">One period of one area.</param>
/// <param name="With">The period beside it, of the same length: others are never compared.</param>
/// <param name="Other">The publication beside it; null to stay in one.</param>
/// <param name="Number">Of the publication, when the address asks for this one; null when the page follows the newest.</param>
public sealed record CompareChoice(
    AreaLevel Level, string EditionId, IReadOnlyList<AreaCode> Areas, Period? Period, Period? With, Publication? Other, int? Number)
{
    public Beside Beside => this switch
    {
        { Areas.Count: > 1 } => Beside.Areas,
        { Areas.Count: 1, Other: not null } => Beside.Publications,
        { Areas.Count: 1, Period: not null, With: not null } => Beside.Periods,
        _ => Beside.Nothing,
    };

    /// <summary>What the address means here, and the values in it that mean nothing and gave way to the usual setting.</summary>
    /// <param name="other">The publication that the address asks for beside this one; null when there is none.</param>
    public static (CompareChoice Choice, IReadOnlyList<string> Ignored) Read(CompareAddress address, Publication publication, Publication? other)
    {
        var (catalogue, reader) = (publication.Catalogue, new AddressReader());
        var written = (address.Areas ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var level = written.Select(LevelOf).FirstOrDefault(l => l is not null) ?? reader.Level(address.Level);
        var edition = reader.Known(address.Edition, catalogue.ShownEdition(level), catalogue.Areas.HasEdition)!;
        List<AreaCode> areas = [];
        foreach (var text in written)
        {
            if (areas.Count < SideBySide.MostAreas && AreaCode.TryParse(text, out var code) && code.Level == level
                && catalogue.Areas.Find(edition, code) is not null && !areas.Contains(code)) areas.Add(code);
            else reader.Ignore(text);
        }

        var number = AddressReader.Number(address.Number, publication);
        if (number is null) reader.Ignore(address.Number);
        // Beside one area there is room for its other periods or publications.
        if (areas is not [var area])
        {
            foreach (var text in new[] { address.Period, address.With, address.WithNumber }) reader.Ignore(text);
            return (new(level, edition, areas, null, null, null, number), reader.Ignored);
        }

        var beside = other is not null && other.Number != publication.Number && other.Catalogue.Areas.Find(edition, area) is not null ? other : null;
        if (beside is null) reader.Ignore(address.WithNumber);
        var periods = beside is null ? Periods(publication, level) : [];
        var one = Known(reader, address.Period, periods);
        var with = Known(reader, address.With, [.. periods.Where(p => one is null || (p != one && p.Grain == one.Value.Grain))]);
        return (new(level, edition, areas, one, with, beside, number), reader.Ignored);
    }

    /// <summary>The periods of any figure at a level, newest first; of one moment the longest first.</summary>
    public static IReadOnlyList<Period> Periods(Publication publication, AreaLevel level) =>
        [.. publication.Catalogue.Indicators.SelectMany(i => publication.Figures.Periods(i.Id, level)).Distinct().OrderBy(p => p.Grain).ThenByDescending(p => p)];

    /// <summary>The number of the publication beside the shown one, as it is written; null when none is.</summary>
    public static int? NumberOf(string? written) => int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Where the same is shown with other areas.</summary>
    public string AddressOf(IReadOnlyList<AreaCode> areas, Publication publication) => AreaAddress.Compare(publication, areas, EditionId, Number);

    private static Period? Known(AddressReader reader, string? written, IReadOnlyList<Period> known) =>
        reader.Known(written, null, text => Domain.Observations.Period.TryParse(text, out var period) && known.Contains(period)) is { } text
            ? Domain.Observations.Period.Parse(text)
            : null;

    private static AreaLevel? LevelOf(string text) =>
        AreaCode.TryParse(text, out var code) && code.Level is AreaLevel.District or AreaLevel.Neighbourhood ? code.Level : null;
}
