using System.Text.RegularExpressions;
using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Store.Deliveries;
using WijkDashboard.Support;

namespace WijkDashboard.Features.Deliveries;

public sealed class IssuesQueryTests
{
    [Fact]
    public async Task EqualIssues_OfSeveralRows_AreOneLineWithTheirRowsAndValues()
    {
        await using var context = Context();

        var view = context.Get<IssuesQuery>().Of(
            [Unknown(38, "BU05130505"), Unknown(59, "BU05130902"), Unknown(60, "BU05130903"), Unknown(61, "BU05130904")], 4);

        var line = view.Lines.ShouldHaveSingleItem();
        line.Rows.ShouldBe("38, 59, 60, 61");
        line.Values.ShouldBe(["BU05130505", "BU05130902", "BU05130903", "BU05130904"]);
        view.Summary.ShouldBe("4 fouten");
        view.Left.ShouldBe(0);
    }

    [Fact]
    public async Task OneCodeThatIsWrongForEveryFigureOfItsRow_IsOneLine()
    {
        await using var context = Context();

        var view = context.Get<IssuesQuery>().Of([.. new[] { "A", "B", "C", "D" }.Select(c => new DeliveryIssue(IssueCode.UnknownArea, 5, c, "WK1", "2015"))], 4);

        view.Lines.ShouldHaveSingleItem().Column.ShouldBe("A, B en 2 andere");
    }

    [Fact]
    public async Task ManyRows_AreCountedBeyondTheFirstDozen()
    {
        await using var context = Context();

        var view = context.Get<IssuesQuery>().Of([.. Enumerable.Range(2, 20).Select(row => Unknown(row, $"X{row}"))], 20);

        var line = view.Lines.ShouldHaveSingleItem();
        line.Rows.ShouldBe("2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 en 8 andere");
        (line.Values.Count, line.MoreValues).ShouldBe((4, 16));
    }

    [Fact]
    public async Task IssueAboutTheWholeFile_SaysSo()
    {
        await using var context = Context();
        context.Get<IssuesQuery>().Of([new(IssueCode.MissingColumn, 0, "Jaar", "")], 1).Lines.ShouldHaveSingleItem().Rows.ShouldBe("hele bestand");
    }

    [Fact]
    public async Task MoreThanAreListed_AreTold()
    {
        await using var context = Context();
        context.Get<IssuesQuery>().Of([Unknown(2, "X")], 3211).Left.ShouldBe(3210);
    }

    [Fact]
    public async Task KeptIssues_HaveRuleAndRemedy_AndNoValues()
    {
        await using var context = Context();

        var view = context.Get<IssuesQuery>().Of(Kept(IssueCode.UnknownArea, IssueCode.Implausible, IssueCode.Provisional), showsValues: true);

        view.HasValues.ShouldBeFalse();
        view.Summary.ShouldBe("7 fouten houden publiceren tegen, 2 vragen, 1 melding");
        view.Lines.Select(l => l.Values.Count).ShouldAllBe(count => count == 0);
        view.Lines[0].Rule.ShouldBe("Dit gebied staat niet in de wijk- en buurtindeling van de periode.");
        view.Left.ShouldBe(7);
    }

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("en-GB")]
    public async Task EveryKeptIssue_ReadsAsAWholeSentence_WithoutWhatItComparedWith(string culture)
    {
        await using var context = Context(culture);
        var kept = Enum.GetValues<IssueCode>().Where(code => Severities.Of(code) != Severity.RefusesFile).ToArray();

        var view = context.Get<IssuesQuery>().Of(Kept(kept), showsValues: false);

        view.All.Count.ShouldBe(kept.Length);
        view.All.SelectMany(i => new[] { $"{i.Code}: {i.Rule}", $"{i.Code}: {i.Remedy}" })
            .Where(t => Regex.IsMatch(t, @"  | [.,;:]|\( ?\)|: ?\.$|: $"))
            .ShouldBeEmpty();
    }

    private static StoredDelivery Kept(params IssueCode[] codes) => new()
    {
        Id = 1, MunicipalityId = "gouda", PartnerId = "politie", LayoutId = "l", FileName = "f.csv", Size = 1, Hash = "h", CatalogueNumber = 1,
        By = "Marieke", At = default, Refused = 7, Questions = 2, State = DeliveryState.Draft,
        Issues = [.. codes.Select((code, i) => new StoredIssue { Ordinal = i, Code = code.ToString(), Row = i + 2, Column = "Inbraak" })],
    };

    private static DeliveryIssue Unknown(int row, string value) => new(IssueCode.UnknownArea, row, "Buurtcode", value, "2015");

    private static ScreenContext Context(string culture = "nl-NL") => new(culture);
}
