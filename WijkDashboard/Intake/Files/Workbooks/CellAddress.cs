using System.Globalization;

namespace WijkDashboard.Intake.Files.Workbooks;

/// <summary>Addresses as <c>B5</c> and <c>B5:D7</c>.</summary>
internal static class CellAddress
{
    /// <summary>Excel's last column, XFD.</summary>
    private const int MaxColumns = 16_384;

    /// <summary>Counted from 0; -1 when it is no address.</summary>
    public static int Column(ReadOnlySpan<char> address) => TryRead(address, out var column, out _) ? column : -1;

    /// <summary>Whether it is one cell.</summary>
    public static bool TryRead(ReadOnlySpan<char> address, out int column, out int row)
    {
        (column, row) = (0, 0);
        var letters = 0;
        while (letters < address.Length && address[letters] is >= 'A' and <= 'Z')
        {
            column = column * 26 + (address[letters++] - 'A' + 1);
            if (column > MaxColumns) return false;
        }

        column--;
        return letters > 0 && int.TryParse(address[letters..], NumberStyles.None, CultureInfo.InvariantCulture, out row) && row > 0;
    }
}
