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
internal sealed class SqliteFigures
{
    private const string Columns = "\"IndicatorId\", \"Period\", \"Area\", \"State\", \"Count\", \"Exposure\", \"Value\", \"Policy\", \"IsProvisional\"";

    private const int LongestNumber = 32;

    /// <summary>More gains nothing; SQLite allows 32,766 parameters in a statement.</summary>
    private const int RowsAtOnce = 64;

    private readonly sqlite3 _database;
    private readonly Dictionary<string, AreaCode> _areas = [];

    public SqliteFigures(SqliteConnection connection)
    {
        _database = connection.Handle ?? throw new InvalidOperationException("The connection is closed.");
        // Statements of the connection itself wait for another writer by its own means, which these do not pass through.
        Check(raw.sqlite3_busy_timeout(_database, (int)TimeSpan.FromSeconds(connection.DefaultTimeout).TotalMilliseconds));
    }

    /// <summary>Inside the connection's transaction.</summary>
    public void Write(long deliveryId, IEnumerable<DisclosedObservation> observations, CancellationToken cancel)
    {
        using var insert = new Insert(this, deliveryId, RowsAtOnce);
        var waiting = new List<DisclosedObservation>(RowsAtOnce);
        foreach (var cell in observations)
        {
            cancel.ThrowIfCancellationRequested();
            waiting.Add(cell);
            if (waiting.Count < RowsAtOnce) continue;
            insert.Write(waiting);
            waiting.Clear();
        }

        if (waiting.Count == 0) return;
        using var rest = new Insert(this, deliveryId, waiting.Count);
        rest.Write(waiting);
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

    private void Check(int result, int wanted = raw.SQLITE_OK)
    {
        if (result != wanted) throw new SqliteException(raw.sqlite3_errmsg(_database).utf8_to_string(), result);
    }

    /// <summary>
    /// Several rows in one statement: figures that come in the order of their key are then put behind each other without a search
    /// for the place of each. A row whose value in a column is that of the row in the same place before is not bound again.
    /// </summary>
    private sealed class Insert : IDisposable
    {
        private const int Parameters = 10;

        private readonly SqliteFigures _figures;
        private readonly sqlite3_stmt _statement;
        private readonly DisclosedObservation?[] _bound;

        public Insert(SqliteFigures figures, long deliveryId, int rows)
        {
            _figures = figures;
            var row = $"({string.Join(", ", Enumerable.Repeat("?", Parameters))})";
            _statement = figures.Prepare($"INSERT INTO \"Observations\" (\"DeliveryId\", {Columns}) VALUES {string.Join(", ", Enumerable.Repeat(row, rows))}");
            _bound = new DisclosedObservation?[rows];
            for (var i = 0; i < rows; i++) figures.Check(raw.sqlite3_bind_int64(_statement, i * Parameters + 1, deliveryId));
        }

        /// <param name="cells">As many as there are rows.</param>
        public void Write(List<DisclosedObservation> cells)
        {
            for (var row = 0; row < _bound.Length; row++) Bind(row, cells[row]);
            _figures.Check(raw.sqlite3_step(_statement), raw.SQLITE_DONE);
            _figures.Check(raw.sqlite3_reset(_statement));
        }

        public void Dispose() => _statement.Dispose();

        private void Bind(int row, DisclosedObservation cell)
        {
            var (before, first) = (_bound[row], row * Parameters + 1);
            _bound[row] = cell;
            if (!ReferenceEquals(before?.IndicatorId, cell.IndicatorId)) Bind(first + 1, cell.IndicatorId);
            if (before?.Period != cell.Period) Bind(first + 2, cell.Period.ToString());
            Bind(first + 3, cell.Area.Value);
            if (before?.State != cell.State) Bind(first + 4, (long)cell.State);
            if (before is null || before.Count != cell.Count) Bind(first + 5, cell.Count);
            if (before is null || before.Exposure != cell.Exposure) Bind(first + 6, cell.Exposure);
            if (before is null || before.Value != cell.Value) Bind(first + 7, cell.Value);
            if (!ReferenceEquals(before?.Policy, cell.Policy)) Bind(first + 8, cell.Policy);
            if (before?.IsProvisional != cell.IsProvisional) Bind(first + 9, cell.IsProvisional ? 1 : 0);
        }

        private void Bind(int place, string text)
        {
            Span<byte> bytes = stackalloc byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
            _figures.Check(raw.sqlite3_bind_text(_statement, place, bytes[..Encoding.UTF8.GetBytes(text, bytes)]));
        }

        private void Bind(int place, long? number) =>
            _figures.Check(number is { } whole ? raw.sqlite3_bind_int64(_statement, place, whole) : raw.sqlite3_bind_null(_statement, place));

        private void Bind(int place, decimal? number)
        {
            Span<byte> text = stackalloc byte[LongestNumber];
            if (number is not { } value) _figures.Check(raw.sqlite3_bind_null(_statement, place));
            else if (value.TryFormat(text, out var written, default, CultureInfo.InvariantCulture)) _figures.Check(raw.sqlite3_bind_text(_statement, place, text[..written]));
            else throw new FormatException("A figure is longer than any decimal.");
        }
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
