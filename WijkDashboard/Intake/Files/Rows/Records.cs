namespace WijkDashboard.Intake.Files.Rows;

/// <summary>
/// The rows of a file as they stand there, before anything is known of titles, headings and footers. Faults come out as
/// <see cref="UnreadableFileException"/>.
/// </summary>
internal abstract class Records : IAsyncDisposable
{
    /// <summary>Rises, and may leap over empty rows.</summary>
    public abstract int Row { get; }

    public abstract int FieldCount { get; }

    /// <summary>Cells that were joined to one; null when the file cannot tell.</summary>
    public virtual IReadOnlyList<Merge>? Merges => null;

    public abstract ValueTask<bool> ReadAsync(CancellationToken cancel);

    /// <summary>Valid until the next row is read; empty beyond the last field.</summary>
    public abstract ReadOnlySpan<char> Field(int ordinal);

    /// <summary>As <see cref="FileTable.IsNumber"/>.</summary>
    public virtual bool IsNumber(int ordinal) => false;

    public abstract ValueTask DisposeAsync();
}

/// <summary>Cells that are one: rows count from 1, columns from 0, last ones included.</summary>
internal readonly record struct Merge(int FirstRow, int FirstColumn, int LastRow, int LastColumn);
