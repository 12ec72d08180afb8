using CsCheck;

namespace WijkDashboard.Domain.Deliveries.PersonalData;

public sealed class PassingNumbersTests
{
    [Theory]
    [InlineData(7, false, false)]
    [InlineData(8, false, true)]
    [InlineData(3, true, false)]
    [InlineData(4, true, true)]
    public void Numbers_ThatAllPass_ConvinceAtTheStatedNumber(int count, bool headingNumbersPersons, bool convince)
    {
        var numbers = Take(Distinct(count));

        numbers.Convince(headingNumbersPersons).ShouldBe(convince);
    }

    [Theory]
    [InlineData(4, false, false)]
    [InlineData(5, false, true)]
    [InlineData(1, true, false)]
    [InlineData(2, true, true)]
    public void ShortColumn_OfWhichAllPass_ConvincesAtTheEnd(int count, bool headingNumbersPersons, bool convince) =>
        Take(Distinct(count)).ConvinceTogether(headingNumbersPersons).ShouldBe(convince);

    [Fact]
    public void OneNumber_RepeatedInEveryRow_ProvesNothing()
    {
        var numbers = Take(Enumerable.Repeat(111222333, 10_000));

        numbers.ConvinceTogether(headingNumbersPersons: false).ShouldBeFalse();
    }

    [Fact]
    public void Numbers_OfWhichHalfPass_Convince()
    {
        var numbers = default(PassingNumbers);
        foreach (var number in Distinct(40))
        {
            numbers.Add(number, passes: true);
            numbers.Add(number + 1, passes: false);
        }

        numbers.Convince(headingNumbersPersons: false).ShouldBeTrue();
    }

    [Fact]
    public void RandomNumbers_InAColumnOfAnyLength_NeverConvince() =>
        Gen.Int[10_000_000, 999_999_999].Array[0, 400].Sample(
            column =>
            {
                var numbers = default(PassingNumbers);
                foreach (var number in column)
                {
                    numbers.Add(number, CitizenServiceNumber.Passes(number));
                    if (numbers.Convince(headingNumbersPersons: false)) return false;
                }

                return true;
            },
            iter: 20_000);

    private static IEnumerable<int> Distinct(int count)
    {
        var seen = new HashSet<ulong>();
        for (var eight = 11_000_000; seen.Count < count; eight += 7919)
        {
            var number = CitizenServiceNumberTests.Complete(eight);
            if (number > 0 && seen.Add((uint)number * 2654435769u >> 26)) yield return number;
        }
    }

    private static PassingNumbers Take(IEnumerable<int> numbers)
    {
        var taken = default(PassingNumbers);
        foreach (var number in numbers) taken.Add(number, CitizenServiceNumber.Passes(number));
        return taken;
    }
}
