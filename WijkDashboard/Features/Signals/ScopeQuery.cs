using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Domain.Signals.Benchmarks;
using WijkDashboard.Features.Signals.Parts;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Signals;

/// <summary>What was compared and what could not be, with the reason: without it "nothing found" says nothing.</summary>
public sealed class ScopeQuery(IStringLocalizer<Scope> text, ComparisonWords comparisons)
{
    /// <summary>One subject under one lens, in each family that has it.</summary>
    private sealed record Subject(string Name, IReadOnlyList<LensOutcome> Outcomes);

    /// <returns>The chosen lenses; a lens that the benchmark does not ask is left out.</returns>
    public IReadOnlyList<LensScope> View(Catalogue catalogue, SignalsChoice choice, SignalReport? report)
    {
        var families = report?.Families ?? [];
        var indicators = catalogue.Indicators.Where(choice.Has).ToArray();
        var asked = choice.Benchmark is Benchmark.OwnHistory ? [Lens.Change] : Enum.GetValues<Lens>();
        return [.. asked.Where(l => choice.Lens is null || choice.Lens == l).Select(Scope).Where(s => s.Compared.Count + s.NotCompared.Count > 0)];

        LensScope Scope(Lens lens) => Of(lens, choice, lens switch
        {
            Lens.Level => Subjects(indicators, families, c => c.Level),
            Lens.Change => Subjects(indicators, families, c => c.Change),
            _ => Pairs(catalogue, indicators, families),
        });
    }

    private static IEnumerable<Subject> Subjects(Indicator[] indicators, IReadOnlyList<TestFamily> families, Func<Comparison, LensOutcome> lens) =>
        from indicator in indicators
        let outcomes = families.Select(f => f.Comparisons.GetValueOrDefault(indicator.Id)).OfType<Comparison>().Select(lens)
        select new Subject(indicator.Name.In(CultureInfo.CurrentUICulture), [.. outcomes]);

    private static IEnumerable<Subject> Pairs(Catalogue catalogue, Indicator[] indicators, IReadOnlyList<TestFamily> families) =>
        from pair in catalogue.Discordances
        where indicators.Any(i => pair.First.Holds(i) || pair.Second.Holds(i))
        let outcomes = families.SelectMany(f => f.Discordances).Where(d => d.PairId == pair.Id).Select(d => d.Outcome)
        select new Subject(SignalWording.Names(pair, catalogue, CultureInfo.CurrentUICulture), [.. outcomes]);

    private LensScope Of(Lens lens, SignalsChoice choice, IEnumerable<Subject> subjects)
    {
        var compared = subjects.ToLookup(s => s.Outcomes.Any(o => o.Status is ComparisonStatus.Ok));
        return new(
            lens,
            [.. compared[true].Select(s => text["Name", s.Name, s.Outcomes.Sum(o => o.Status is ComparisonStatus.Ok ? o.Compared : 0)].Value)],
            [.. compared[false].GroupBy(s => Why(s, choice)).Select(g => new NotCompared(g.Key, [.. g.Select(s => s.Name)]))]);
    }

    private string Why(Subject subject, SignalsChoice choice) =>
        subject.Outcomes is [var first, ..] ? comparisons.Why(first.Status) : text[$"No{choice.Level}"];
}
