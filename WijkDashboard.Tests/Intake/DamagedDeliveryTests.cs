using System.Globalization;
using System.Text;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Support;

namespace WijkDashboard.Intake;

/// <summary>Files as they come out of a bad copy, a wrong save or a broken line: accepted whole, or refused in words; never a part.</summary>
public sealed class DamagedDeliveryTests : IAsyncLifetime
{
    private static readonly byte[] s_good = File.ReadAllBytes(Path.Combine(Repository.Data, "gouda", "deliveries", "politie", "misdrijven-wijken-2016.csv"));

    private static readonly Gen<byte[]> s_damaged =
        from rounds in Gen.Int[1, 4]
        from damage in Gen.Select(Gen.Int[0, 6], Gen.Int[0, s_good.Length - 1], Gen.Int[0, 60], Gen.Byte).Array[rounds]
        select damage.Aggregate(s_good, (file, d) => Damaged(file, d.Item1, d.Item2, d.Item3, d.Item4));

    private const int Files = 2000;

    private readonly SqliteDatabase _database = new();
    private Installation _installation = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _database.InitializeAsync();
        _installation = await Installation.CreateAsync(_database);
    }

    public async ValueTask DisposeAsync()
    {
        await _installation.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task File_DamagedAnyhow_IsTakenWholeOrRefusedInWords()
    {
        var kept = 0;
        await s_damaged.SampleAsync(
            async file =>
            {
                var before = _installation.Feed.Current(Installation.Municipality)!.Number;

                var outcome = await _installation.Desk.DeliverAsync(
                    new(Installation.Municipality, "politie", "politie-wijken", "beschadigd.csv", Installation.Program) { Approval = new("Test", WithoutRefusedRows: true) },
                    new MemoryStream(file), Cancel);

                var now = _installation.Feed.Current(Installation.Municipality)!.Number;
                switch (outcome)
                {
                    case DeliveryOutcome.Accepted { IsNew: true } accepted:
                        now.ShouldBe(before + 1);
                        kept += accepted.Published + accepted.Suppressed + accepted.Empty;
                        ShouldBeInWords(accepted.Issues);
                        break;
                    case DeliveryOutcome.Accepted:
                        now.ShouldBe(before);
                        break;
                    case DeliveryOutcome.Refused refused:
                        now.ShouldBe(before);
                        refused.Issues.ShouldNotBeEmpty();
                        ShouldBeInWords(refused.Issues);
                        break;
                    default:
                        outcome.ShouldBeOfType<DeliveryOutcome.RefusedForPersonalData>();
                        now.ShouldBe(before);
                        break;
                }
            },
            iter: Files, threads: 1);

        await using var db = _installation.OpenDatabase();
        (await db.Observations.CountAsync(Cancel)).ShouldBe(kept);
        (await db.Deliveries.CountAsync(d => d.State != WijkDashboard.Store.Deliveries.DeliveryState.Published, Cancel)).ShouldBe(0);
    }

    private static void ShouldBeInWords(IReadOnlyList<DeliveryIssue> issues)
    {
        foreach (var issue in issues)
        {
            // What is about the whole file has no row; everything else says which row, and which column unless it is about the row.
            if (issue.Severity != Severity.RefusesFile) issue.Row.ShouldBeGreaterThan(0);
            if (issue.Severity != Severity.RefusesFile && issue.Code != IssueCode.WrongFieldCount) issue.Column.ShouldNotBeEmpty();
            var worded = IssueWording.In(CultureInfo.GetCultureInfo("nl-NL"), issue);
            worded.Rule.ShouldNotBeNullOrWhiteSpace();
            worded.Remedy.ShouldNotBeNullOrWhiteSpace();
        }
    }

    private static byte[] Damaged(byte[] file, int kind, int at, int length, byte value)
    {
        if (file.Length == 0) return file;
        at %= file.Length;
        length = Math.Min(length, file.Length - at);
        var (before, part, after) = (file[..at], file[at..(at + length)], file[(at + length)..]);
        return kind switch
        {
            0 => [.. before, .. after],
            1 => [.. before, .. part, .. part, .. after],
            2 => [.. before, value, .. part, .. after],
            3 => [.. before, .. part.Reverse(), .. after],
            4 => before,
            5 => [.. before, .. Encoding.UTF8.GetBytes(";\"\n;;"), .. after],
            _ => [.. before, .. part.Select(b => (byte)(b ^ value)), .. after],
        };
    }
}
