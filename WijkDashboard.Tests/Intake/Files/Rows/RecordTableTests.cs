using WijkDashboard.Intake.Files.Support;

namespace WijkDashboard.Intake.Files.Rows;

public sealed class RecordTableTests
{
    [Fact]
    public async Task Headings_OnThreeRows_AreJoined()
    {
        const string Text = "Titel\n\"\"\nOnderwerp;Misdrijven\nPerioden;2024\nRegio's;aantal\nNederland;805559\n";

        var table = await Table.OfAsync(Text, Shapes.Csv with { HeaderRow = 3, HeaderRows = 3 });

        table.Headings.ShouldBe(["Onderwerp | Perioden | Regio's", "Misdrijven | 2024 | aantal"]);
        table.Rows.ShouldHaveSingleItem().Number.ShouldBe(6);
    }

    [Fact]
    public async Task Headings_MergedInTheSheetThatWasSavedAsText_GoOnToTheRight()
    {
        var table = await Table.OfAsync(";2023;;2024;\nwijk;aantal;%;aantal;%\nWK01;1;2;3;4\n", Shapes.Csv with { HeaderRows = 2 });

        table.Headings.ShouldBe(["wijk", "2023 | aantal", "2023 | %", "2024 | aantal", "2024 | %"]);
    }

    [Fact]
    public async Task Headings_WithWhiteSpaceAndWithoutName_AreCleaned()
    {
        var table = await Table.OfAsync(" wijk ;;\"aantal\n  inwoners\";\n1;2;3;4\n");

        table.Headings.ShouldBe(["wijk", "", "aantal inwoners", ""]);
    }

    [Theory]
    [InlineData("Bron: Politie")]
    [InlineData("\"Bron: Politie\"")]
    [InlineData("Bron: Politie;;")]
    [InlineData("© CBS, Den Haag;;")]
    [InlineData("\nDe cijfers zijn voorlopig\nBron: CBS\n\n")]
    public async Task Footer_AfterTheLastFigures_IsPassedOver(string footer)
    {
        var table = await Table.OfAsync($"wijk;jaar;aantal\nWK01;2024;1\n{footer}\n");

        table.Fields.ShouldHaveSingleItem().ShouldBe(["WK01", "2024", "1"]);
    }

    [Fact]
    public async Task Footer_WithFiguresAfterIt_IsADamagedRow()
    {
        var table = await Table.OfAsync("wijk;aantal\nWK01;1\nWijk 02 Zuid\nWijk 03 Oost\nWK04;4\nBron: CBS\n");

        table.Rows.Select(r => (r.Number, r.Fields.Length, r.Fields[0])).ShouldBe([(2, 2, "WK01"), (3, 1, "Wijk 02 Zuid"), (4, 1, "Wijk 03 Oost"), (5, 2, "WK04")]);
    }

    [Theory]
    [InlineData("WK02")]
    [InlineData("WK02;;")]
    public async Task Area_WithoutFigures_IsNoFooter(string row)
    {
        var table = await Table.OfAsync($"wijk;jaar;aantal\nWK01;2024;1\n{row}\n");

        table.Rows.Count.ShouldBe(2);
        table.Rows[1].Fields[0].ShouldBe("WK02");
    }

    [Fact]
    public async Task Table_OfOneColumn_HasNoFooters() =>
        (await Table.OfAsync("naam\nAa en Hunze\nBron: CBS\n")).Rows.Count.ShouldBe(2);

    [Fact]
    public async Task Rows_OfUnequalLength_AreHandedOutAsTheyStand()
    {
        var table = await Table.OfAsync("wijk;jaar;aantal\nWK01;2024\nWK02;2024;2;9\nWK03;2024;3;;\n");

        table.Fields.Select(f => f.Length).ShouldBe([2, 4, 3]);
    }

    [Fact]
    public async Task Sentences_WithoutEnd_AreRowsAndAreNotKeptInMemory()
    {
        var table = await Table.OfAsync("wijk;aantal\n" + string.Concat(Enumerable.Repeat("een zin\n", 1_000)));

        table.Rows.Count.ShouldBe(1_000);
        table.Rows.Select(r => r.Number).ShouldBe(Enumerable.Range(2, 1_000));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData(";;\n  ;\n")]
    public async Task File_WithoutText_IsEmpty(string text) => (await Table.FaultAsync(text)).Fault.ShouldBe(FileFault.Empty);

    [Fact]
    public async Task File_ThatEndsBeforeItsHeadings_IsNotWhatItsShapeSays() =>
        (await Table.FaultAsync("Titel\nwijk;aantal\n", Shapes.Csv with { HeaderRow = 4 })).Fault.ShouldBe(FileFault.Unreadable);

    [Fact]
    public async Task File_WithHeadingsOnly_HasNoRows() => (await Table.OfAsync("wijk;aantal\n")).Rows.ShouldBeEmpty();

    [Fact]
    public async Task Field_BeyondTheLast_IsEmpty()
    {
        await using var table = await FileTables.OpenAsync(
            new MemoryStream("wijk;aantal\nWK01\n"u8.ToArray()), Shapes.Csv, TestContext.Current.CancellationToken);
        await table.ReadAsync(TestContext.Current.CancellationToken);

        table.Field(7).IsEmpty.ShouldBeTrue();
    }
}
