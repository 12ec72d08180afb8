namespace WijkDashboard.Domain.Signals.Robust;

/// <summary>
/// Puts the values around a quantile at the places they would have in sorted order, and leaves the rest as it comes: a few
/// quantiles cost much less than sorting, and they are asked for a dozen times for each column.
/// </summary>
/// <remarks>Hoare's selection, Comm ACM 1961;4:321, with the median of three as pivot.</remarks>
internal static class OrderStatistics
{
    /// <summary>So few values are sorted at once.</summary>
    private const int Few = 12;

    /// <param name="p">The quantile, 0 to 1; the places around (n−1)p are settled.</param>
    public static void Settle(Span<double> values, double p)
    {
        if (values.Length == 0) return;
        var place = (int)((values.Length - 1) * p);
        Select(values, place);
        if (place + 1 >= values.Length) return;

        // All behind it are at least as large, so the next one is their smallest.
        var next = place + 1;
        for (var i = next + 1; i < values.Length; i++)
            if (values[i] < values[next]) next = i;
        (values[place + 1], values[next]) = (values[next], values[place + 1]);
    }

    private static void Select(Span<double> values, int place)
    {
        var (first, last) = (0, values.Length - 1);
        while (last - first >= Few)
        {
            var pivot = MedianOfThree(values[first], values[(first + last) / 2], values[last]);
            var (left, right) = (first, last);
            while (left <= right)
            {
                while (values[left] < pivot) left++;
                while (values[right] > pivot) right--;
                if (left > right) break;
                (values[left], values[right]) = (values[right], values[left]);
                left++;
                right--;
            }

            if (place <= right) last = right;
            else if (place >= left) first = left;
            else return;
        }

        values[first..(last + 1)].Sort();
    }

    private static double MedianOfThree(double a, double b, double c) => Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));
}
