using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Observations;

namespace WijkDashboard.Store;

/// <summary>
/// Released figures into SQLite and back, by its own interface: what stays the same from one figure to the next is bound and
/// read once, and nothing is allocated for a text that is known. Millions of figures pass, so this is the one place that does it.
/// </summary>
internal sealed class SqliteFigures(SqliteConnection connection)
{
    private const string Columns = "\"IndicatorId\", \"Period\", \"Area\", \"State\", \"Count\", \"Exposure\", \"Value\", \"Policy\", \"IsProvisional\"";

    private const int LongestNumber = 32;

    private readonly sqlite3 _database = connection.Handle ?? throw new InvalidOperationException("The connection is closed.");

    /// <summary>Inside the connection's transaction.</summary>
    public void Write(long deliveryId, IEnumerable<DisclosedObservation> observations, CancellationToken cancel)
    {
        using var insert = Prepare($"INSERT INTO \"Observations\" (\"DeliveryId\", {Columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        Check(raw.sqlite3_bind_int64(insert, 1, deliveryId));
        (string? Indicator, Period Period, string? Policy) bound = default;
        Span<byte> number = stackalloc byte[LongestNumber];
        foreach (var cell in observations)
        {
            cancel.ThrowIfCancellationRequested();
            if (!ReferenceEquals(bound.Indicator, cell.IndicatorId)) BindText(insert, 2, cell.IndicatorId);
            if (bound.Period != cell.Period) BindText(insert, 3, cell.Period.ToString());
            if (!ReferenceEquals(bound.Policy, cell.Policy)) BindText(insert, 9, cell.Policy);
            bound = (cell.IndicatorId, cell.Period, cell.Policy);
            BindText(insert, 4, cell.Area.Value);
            Check(raw.sqlite3_bind_int(insert, 5, (int)cell.State));
            BindWhole(insert, 6, cell.Count);
            BindWhole(insert, 7, cell.Exposure);
            if (cell.Value is not { } value) Check(raw.sqlite3_bind_null(insert, 8));
            else if (value.TryFormat(number, out var written, default, CultureInfo.InvariantCulture)) Check(raw.sqlite3_bind_text(insert, 8, number[..written]));
            Check(raw.sqlite3_bind_int(insert, 10, cell.IsProvisional ? 1 : 0));
            Check(raw.sqlite3_step(insert), raw.SQLITE_DONE);
            Check(raw.sqlite3_reset(insert));
        }
    }

    /// <summary>In the order of indicator, period and area.</summary>
    public IEnumerable<DisclosedObservation> Read(long deliveryId, CancellationToken cancel)
    {
        using var select = Prepare($"SELECT {Columns} FROM \"Observations\" WHERE \"DeliveryId\" = ? ORDER BY \"IndicatorId\", \"Period\", \"Area\"");
        Check(raw.sqlite3_bind_int64(select, 1, deliveryId));
        var (indicator, period, policy) = (new Text(), new Text(), new Text());
        var time = default(Period);
        while (true)
        {
            cancel.ThrowIfCancellationRequested();
            var result = raw.sqlite3_step(select);
            if (result == raw.SQLITE_DONE) yield break;
            Check(result, raw.SQLITE_ROW);
            indicator.Take(raw.sqlite3_column_blob(select, 0));
            policy.Take(raw.sqlite3_column_blob(select, 7));
            if (period.Take(raw.sqlite3_column_blob(select, 1))) time = Period.Parse(period.Value);
            yield return DisclosedObservation.Restore(
                indicator.Value,
                AreaOf(raw.sqlite3_column_blob(select, 2)),
                time,
                (CellState)raw.sqlite3_column_int(select, 3),
                Whole(select, 4),
                Whole(select, 5),
                Number(raw.sqlite3_column_blob(select, 6)),
                policy.Value,
                raw.sqlite3_column_int(select, 8) != 0);
        }
    }

    private readonly Dictionary<string, AreaCode> _areas = [];

    private AreaCode AreaOf(ReadOnlySpan<byte> text)
    {
        Span<char> characters = stackalloc char[text.Length];
        Encoding.ASCII.GetChars(text, characters);
        var known = _areas.GetAlternateLookup<ReadOnlySpan<char>>();
        return known.TryGetValue(characters, out var code) ? code : known[characters] = AreaCode.Parse(characters.ToString());
    }

    private static long? Whole(sqlite3_stmt row, int column) =>
        raw.sqlite3_column_type(row, column) == raw.SQLITE_NULL ? null : raw.sqlite3_column_int64(row, column);

    private static decimal? Number(ReadOnlySpan<byte> text) =>
        text.IsEmpty ? null
        : Utf8Parser.TryParse(text, out decimal value, out var read) && read == text.Length ? value
        : throw new FormatException("A stored figure is no number.");

    private sqlite3_stmt Prepare(string sql)
    {
        Check(raw.sqlite3_prepare_v2(_database, sql, out var statement));
        return statement;
    }

    private void BindText(sqlite3_stmt statement, int place, string text)
    {
        Span<byte> bytes = stackalloc byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        Check(raw.sqlite3_bind_text(statement, place, bytes[..Encoding.UTF8.GetBytes(text, bytes)]));
    }

    private void BindWhole(sqlite3_stmt statement, int place, long? number) =>
        Check(number is { } whole ? raw.sqlite3_bind_int64(statement, place, whole) : raw.sqlite3_bind_null(statement, place));

    private void Check(int result, int wanted = raw.SQLITE_OK)
    {
        if (result != wanted) throw new SqliteException(raw.sqlite3_errmsg(_database).utf8_to_string(), result);
    }

    /// <summary>A column that says the same for many rows.</summary>
    private sealed class Text
    {
        private byte[] _bytes = [];

        public string Value { get; private set; } = string.Empty;

        /// <returns>True when it is another text than in the row before.</returns>
        public bool Take(ReadOnlySpan<byte> bytes)
        {
            if (bytes.SequenceEqual(_bytes)) return false;
            _bytes = bytes.ToArray();
            Value = Encoding.UTF8.GetString(bytes);
            return true;
        }
    }
}
