using System.Globalization;
using System.Text;
using Sylvan.Data.Csv;
using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Intake.Layouts;

namespace WijkDashboard.Intake.Files;

/// <summary>Reads a CSV file by its layout, figure by figure; a file of any length passes through.</summary>
public static class CsvRows
{
    private const int MaxFieldLength = 100_000;

    /// <summary>Hands every figure, or the reasons why the file cannot be read, to the check.</summary>
    public static async Task ReadAsync(Stream file, Layout layout, DeliveryCheck check, CancellationToken cancel)
    {
        using var text = new StreamReader(file, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        try
        {
            await using var csv = await CsvDataReader.CreateAsync(
                text,
                new CsvDataReaderOptions
                {
                    Delimiter = layout.File.Delimiter,
                    Quote = layout.File.Quote,
                    MaxBufferSize = MaxFieldLength,
                    CsvStyle = CsvStyle.Standard,
                },
                cancel);
            if (Columns.Find(csv, layout, check) is not { } columns) return;
            while (await csv.ReadAsync(cancel)) columns.Hand(csv, RowOf(csv.RowNumber), check);
        }
        catch (CsvMissingHeadersException)
        {
            check.Add(new DeliveryIssue(IssueCode.EmptyFile, 0, string.Empty, string.Empty));
        }
        catch (CsvFormatException fault)
        {
            check.Add(new DeliveryIssue(IssueCode.UnreadableFile, RowOf(fault.RowNumber), string.Empty, string.Empty));
        }
        catch (DecoderFallbackException)
        {
            check.Add(new DeliveryIssue(IssueCode.UnreadableFile, 0, string.Empty, string.Empty));
        }
    }

    /// <summary>The reader counts records after the headings; people count rows from the top.</summary>
    private static int RowOf(int record) => record + 1;

    /// <summary>Where in each row the layout's columns stand.</summary>
    private sealed class Columns(Layout layout, int area, int? period, int? indicator, IReadOnlyList<(int Ordinal, string Heading, string? Indicator)> figures)
    {
        public static Columns? Find(CsvDataReader csv, Layout layout, DeliveryCheck check)
        {
            var headings = Enumerable.Range(0, csv.FieldCount).Select(i => csv.GetName(i).Trim()).ToList();
            var wanted = new List<string> { layout.AreaColumn! };
            if (layout.PeriodColumn is not null) wanted.Add(layout.PeriodColumn);
            if (layout.Shape == LayoutShape.Long) wanted.AddRange([layout.IndicatorColumn!, layout.ValueColumn!]);
            else wanted.AddRange(layout.Indicators.Keys);

            var missing = wanted.Where(w => !headings.Contains(w)).ToList();
            var unknown = headings.Where(h => !wanted.Contains(h) && !layout.Ignored.Contains(h)).ToList();
            var doubled = wanted.Where(w => headings.Count(h => h == w) > 1).ToList();
            foreach (var heading in doubled) check.Add(new DeliveryIssue(IssueCode.DoubleColumn, 1, heading, heading));
            foreach (var heading in missing) check.Add(new DeliveryIssue(IssueCode.MissingColumn, 1, heading, string.Empty));
            foreach (var heading in unknown)
                check.Add(new DeliveryIssue(IssueCode.UnknownColumn, 1, heading, heading, string.Join(", ", missing)));
            if (missing.Count + unknown.Count + doubled.Count > 0) return null;

            return new Columns(
                layout,
                headings.IndexOf(layout.AreaColumn!),
                layout.PeriodColumn is { } p ? headings.IndexOf(p) : null,
                layout.IndicatorColumn is { } i ? headings.IndexOf(i) : null,
                layout.Shape == LayoutShape.Long
                    ? [(headings.IndexOf(layout.ValueColumn!), layout.ValueColumn!, null)]
                    : [.. layout.Indicators.Select(c => (headings.IndexOf(c.Key), c.Key, (string?)c.Value))]);
        }

        public void Hand(CsvDataReader csv, int row, DeliveryCheck check)
        {
            var areaText = csv.GetString(area).Trim();
            var periodText = period is { } p ? csv.GetString(p).Trim() : layout.FixedPeriod!;
            foreach (var (ordinal, heading, fixedIndicator) in figures)
            {
                var raw = ordinal < csv.RowFieldCount ? csv.GetString(ordinal).Trim() : string.Empty;
                var isMissing = raw.Length == 0 || layout.Missing.Contains(raw);
                check.Add(new ParsedRow
                {
                    Row = row,
                    Column = heading,
                    Indicator = fixedIndicator ?? IndicatorIn(csv),
                    Area = areaText,
                    Period = periodText,
                    Figure = isMissing ? null : NumberIn(raw),
                    IsMissing = isMissing,
                    Raw = raw,
                });
            }
        }

        private string IndicatorIn(CsvDataReader csv)
        {
            var name = csv.GetString(indicator!.Value).Trim();
            return layout.Indicators.Count == 0 ? name : layout.Indicators.GetValueOrDefault(name, name);
        }

        /// <summary>Digits, at most one decimal mark, a minus; a thousands separator could be a decimal mark, so it is no number.</summary>
        private decimal? NumberIn(string raw)
        {
            var invariant = layout.DecimalMark == '.' ? raw : raw.Contains('.', StringComparison.Ordinal) ? null : raw.Replace(layout.DecimalMark, '.');
            return decimal.TryParse(invariant, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                ? number
                : null;
        }
    }
}
