using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Comparing;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Domain.Signals.Benchmarks;
using WijkDashboard.Ui.Choices;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Compare;

/// <summary>Puts figures beside each other, in the language of the reader.</summary>
public sealed class CompareQuery(IStringLocalizer<ComparePage> text, CompareWords verdicts, CellWords words, TimeProvider clock)
{
    // More than these nobody finds in one list: of a region or the country those around the first one are offered.
    private const int MostOffered = 200;
    private const int MostPublications = 24;

    public CompareView View(Publication publication, CompareChoice choice)
    {
        var (culture, catalogue) = (CultureInfo.CurrentUICulture, publication.Catalogue);
        var table = Columns(publication, choice);
        List<Verdict> said = [];
        ComparedPartner[] partners = table.Count == 0 ? [] : [.. catalogue.Partners.Select(p => Partner(p, publication, choice, table, said)).Where(p => p.Rows.Count + p.Left.Count > 0)];
        return new(
            choice, Title(catalogue, choice, table), table.Count == 0 ? "" : verdicts.Summary(choice.Beside, said),
            [.. table.Select(c => c.Head)], partners, Remarks(catalogue, choice),
            [.. partners.SelectMany(p => p.Rows).Select(r => catalogue.Indicator(r.IndicatorId)!.Source.In(culture)).Distinct()],
            text["Publication", publication.Number], Figure.Date(publication.PublishedAt, culture), Options(publication, choice));
    }

    private string Title(Catalogue catalogue, CompareChoice choice, List<Column> table) => choice.Beside switch
    {
        Beside.Areas => string.Join(", ", table.Select(c => c.Head.Name)),
        Beside.Nothing => "",
        _ => text["TitleOfOne", catalogue.Areas.Find(choice.EditionId, choice.Areas[0])!.Name, SignalWording.InSentence(table[0].Head.Name), SignalWording.InSentence(table[^1].Head.Name)],
    };

    /// <summary>A column and where its figures come from.</summary>
    private sealed record Column(ComparedColumn Head, Publication Publication, Area Area, ShownFigures Figures, Period? Period);

    private List<Column> Columns(Publication publication, CompareChoice choice)
    {
        var areas = choice.Areas.Select(code => publication.Catalogue.Areas.Find(choice.EditionId, code)!).ToArray();
        return choice.Beside switch
        {
            Beside.Areas => [.. areas.Select(a => new Column(Head(publication, choice, a), publication, a, Figures(publication), null))],
            Beside.Periods => [.. new[] { choice.Period!.Value, choice.With!.Value }.Order().Select(p => new Column(new(words.Values.Period(p), "", null), publication, areas[0], Figures(publication), p))],
            Beside.Publications => [.. new[] { publication, choice.Other! }.OrderBy(p => p.Number).Select(p => new Column(
                new(text["Publication", p.Number], Figure.ShortDate(p.PublishedAt, CultureInfo.CurrentUICulture), null), p, p.Catalogue.Areas.Find(choice.EditionId, areas[0].Code)!, Figures(p), null))],
            _ => [],
        };

        ShownFigures Figures(Publication of) => new(of, choice.Level, choice.EditionId, of.Reports.GetValueOrDefault((choice.Level, choice.EditionId)));
    }

    private ComparedColumn Head(Publication publication, CompareChoice choice, Area area)
    {
        var within = area.Code.Level is AreaLevel.Neighbourhood ? publication.Catalogue.Areas.Find(choice.EditionId, area.Code.Parent!.Value)?.Name : null;
        return new(
            area.Name, string.Join(" · ", ((string?[])[within, area.Special is null ? null : text["Special"].Value]).OfType<string>()),
            AreaAddress.Profile(publication, area.Code, choice.EditionId, Benchmark.OwnMunicipality, choice.Number));
    }

    private ComparedPartner Partner(Domain.Sharing.Partner partner, Publication publication, CompareChoice choice, List<Column> table, List<Verdict> said)
    {
        var culture = CultureInfo.CurrentUICulture;
        // What a later publication has is what the reader looks at now; the earlier one is held beside it.
        var last = table[^1].Publication;
        var theirs = last.Catalogue.Indicators.Where(i => i.PartnerId == partner.Id).ToArray();
        var shown = theirs.Where(i => i.Levels.Contains(choice.Level) && (choice.Beside is not Beside.Periods || i.Grain == table[0].Period!.Value.Grain)).ToArray();
        return new(
            partner.Id, partner.Look.Css(), partner.Name.In(culture), partner.Note?.In(culture) ?? "",
            [.. shown.Where(i => publication.Catalogue.Indicator(i.Id) is not null).Select(i => Row(i, choice, table, last, said))],
            [.. Left("LeftLevel_" + choice.Level, theirs.Where(i => !i.Levels.Contains(choice.Level))), .. Left("LeftGrain", theirs.Where(i => i.Levels.Contains(choice.Level)).Except(shown))]);

        IEnumerable<string> Left(string why, IEnumerable<Indicator> left) =>
            left.Select(i => i.Name.In(culture)).ToArray() is { Length: > 0 } names ? [text[why, string.Join(", ", names)].Value] : [];
    }

    private ComparedRow Row(Indicator indicator, CompareChoice choice, List<Column> table, Publication last, List<Verdict> said)
    {
        var period = choice.Beside is Beside.Periods ? null : table[^1].Figures.Period(indicator);
        CellFacts[] cells = [.. table.Select(c => Cell(c, indicator, period))];
        var area = table[^1].Area;
        var comparison = table[^1].Figures.Comparison(area.Code, indicator);
        var verdict = choice.Beside switch
        {
            Beside.Areas => SideBySide.OfAreas(cells, comparison),
            Beside.Periods => SideBySide.OfPeriods(cells[0], cells[1], area.Code, comparison, Change(last, choice, area, indicator)),
            _ => SideBySide.OfPublications(cells[0], table[0].Publication.Catalogue.Indicator(indicator.Id), cells[1], indicator),
        };
        said.Add(verdict);
        ComparedCell[] shown = [.. cells.Select((c, i) => Shown(table[i].Publication.Catalogue.Indicator(indicator.Id) ?? indicator, c))];
        return new(
            indicator.Id, indicator.Name.In(CultureInfo.CurrentUICulture), words.Values.Unit(indicator, asCount: false),
            period is { } one ? words.Values.ShortPeriod(one) : "",
            choice.Beside is Beside.Areas ? words.Late(indicator, last.Figures, DutchTime.Today(clock)) : null, shown,
            verdicts.Of(verdict, [.. table.Select(c => c.Head.Name)], [.. shown.Select(c => c.Number)], comparison, last.Catalogue), CompareWords.IsNamed(verdict));
    }

    /// <summary>In two publications one and the same period, so that nothing but a correction differs.</summary>
    private static CellFacts Cell(Column column, Indicator indicator, Period? period) =>
        column.Publication.Catalogue.Indicator(indicator.Id) is { } own
            ? column.Figures.Cell(column.Area.Code, own, column.Period ?? period)
            : new(CellKind.Missing, period, null, default, null);

    private static IndicatorSignal? Change(Publication publication, CompareChoice choice, Area area, Indicator indicator) =>
        publication.Reports.GetValueOrDefault((choice.Level, choice.EditionId))?.Signals.OfType<IndicatorSignal>()
            .FirstOrDefault(s => s.Lens is Lens.Change && s.Area == area.Code && s.IndicatorId == indicator.Id);

    private ComparedCell Shown(Indicator indicator, CellFacts cell)
    {
        var finding = cell.Signal is { } signal ? new Finding(signal.Direction, signal.Tier) : null;
        return new(
            CellWords.Number(indicator, cell), cell.IsProvisional, CellWords.State(cell.Kind), cell.HasFigure ? null : words.Absent(cell.Kind),
            finding is null ? CellWords.Place(cell.Standing) : null, finding,
            cell.Kind is CellKind.Small ? words.Small : finding is not null ? words.Signal(finding) : words.Position(cell.Standing) ?? "");
    }

    /// <summary>What became of the areas in other editions, each remark once.</summary>
    private static string[] Remarks(Catalogue catalogue, CompareChoice choice) =>
    [
        .. from code in choice.Areas
           from edition in catalogue.Areas.Editions
           let sentence = AreaChangeWording.Sentence(edition, catalogue.Areas.ChangeOf(code, edition.Id), CultureInfo.CurrentUICulture)
           where sentence is not null
           group catalogue.Areas.Find(choice.EditionId, code)!.Name by sentence into same
           select $"{string.Join(", ", same)}: {same.Key}",
    ];

    private CompareMenu Options(Publication publication, CompareChoice choice)
    {
        var (catalogue, isOne) = (publication.Catalogue, choice.Areas.Count == 1);
        var periods = isOne && choice.Other is null ? CompareChoice.Periods(publication, choice.Level) : [];
        return new(
            [.. choice.Areas.Select(a => new ChosenArea(catalogue.Areas.Find(choice.EditionId, a)!.Name, choice.AddressOf([.. choice.Areas.Where(o => o != a)], publication)))],
            choice.Areas.Count >= SideBySide.MostAreas ? [] : [new(null, text["NoArea"]), .. Offered(catalogue, choice).OrderBy(a => a.Name, StringComparer.CurrentCulture).Select(a => new Option(a.Code.Value, a.Name))],
            Periods(periods.Where(p => p != choice.With && (choice.With is null || p.Grain == choice.With.Value.Grain))),
            Periods(periods.Where(p => p != choice.Period && (choice.Period is null || p.Grain == choice.Period.Value.Grain))),
            isOne ? Numbers(publication.Number, choice.Other?.Number) : []);

        Option[] Periods(IEnumerable<Period> offered) =>
            offered.Select(p => new Option(p.ToString(), words.Values.Period(p))).ToArray() is { Length: > 0 } some ? [new(null, text["NoPeriod"]), .. some] : [];
    }

    private static IEnumerable<Area> Offered(Catalogue catalogue, CompareChoice choice)
    {
        var level = catalogue.Areas.Edition(choice.EditionId).Areas.Where(a => a.Code.Level == choice.Level && !choice.Areas.Contains(a.Code)).ToArray();
        return level.Length <= MostOffered ? level : level.Where(a => choice.Areas is [var first, ..] && a.Code.Parent == first.Parent);
    }

    private Option[] Numbers(int shown, int? chosen)
    {
        int[] numbers = [.. Enumerable.Range(Math.Max(1, shown - MostPublications), Math.Min(MostPublications, shown - 1)).Reverse()];
        if (chosen is { } one && !numbers.Contains(one)) numbers = [one, .. numbers];
        return numbers.Length == 0 ? [] : [new(null, text["NoPublication"]), .. numbers.Select(n => new Option(n.ToString(CultureInfo.InvariantCulture), text["Publication", n]))];
    }
}
