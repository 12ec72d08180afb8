using CsCheck;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Support;

namespace WijkDashboard.Features.Overview;

public sealed class OverviewChoiceTests
{
    private static readonly Gen<OverviewChoice> Choices = Gen.Select(
        One(AreaLevel.District, AreaLevel.Neighbourhood),
        One("2015", "2020"),
        One<string?>(null, "veiligheid", "bestaan"),
        One<string?>(null, "politie", "werk"),
        Gen.Bool,
        Gen.Select(One<string?>(null, "naam", "inwonertal", "inbraak", "wmo"), Gen.Bool),
        One<int?>(null, 2016),
        (level, edition, theme, partner, count, sort, year) =>
            new OverviewChoice(level, edition, theme, partner, count, sort.Item1 is null ? null : new SortOrder(sort.Item1, sort.Item2), year));

    [Fact]
    public void Address_OfAnyChoice_ReadsBackAsThatChoice()
    {
        var publication = OverviewSample.Publication();
        Choices.Sample(choice =>
        {
            var (read, ignored) = OverviewChoice.Read(choice.ToAddress(publication), publication);
            return read == choice && ignored.Count == 0;
        });
    }

    [Fact]
    public void Address_WithAnyText_GivesAChoiceThatExists()
    {
        var publication = OverviewSample.Publication();
        Gen.String.Array[7].Sample(t =>
        {
            var (choice, _) = OverviewChoice.Read(new(t[0], t[1], t[2], t[3], t[4], t[5], t[6]), publication);
            return OverviewChoice.Read(choice.ToAddress(publication), publication).Choice == choice;
        });
    }

    [Fact]
    public void Address_WithoutAnything_ShowsTheDistricts()
    {
        var (choice, ignored) = OverviewChoice.Read(new(), OverviewSample.Publication());
        choice.ShouldBe(new OverviewChoice(AreaLevel.District, "2015", null, null, false, null));
        ignored.ShouldBeEmpty();
    }

    [Fact]
    public void Address_WithUnknownValues_NamesThem()
    {
        var (choice, ignored) = OverviewChoice.Read(new(Level: "straat", Theme: "geluk", Sort: "-rang"), OverviewSample.Publication());
        choice.Level.ShouldBe(AreaLevel.District);
        ignored.ShouldBe(["straat", "geluk", "-rang"]);
    }

    [Fact]
    public void Year_OfWhichNothingIsShownAtAnotherLevel_IsLeftThere()
    {
        var publication = OverviewSample.Publication();
        var choice = OverviewChoice.Read(new(Level: "buurt", Year: "2015"), publication).Choice;

        choice.Year.ShouldBe(2015);
        (choice with { Level = AreaLevel.District }).From(choice, publication).Year.ShouldBeNull();
        (choice with { Level = AreaLevel.District, Year = 2016 }).From(choice, publication).Year.ShouldBe(2016);
        OverviewChoice.Read(new(Level: "buurt", Year: "2014"), publication).Ignored.ShouldBe(["2014"]);
    }

    [Fact]
    public void SortedBy_TheSameFigure_GoesHighLowAndBackToTheFixedOrder()
    {
        var choice = OverviewChoice.Read(new(), OverviewSample.Publication()).Choice;
        var high = choice.SortedBy("inbraak");
        var low = high.SortedBy("inbraak");
        high.Sort.ShouldBe(new SortOrder("inbraak", true));
        low.Sort.ShouldBe(new SortOrder("inbraak", false));
        low.SortedBy("inbraak").Sort.ShouldBeNull();
    }

    [Theory]
    [InlineData("BU99990102.inbraak", true)]
    [InlineData("BU99990102.", false)]
    [InlineData("inbraak", false)]
    [InlineData("XX99990102.inbraak", false)]
    [InlineData(null, false)]
    public void CellAddress_ReadsOnlyWhatItWrites(string? text, bool expected)
    {
        CellAddress.TryParse(text, out var cell).ShouldBe(expected);
        if (expected) cell!.ToString().ShouldBe(text);
    }

    private static Gen<T> One<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
