namespace WijkDashboard.Domain.Deliveries.PersonalData;

public sealed class ColumnSampleTests
{
    [Theory]
    [InlineData("M V V M", true)]
    [InlineData("man vrouw onbekend vrouw", true)]
    [InlineData("Mannen Vrouwen Mannen Vrouwen", false)]
    [InlineData("M M M M", false)]
    [InlineData("1 2 2 1", false)]
    [InlineData("Mannen vrouw 3 4", false)]
    public void Sexes_OfPersons_AreSingular(string values, bool areSexes) => Of(values).AreSexes(byHeading: false).ShouldBe(areSexes);

    [Fact]
    public void Sexes_InCodes_NeedTheirHeading() => Of("1 2 2 1 9").AreSexes(byHeading: true).ShouldBeTrue();

    [Theory]
    [InlineData("4 17 12 9", true)]
    [InlineData("41 38 52 36", false)]
    [InlineData("41 38 90 36", true)]
    [InlineData("1200 17 850 9", false)]
    public void Ages_OfPersons_LieFurtherApartThanMeans(string values, bool areAges) => Of(values).AreAges.ShouldBe(areAges);

    [Theory]
    [InlineData("2016-03-12 2016-04-02 2016-05-19", true)]
    [InlineData("2016-01-01 2016-02-01 2016-03-01", false)]
    [InlineData("2016-12-31 2016-12-31 2016-12-31 2016-12-31", false)]
    [InlineData("2016 2017 2018", false)]
    public void Dates_ThatDiffer_AreNoReferenceDays(string values, bool areDates) => Of(values).AreDates.ShouldBe(areDates);

    [Theory]
    [InlineData("12 4,5 -3", true)]
    [InlineData("1.234 17.407.585 4.707195", true)]
    [InlineData("2016-09 2016-10 2016-11", false)]
    [InlineData("WK051301 WK051302", false)]
    public void Numbers_InAnyWriting_AreKnown(string values, bool areNumbers) => Of(values).AreNumbers.ShouldBe(areNumbers);

    [Fact]
    public void AreaCodes_AreKnown() => Of("WK051301 BU05130200 GM0513").AreAreaCodes.ShouldBeTrue();

    private static ColumnSample Of(string values)
    {
        var sample = new ColumnSample();
        foreach (var value in values.Split(' ')) sample.Add(value);
        return sample;
    }
}
