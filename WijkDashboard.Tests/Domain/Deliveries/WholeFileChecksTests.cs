using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Support;

namespace WijkDashboard.Domain.Deliveries;

/// <summary>What only shows when a file is seen as a whole, with the faults that Dutch sources really have.</summary>
public sealed class WholeFileChecksTests
{
    private static readonly DateOnly s_today = new(2026, 11, 20);
    private static readonly Catalogue s_catalogue = Catalogue(new IndicatorBuilder().Build());

    [Fact]
    public void Month_ThatIsZeroEverywhere_IsAskedAbout()
    {
        var monthly = Catalogue(new IndicatorBuilder().WithGrain(Grain.Month).Build());

        // As the police file of 2017: December was never delivered and reads 0 in every buurt.
        var check = Check(monthly, Rows("2017-10", 4, 6, 3, 8, 5).Concat(Rows("2017-11", 5, 2, 9, 4, 6)).Concat(Rows("2017-12", 0, 0, 0, 0, 0)));

        var issue = check.Issues.ShouldHaveSingleItem();
        (issue.Code, issue.Row, issue.Detail).ShouldBe((IssueCode.ZeroForMissing, 12, "2017-12"));
    }

    [Fact]
    public void Indicator_ThatIsNothingButZeros_IsAskedAbout()
    {
        // As robbery of premises (117) in the police files: 0 everywhere, in all years.
        var check = Check(s_catalogue, Rows("2016", 0, 0, 0).Concat(Rows("2017", 0, 0, 0)));

        check.Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCode.ZeroForMissing);
    }

    [Fact]
    public void Area_ThatIsZeroInEveryIndicatorWhereItNeverWas_IsAskedAbout()
    {
        var catalogue = Catalogue(new IndicatorBuilder().Build(), new IndicatorBuilder().WithId("fietsdiefstal").Build());
        var published = new FiguresBuilder().WithPeriod("2015").WithCounts(9, 8, 7, 9, 8).WithIndicator("fietsdiefstal").WithCounts(6, 9, 8, 7, 7).Build();

        var check = Check(catalogue, Rows("2016", 8, 0, 7, 9, 9).Concat(Rows("2016", "fietsdiefstal", 7, 0, 9, 6, 8)), published);

        var issue = check.Issues.ShouldHaveSingleItem();
        (issue.Code, issue.Detail).ShouldBe((IssueCode.ZeroForMissing, "Buurt 1"));
    }

    [Fact]
    public void RealZeros_WhereThereWereFew_AreNotAskedAbout()
    {
        var published = new FiguresBuilder().WithPeriod("2015").WithCounts(1, 0, 0, 1, 0).Build();

        Check(s_catalogue, Rows("2016", 0, 0, 0, 0, 0), published).TotalIssues.ShouldBe(0);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(100)]
    public void Column_ThatLostItsDecimalMark_IsAskedAboutOnce(int times)
    {
        var size = new IndicatorBuilder().WithId("huishoudgrootte").AsShare(population: null).With(i => i with { Multiplier = 1, Range = new(0, 10_000) }).Build();
        var published = Published("huishoudgrootte", 2.1m, 1.9m, 2.4m, 2.2m, 2.0m);

        var check = Check(Catalogue(size), Rows("2016", "huishoudgrootte", 2.1m * times, 1.8m * times, 2.4m * times, 2.3m * times, 2.0m * times), published);

        var issue = check.Issues.ShouldHaveSingleItem();
        (issue.Code, issue.Detail).ShouldBe((IssueCode.LostDecimalMark, $"{times}\u001f2.1"));
    }

    [Fact]
    public void Figure_TenTimesItsHistory_IsAskedAbout()
    {
        // As bijstand in Gouda: 10 in 2015, 100 in 2020, while the other buurten hardly changed.
        var published = new FiguresBuilder().WithPeriod("2015").WithCounts(80, 10, 70, 60, 90).Build();

        var check = Check(s_catalogue, Rows("2016", 70, 100, 80, 60, 80), published);

        var issue = check.Issues.ShouldHaveSingleItem();
        (issue.Code, issue.Row, issue.Value, issue.Detail).ShouldBe((IssueCode.Implausible, 3, "100", "10\u001fBuurt 1"));
    }

    [Fact]
    public void SmallCounts_ThatJump_AreNotAskedAbout()
    {
        var published = new FiguresBuilder().WithPeriod("2015").WithCounts(1, 2, 0, 3, 1).Build();

        Check(s_catalogue, Rows("2016", 9, 0, 7, 12, 4), published).TotalIssues.ShouldBe(0);
    }

    [Fact]
    public void HiddenFigure_TakesNoPartInHistory()
    {
        var published = new FiguresBuilder().WithPeriod("2015").WithSuppressed(CatalogueBuilder.Neighbourhood(0)).Build();

        Check(s_catalogue, Rows("2016", 5000), published).TotalIssues.ShouldBe(0);
    }

    [Theory]
    [InlineData(100, 0)]
    [InlineData(110, 0)]
    [InlineData(170, 1)]
    [InlineData(30, 1)]
    public void District_BesideTheSumOfItsNeighbourhoods_FitsButForRounding(int district, int issues)
    {
        var catalogue = Catalogue(neighbourhoods: 4, new IndicatorBuilder().Build());

        var check = Check(catalogue, Rows("2016", 25, 25, 25, 25).Append((CatalogueBuilder.District.Value, "2016", "woninginbraak", district)));

        check.Issues.Count(i => i.Code == IssueCode.TotalMismatch).ShouldBe(issues);
        check.TotalIssues.ShouldBe(issues);
    }

    [Fact]
    public void TotalOfTheMunicipality_IsComparedAndNotPublished()
    {
        var rows = new[] { (CatalogueBuilder.District.Value, "2016", "woninginbraak", 250m), ("GM9999", "2016", "woninginbraak", 300m) };

        var check = new DeliveryCheck(s_catalogue, "politie", s_today, Figures.None);
        Add(check, rows);
        var delivery = check.Finish();

        delivery!.Observations.ShouldHaveSingleItem().Area.ShouldBe(CatalogueBuilder.District);
        check.Issues.Select(i => i.Code).ShouldBe([IssueCode.TotalMismatch, IssueCode.AreaTotal]);
    }

    [Fact]
    public void PartAboveItsWhole_IsTakenOut()
    {
        var catalogue = Catalogue(
            new IndicatorBuilder().With(i => i with { PartOf = "misdrijven" }).Build(), new IndicatorBuilder().WithId("misdrijven").Build());
        var check = new DeliveryCheck(catalogue, "politie", s_today, Figures.None);
        Add(check, Rows("2016", 12, 9).Concat(Rows("2016", "misdrijven", 11, 20)));

        var delivery = check.Finish()!;

        check.Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCode.PartAboveWhole);
        delivery.Observations.Count(o => o.IndicatorId == "woninginbraak").ShouldBe(1);
        delivery.Count.ShouldBe(3);
    }

    [Fact]
    public void Period_ThatSkipsOne_IsAskedAbout()
    {
        var published = new FiguresBuilder().WithPeriod("2014").WithCounts(9, 8, 7).Build();

        var issue = Check(s_catalogue, Rows("2016", 9, 9, 8), published).Issues.ShouldHaveSingleItem();

        (issue.Code, issue.Value, issue.Detail).ShouldBe((IssueCode.PeriodUnexpected, "2016", "2015"));
    }

    [Fact]
    public void RowsOfManyMunicipalities_ArePassedOverInOneWord()
    {
        var others = Enumerable.Range(0, 40).Select(n => ($"BU0513{n:D4}", "2016", "woninginbraak", 5m));

        var check = Check(s_catalogue, others.Concat(Rows("2016", 1, 2)).Append(("NL00", "2016", "woninginbraak", 5m)));

        check.CountOf(Severity.RefusesRow).ShouldBe(0);
        check.Issues.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            i => i.Code.ShouldBe(IssueCode.OtherMunicipality),
            i => i.Detail.ShouldBe("41\u001fVoorbeeld"));
    }

    [Fact]
    public void OneRowOfAnotherMunicipality_IsASlipOfThePen() =>
        Check(s_catalogue, Rows("2016", 1, 2).Append(("BU05130100", "2016", "woninginbraak", 5m)))
            .Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCode.UnknownArea);

    private static Catalogue Catalogue(params Indicator[] indicators) => Catalogue(10, indicators);

    private static Catalogue Catalogue(int neighbourhoods, params Indicator[] indicators)
    {
        var builder = new CatalogueBuilder().WithNeighbourhoods(neighbourhoods);
        foreach (var indicator in indicators) builder.WithIndicator(indicator);
        return builder.Build();
    }

    private static IEnumerable<(string, string, string, decimal)> Rows(string period, params decimal[] values) => Rows(period, "woninginbraak", values);

    private static IEnumerable<(string, string, string, decimal)> Rows(string period, string indicator, params decimal[] values) =>
        values.Select((v, n) => (CatalogueBuilder.Neighbourhood(n).Value, period, indicator, v));

    private static Figures Published(string indicator, params decimal[] values)
    {
        var builder = new FiguresBuilder().WithIndicator(indicator).WithPeriod("2015");
        for (var n = 0; n < values.Length; n++) builder.WithValue(CatalogueBuilder.Neighbourhood(n), values[n]);
        return builder.Build();
    }

    private static DeliveryCheck Check(Catalogue catalogue, IEnumerable<(string, string, string, decimal)> rows, Figures? published = null)
    {
        var check = new DeliveryCheck(catalogue, "politie", s_today, published ?? Figures.None);
        Add(check, rows);
        check.Finish();
        return check;
    }

    private static void Add(DeliveryCheck check, IEnumerable<(string Area, string Period, string Indicator, decimal Value)> rows)
    {
        // The first row has the headings.
        var row = 1;
        foreach (var (area, period, indicator, value) in rows)
            check.Add(new ParsedRow { Row = ++row, Column = "aantal", Indicator = indicator, Area = area, Period = period, Figure = value, Raw = "x" });
    }
}
