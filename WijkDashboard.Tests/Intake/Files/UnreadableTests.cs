using WijkDashboard.Intake.Files.Support;
using WijkDashboard.Support;

namespace WijkDashboard.Intake.Files;

/// <summary>One small file per fault, named after it. Faults of workbooks are made by code, beside the code that finds them.</summary>
public sealed class UnreadableTests
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "WijkDashboard.Tests", "Intake", "Files", "Unreadable");

    [Theory]
    [InlineData("UnclosedQuote.csv", FileFault.Unreadable, 3)]
    [InlineData("TextAfterQuote.csv", FileFault.Unreadable, 2)]
    [InlineData("NotUtf8.csv", FileFault.WrongEncoding, 3)]
    [InlineData("BlankLinesOnly.csv", FileFault.Empty, 0)]
    [InlineData("EmptyFile.csv", FileFault.Empty, 0)]
    [InlineData("HeadingsBelowTheEnd.csv", FileFault.Unreadable, 2)]
    [InlineData("CutOff.json", FileFault.Unreadable, 2)]
    [InlineData("NextPageMissing.json", FileFault.Incomplete, 2)]
    [InlineData("EarlierPageMissing.json", FileFault.Incomplete, 2)]
    [InlineData("CountTooHigh.json", FileFault.Incomplete, 1)]
    [InlineData("NoElements.json", FileFault.Empty, 0)]
    [InlineData("ListInARow.json", FileFault.NoFigures, 0)]
    [InlineData("NotUtf8.json", FileFault.WrongEncoding, 1)]
    [InlineData("NotJson.json", FileFault.Unreadable, 0)]
    public async Task File_WithAFault_IsRefusedWithItsRow(string name, FileFault expected, int row)
    {
        var shape = name switch
        {
            "CountTooHigh.json" => Shapes.ODataV4,
            "HeadingsBelowTheEnd.csv" => Shapes.Csv with { HeaderRow = 4 },
            _ => name.EndsWith(".csv", StringComparison.Ordinal) ? Shapes.Csv : Shapes.ODataV3,
        };

        var fault = await Table.FaultAsync(await File.ReadAllBytesAsync(Path.Combine(s_folder, name), TestContext.Current.CancellationToken), shape);

        (fault.Fault, fault.Row).ShouldBe((expected, row));
    }
}
