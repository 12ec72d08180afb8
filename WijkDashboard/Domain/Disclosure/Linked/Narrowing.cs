namespace WijkDashboard.Domain.Disclosure.Linked;

/// <summary>
/// Narrows ranges by one equation at a time until nothing changes. Never excludes a possible value; exact when the equations
/// form a tree, too wide otherwise (methods, section 11).
/// </summary>
internal static class Narrowing
{
    /// <summary>In a circle, ranges can shrink for ever by ever less.</summary>
    private const int MostRounds = 64;

    /// <returns>Null when the equations exclude every value of some cell.</returns>
    public static CellRange[]? Narrow(LinearProgram program, bool isTree)
    {
        CellRange[] ranges = [.. program.Variables];
        if (Array.Exists(ranges, r => r.IsEmpty)) return null;
        // In a tree, news has travelled everywhere after as many rounds as there are equations.
        var rounds = isTree ? program.Equations.Count + 1 : MostRounds;
        for (var round = 0; round < rounds; round++)
        {
            var changed = false;
            foreach (var equation in program.Equations)
            {
                if (!Narrow(equation, ranges, ref changed)) return null;
            }

            if (!changed) break;
        }

        return ranges;
    }

    private static bool Narrow(Equation equation, CellRange[] ranges, ref bool changed)
    {
        var (low, high) = (new Total(), new Total());
        foreach (var term in equation.Terms)
        {
            var scaled = Scaled(ranges[term.Cell], term.Factor);
            low.Add(scaled.Low);
            high.Add(scaled.High);
        }

        if (low.Value > equation.Sum + CellRange.Tolerance || high.Value < equation.Sum - CellRange.Tolerance) return false;
        foreach (var term in equation.Terms)
        {
            var before = ranges[term.Cell];
            var own = Scaled(before, term.Factor);
            // What the others leave for this one.
            var rest = Scaled(new(equation.Sum - high.Without(own.High), equation.Sum - low.Without(own.Low)), 1 / term.Factor);
            var narrowed = before.Within(rest);
            if (narrowed.IsEmpty) return false;
            if (narrowed.Low <= before.Low + CellRange.Tolerance && narrowed.High >= before.High - CellRange.Tolerance) continue;
            ranges[term.Cell] = narrowed;
            changed = true;
        }

        return true;
    }

    private static CellRange Scaled(CellRange range, double factor) =>
        factor >= 0 ? new(range.Low * factor, range.High * factor) : new(range.High * factor, range.Low * factor);

    /// <summary>A sum from which one can be taken out again, infinite or not.</summary>
    private struct Total
    {
        private double _finite;
        private int _infinities;
        private double _infinite;

        public readonly double Value => _infinities == 0 ? _finite : _infinite;

        public void Add(double value)
        {
            if (double.IsFinite(value)) _finite += value;
            else (_infinite, _infinities) = (value, _infinities + 1);
        }

        public readonly double Without(double value) =>
            double.IsFinite(value) ? (_infinities == 0 ? _finite - value : _infinite)
            : _infinities == 1 ? _finite : _infinite;
    }
}
