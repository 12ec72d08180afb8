namespace WijkDashboard.Domain.Deliveries.PersonalData;

public sealed class OneRowPerPersonTests
{
    [Theory]
    [InlineData("id;geslacht;wijk", true)]
    [InlineData("id;geslacht;wijk;aantal", false)]
    [InlineData("wijk;geslacht;leeftijd", true)]
    [InlineData("wijk;geslacht;leeftijd;aantal", false)]
    [InlineData("id;leeftijd", true)]
    [InlineData("id;wijk", false)]
    [InlineData("clientnr", true)]
    [InlineData("wijk;leeftijd", false)]
    public void Columns_Together_TellPersonsFromFigures(string headings, bool persons) =>
        (Column(headings.Split(';'), 30) is not null).ShouldBe(persons);

    [Fact]
    public void FewRows_OfAKeyAndASex_ProveNothing() => Column(["id", "geslacht", "wijk"], 8).ShouldBeNull();

    private static int? Column(string[] headings, int rows)
    {
        var sample = new RowSample();
        var columns = headings.Select(h => new ColumnScan(h, Headings.MeaningOf(h))).ToList();
        for (var row = 0; row < rows; row++)
        {
            for (var ordinal = 0; ordinal < headings.Length; ordinal++) sample.Add(ordinal, Value(headings[ordinal], row));
            sample.EndRow();
        }

        return OneRowPerPerson.Column(sample, columns);
    }

    /// <summary>Each combination of district, sex and age once, as in a table of figures.</summary>
    private static string Value(string heading, int row) => heading switch
    {
        "id" or "clientnr" => $"{1000 + row}",
        "geslacht" => row % 2 == 0 ? "M" : "V",
        "leeftijd" => $"{row / 2 % 15}",
        "wijk" => $"WK0513{row / 30:D2}",
        _ => $"{row % 7}",
    };
}
