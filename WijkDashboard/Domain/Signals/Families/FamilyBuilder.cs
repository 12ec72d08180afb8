using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Signals.Benchmarks;
using WijkDashboard.Domain.Signals.Explanations;
using WijkDashboard.Domain.Signals.Robust;
using WijkDashboard.Domain.Signals.Selection;

namespace WijkDashboard.Domain.Signals.Families;

/// <summary>Asks every lens about every indicator and pair of one municipality, and makes signals of what is rare in all of that.</summary>
internal sealed class FamilyBuilder
{
    private readonly Catalogue _catalogue;
    private readonly AreaScope _scope;
    private readonly Benchmark _benchmark;
    private readonly IndicatorSeries[] _series;
    private readonly DomainPair[] _pairs;
    private readonly List<LensTest> _tests = [];

    public FamilyBuilder(Catalogue catalogue, AreaScope scope, Benchmark benchmark)
    {
        (_catalogue, _scope, _benchmark) = (catalogue, scope, benchmark);
        _series = [.. catalogue.Indicators.Where(i => i.Levels.Contains(scope.Level)).Select(i => new IndicatorSeries(catalogue, scope, i, benchmark))];
        _pairs = benchmark is Benchmark.OwnHistory ? [] : [.. catalogue.Discordances.Select(p => new DomainPair(p, _series, scope.Length))];
    }

    public TestFamily Build(AreaCode municipality)
    {
        var comparisons = _series.Select((series, i) => Compare(series, i)).ToDictionary(c => c.IndicatorId);
        var discordances = _pairs.Select(Compare).ToArray();
        var hits = Agenda.Select(_tests, Names);
        return new(municipality, _tests.Count, Signals(hits), comparisons, discordances);
    }

    private Comparison Compare(IndicatorSeries series, int subject)
    {
        var comparison = series.Comparison();
        var (level, change) = (comparison.Level, comparison.Change);
        var isScore = !series.Indicator.HasExposure;
        for (var i = 0; i < level.Standings.Count; i++)
        {
            var standing = level.Standings[i];
            if (standing is not { P: { } p, Z: { } z, Expected: { } expected }) continue;
            var observed = series.Observed(i);
            var isLarge = isScore ? Math.Abs(z) > ModifiedZ.Threshold : LensTest.IsLargeDifference(observed, expected);
            _tests.Add(new(Lens.Level, subject, i, observed, expected, z, p, isLarge));
        }

        for (var i = 0; i < change.Standings.Count; i++)
            if (change.Standings[i] is { P: { } p, Z: { } z, Expected: { } expected })
                _tests.Add(new(Lens.Change, subject, i, series.Observed(i), expected, z, p, LensTest.IsLargeDifference(series.Observed(i), expected)));

        return comparison;
    }

    private DiscordanceComparison Compare(DomainPair pair, int subject)
    {
        var (result, first, second) = (pair.CompareAt(0)!, pair.FirstScores(0), pair.SecondScores(0));
        for (var i = 0; i < first.Length; i++)
            if (result.Standings[i] is { P: { } p, Z: { } z })
                _tests.Add(new(Lens.Discordance, subject, i, first[i], second[i], z, p, IsLarge: first[i] * second[i] < 0));
        return new(pair.Pair.Id, pair.Period, new(result.Status, result.Compared, _scope.Places, result.Standings));
    }

    private (string District, string Subject) Names(LensTest test) => (Area(test).Code.Value, SubjectId(test));

    private Area Area(LensTest test) => _scope.Places.Areas[test.Area];

    private string SubjectId(LensTest test) =>
        test.Lens is Lens.Discordance ? _pairs[test.Subject].Pair.Id : _series[test.Subject].Indicator.Id;

    private Signal[] Signals(IReadOnlyList<Hit> hits)
    {
        // What would have been in this list, had it been now. No test of its own, so no further adjustment.
        var limit = Math.Max(Agenda.PossibleLimit(_tests.Count), hits.Count > 0 ? hits.Max(h => h.Test.P) : 0);
        return
        [
            .. hits.Select(hit => ToSignal(hit) with
            {
                Label = Labels.Of(back => StoodOut(hit.Test, back, limit), HasChange(hit.Test, hits)),
                Alternatives = AlternativesTo(hit.Test),
            }),
        ];
    }

    private Signal ToSignal(Hit hit)
    {
        var (test, area) = (hit.Test, Area(hit.Test).Code);
        if (test.Lens is Lens.Discordance)
        {
            var pair = _pairs[test.Subject];
            var when = pair.Period!.Value;
            return new DiscordanceSignal(
                $"discordance:{pair.Pair.Id}:{area}:{when}", area, pair.Pair.Id, when, hit.Tier, test.Observed, test.Expected, test.Z, test.P, hit.AdjustedP);
        }

        var (indicator, period) = (_series[test.Subject].Indicator.Id, _series[test.Subject].Period!.Value);
        return new IndicatorSignal(
            $"{Name(test.Lens)}:{indicator}:{area}:{period}", test.Lens, area, indicator, period, hit.Tier,
            test.Observed, test.Expected, test.Z, test.P, hit.AdjustedP);
    }

    /// <summary>Stands in addresses and files, so it does not follow a renamed member; another benchmark is another signal.</summary>
    private string Name(Lens lens) => (lens, _benchmark) switch
    {
        (Lens.Change, _) => "change",
        (_, Benchmark.ComparableDistricts) => "comparable",
        _ => "level",
    };

    private bool StoodOut(LensTest test, int back, double limit)
    {
        var standings = test.Lens switch
        {
            Lens.Level => _series[test.Subject].LevelAt(back)?.Standings,
            Lens.Change => _series[test.Subject].ChangeAt(back)?.Standings,
            _ => _pairs[test.Subject].CompareAt(back)?.Standings,
        };
        return standings?[test.Area] is { P: { } p, Z: { } z } && p <= limit && Math.Sign(z) == Math.Sign(test.Z);
    }

    /// <summary>Whether something changed in the subject itself, or in a figure of either domain.</summary>
    private bool HasChange(LensTest test, IReadOnlyList<Hit> hits) => hits.Any(h =>
        h.Test.Lens is Lens.Change && h.Test.Area == test.Area
        && (test.Lens is Lens.Discordance ? _pairs[test.Subject].Series.Contains(_series[h.Test.Subject]) : h.Test.Subject == test.Subject));

    private Alternatives AlternativesTo(LensTest test)
    {
        var here = AlternativesOf.Area(_catalogue, _scope.EditionId, Area(test));
        if (test.Lens is Lens.Discordance)
            return _pairs[test.Subject].Series.Aggregate(here, (all, series) => all | AlternativesTo(series, test.Area));
        var series = _series[test.Subject];
        var small = series.Indicator.HasExposure ? AlternativesOf.Counts(test.Observed, test.Expected) : Alternatives.None;
        return here | small | AlternativesTo(series, test.Area);
    }

    private static Alternatives AlternativesTo(IndicatorSeries series, int place) =>
        AlternativesOf.Indicator(series.Indicator, series.RoundingBase, series.IsProvisional(place));
}
