using System.Numerics;

namespace WijkDashboard.Domain.Deliveries.PersonalData;

/// <summary>
/// Decides whether the numbers of a column are citizen service numbers, from how many of those with eight or nine digits pass
/// the 11-test.
/// </summary>
/// <remarks>
/// A likelihood ratio of "three in four pass" against "one in eleven passes, as chance has it", followed from row to row. If chance
/// rules, it reaches a factor C ever, in a column of any length, with a probability of at most 1/C (Ville's inequality):
/// 10⁻⁷ for a heading that says nothing, which takes eight different numbers in a row that pass; 10⁻³ under a heading that
/// numbers persons. A short column of which all numbers pass is found from five on (6·10⁻⁶), or two under such a heading.
/// Only the first pass of each number counts, so that one number repeated in every row proves nothing.
/// </remarks>
internal struct PassingNumbers
{
    private const double ShareOfNumbers = 0.75;
    private const int FewestOfUnknown = 5;
    private const int FewestOfPersons = 2;

    private static readonly double Pass = Math.Log(ShareOfNumbers / CitizenServiceNumber.ChanceToPass);
    private static readonly double Fail = Math.Log((1 - ShareOfNumbers) / (1 - CitizenServiceNumber.ChanceToPass));
    private static readonly double EnoughForUnknown = Math.Log(1e7);
    private static readonly double EnoughForPersons = Math.Log(1e3);

    private double _evidence;
    private ulong _seen;
    private int _failed;

    /// <summary>Takes up a number of eight or nine digits.</summary>
    public void Add(int number, bool passes)
    {
        if (!passes)
        {
            _failed++;
            _evidence += Fail;
            return;
        }

        var bit = 1UL << (int)((uint)number * 2654435769u >> 26);
        if ((_seen & bit) != 0) return;
        _seen |= bit;
        _evidence += Pass;
    }

    public readonly bool Convince(bool headingNumbersPersons) => _evidence >= (headingNumbersPersons ? EnoughForPersons : EnoughForUnknown);

    /// <summary>At the end of the file: all that there were.</summary>
    public readonly bool ConvinceTogether(bool headingNumbersPersons) =>
        Convince(headingNumbersPersons)
        || (_failed == 0 && BitOperations.PopCount(_seen) >= (headingNumbersPersons ? FewestOfPersons : FewestOfUnknown));
}
