using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Domain.Signals.Benchmarks;

namespace WijkDashboard.Ui.Values;

/// <summary>With what a figure was compared, or why it could not be: the same on every screen, in the reader's language.</summary>
public sealed class ComparisonWords(IStringLocalizer<ComparisonWords> text, ValueWords values)
{
    /// <summary>Deze gemeente, vergelijkbare gebieden in Nederland, alleen het eigen verloop.</summary>
    public string Named(Benchmark benchmark) => text[$"Benchmark.{benchmark}"];

    /// <summary>met 46 vergelijkbare buurten van deze gemeente, 2016</summary>
    public string WithOthers(Comparison comparison, AreaLevel level) =>
        text[$"With.{comparison.Benchmark}.{level}", comparison.Level.Compared, comparison.Period is { } period ? values.Period(period) : ""];

    /// <summary>met het eigen verloop, 2011 tot en met 2015; empty without a past.</summary>
    public string WithPast(ChangeOutcome change) => change.Earlier switch
    {
        [] => "",
        [var only] => text["WithOnePast", values.Period(only)],
        [var first, .., var last] => text["WithPast", values.Period(first), values.Period(last)],
    };

    public string WithEachOther(DiscordanceComparison comparison, AreaLevel level) =>
        text[$"WithEachOther.{level}", comparison.Outcome.Compared, comparison.Period is { } period ? values.Period(period) : ""];

    /// <summary>Why there is no comparison; for every outcome except <see cref="ComparisonStatus.Ok"/>.</summary>
    public string Why(ComparisonStatus status) => text[$"Status.{status}"];

    /// <summary>For an area that took no part where others were compared.</summary>
    public string NotThisArea() => text["NotThisArea"];

    /// <summary>How many tests were done, and how many of the hits are expected to be chance.</summary>
    /// <param name="chanceHits">At most so many of the possible signals.</param>
    public string Chance(int tests, double chanceHits) =>
        tests == 0 ? text["NothingTested"] : text["Chance", Figure.Count(tests, CultureInfo.CurrentUICulture), Math.Ceiling(chanceHits)];
}
