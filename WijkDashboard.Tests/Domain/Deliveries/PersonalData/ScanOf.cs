namespace WijkDashboard.Domain.Deliveries.PersonalData;

/// <summary>Scans tables in a test as the desk does: field by field, until something is found.</summary>
internal static class ScanOf
{
    /// <summary>Lines with <c>;</c> between the fields, of which the first has the headings; rows count from there.</summary>
    public static PersonalDataFinding? Csv(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(l => l.Split(';')).ToList();
        return Table(lines[0], lines.Skip(1));
    }

    public static PersonalDataFinding? Column(string heading, IEnumerable<string> values) => Table([heading], values.Select(v => new[] { v }));

    public static PersonalDataFinding? Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        var scan = new PersonalDataScan(headings);
        var row = 1;
        foreach (var fields in rows)
        {
            for (var i = 0; i < fields.Count; i++) scan.Field(i, fields[i]);
            scan.EndRow(++row);
            if (scan.Finding is not null) return scan.Finding;
        }

        scan.Finish();
        return scan.Finding;
    }
}
