namespace WijkDashboard.Domain.Deliveries.PersonalData;

public sealed class RowSampleTests
{
    [Fact]
    public void Key_DiffersInEveryRow_AndIsNoArea()
    {
        var sample = Of(Enumerable.Range(0, 20).Select(i => new[] { $"{i}", $"WK05{i:D4}", $"{i % 3}", i == 7 ? "" : $"{i}", $"naam{(char)('a' + i)}" }));

        Enumerable.Range(0, 6).Where(sample.IsKey).ShouldBe([0]);
    }

    [Fact]
    public void RowsAlike_ButForTheirKey_AreSeen()
    {
        var sample = Of(Enumerable.Range(0, 40).Select(i => new[] { $"{i}", $"{i * i % 7}" }));

        sample.HasRowsAlike([0]).ShouldBeTrue();
        sample.HasRowsAlike([]).ShouldBeFalse();
    }

    [Fact]
    public void Rows_AllDelivered3Times_AreFiguresDoubled() =>
        Of(Enumerable.Range(0, 60).Select(i => new[] { $"{i % 20}" })).HasRowsAlike([]).ShouldBeFalse();

    [Fact]
    public void SameValues_InOtherColumns_AreNotAlike() =>
        Of(Enumerable.Range(0, 40).Select(i => i % 2 == 0 ? new[] { "a", $"{i}" } : [$"{i - 1}", "a"])).HasRowsAlike([]).ShouldBeFalse();

    private static RowSample Of(IEnumerable<string[]> rows)
    {
        var sample = new RowSample();
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
                if (row[i].Length > 0) sample.Add(i, row[i]);
            sample.EndRow();
        }

        return sample;
    }
}
