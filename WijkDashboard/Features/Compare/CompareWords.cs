using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain;
using WijkDashboard.Domain.Comparing;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Compare;

/// <summary>What may be said of figures beside each other, in a sentence.</summary>
public sealed class CompareWords(IStringLocalizer<ComparePage> text, ComparisonWords comparisons, CellWords cells)
{
    /// <param name="columns">By name.</param>
    /// <param name="numbers">As they stand in the row.</param>
    public string Of(Verdict verdict, IReadOnlyList<string> columns, IReadOnlyList<string> numbers, Comparison? comparison, Catalogue catalogue) => verdict switch
    {
        Verdict.Outside(var named) => text["Outside", string.Join(", ", named.Select(i => columns[i]))],
        Verdict.Ordinary { All: true } => text["Ordinary"],
        Verdict.Ordinary => text["OrdinarySoFar"],
        Verdict.Untested { Why: { } why } => comparisons.Why(why),
        Verdict.Untested => text["Untested"],
        Verdict.NotTheNewest(var newest) => text["NotTheNewest", cells.Values.Period(newest)],
        Verdict.Moved { Signal: { } signal } => $"{SignalWording.Sentence(signal, catalogue, CultureInfo.CurrentUICulture)} {SignalWording.Beyond(signal, CultureInfo.CurrentUICulture)}",
        Verdict.Moved moved => text[moved.Direction is Direction.More ? "MoreThanPast" : "FewerThanPast", comparisons.WithPast(comparison!.Change)],
        Verdict.Steady => text["Steady", comparisons.WithPast(comparison!.Change)],
        Verdict.Revised => text["Revised", numbers[0], numbers[^1]],
        Verdict.Unrevised => text["Unrevised"],
        Verdict.CountedOtherwise => text["CountedOtherwise", columns[0]],
        _ => text["Nothing"],
    };

    /// <summary>How much of a table means something.</summary>
    public string Summary(Beside beside, IReadOnlyList<Verdict> verdicts)
    {
        var named = verdicts.Count(IsNamed);
        var ordinary = verdicts.Count(v => v is Verdict.Ordinary or Verdict.Steady or Verdict.Unrevised);
        return text[$"Summary_{beside}", verdicts.Count, named, ordinary, verdicts.Count - named - ordinary];
    }

    /// <summary>True where there is something to point at.</summary>
    public static bool IsNamed(Verdict verdict) => verdict is Verdict.Outside or Verdict.Moved or Verdict.Revised;
}
