using CsCheck;

namespace WijkDashboard.Domain.Deliveries.PersonalData;

public sealed class DigitGroupsTests
{
    [Fact]
    public void Groups_WithMarksBetween_AreReadWithTheirEnds()
    {
        var groups = DigitGroups.Read("06 - 12 34.56/78 gebeld");

        groups.Count.ShouldBe(5);
        groups.DigitCount.ShouldBe(10);
        groups.Number(2, 8).ShouldBe(12345678);
        groups.GroupsFor(10).ShouldBe(5);
        groups.GroupsFor(9).ShouldBe(0);
        groups.End(4).ShouldBe(16);
    }

    [Fact]
    public void AnyText_Read_StaysWithinItsBounds() =>
        Gen.String[Gen.Char["0123456789 -./()x"], 0, 80].Sample(text =>
        {
            var groups = DigitGroups.Read(text);
            return groups.DigitCount <= 15 && groups.Count <= 8 && (groups.Count == 0 || groups.End(groups.Count - 1) <= text.Length);
        });

    [Fact]
    public void AnyDigits_Read_AreTheSameDigits() =>
        Gen.Long[0, 999_999_999_999_999].Sample(number =>
        {
            var text = $"{number}";
            var groups = DigitGroups.Read(text);
            return groups.DigitCount == text.Length && Enumerable.Range(0, text.Length).All(i => groups.Digit(i) == text[i] - '0');
        });
}
