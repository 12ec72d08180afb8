namespace WijkDashboard.Domain.Signals.Selection;

/// <summary>What an adjusted p-value guards against.</summary>
public enum Adjustment
{
    /// <summary>The share of chance hits among what is found. Benjamini and Hochberg, JRSS B 1995;57:289.</summary>
    BenjaminiHochberg,

    /// <summary>The same, under any dependence between the tests. Benjamini and Yekutieli, Ann Stat 2001;29:1165.</summary>
    BenjaminiYekutieli,

    /// <summary>Any chance hit at all. Holm, Scand J Stat 1979;6:65.</summary>
    Holm,

    /// <summary>Any chance hit at all, each test on its own.</summary>
    Bonferroni,
}

/// <summary>Adjusts p-values for the number of questions asked at once (methods, section 5).</summary>
public static class FalseDiscovery
{
    /// <param name="p">The family; null for what was not tested, which is no part of the family and stays null.</param>
    /// <returns>In the same order; never below p, never above 1.</returns>
    public static double?[] Adjust(IReadOnlyList<double?> p, Adjustment method)
    {
        var places = new List<int>(p.Count);
        for (var i = 0; i < p.Count; i++)
            if (p[i] is not null) places.Add(i);
        var values = Adjust([.. places.Select(i => p[i]!.Value)], method);
        var adjusted = new double?[p.Count];
        for (var i = 0; i < values.Length; i++) adjusted[places[i]] = values[i];
        return adjusted;
    }

    /// <summary>The same of a family without gaps.</summary>
    internal static double[] Adjust(double[] p, Adjustment method)
    {
        double[] ascending = [.. p];
        var order = new int[p.Length];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort(ascending, order);
        var factors = Factors(p.Length, method);
        for (var i = 0; i < ascending.Length; i++) ascending[i] = Math.Min(1, ascending[i] * factors[i]);

        if (method is Adjustment.Holm)
            for (var i = 1; i < ascending.Length; i++) ascending[i] = Math.Max(ascending[i], ascending[i - 1]);
        else
            for (var i = ascending.Length - 2; i >= 0; i--) ascending[i] = Math.Min(ascending[i], ascending[i + 1]);

        var adjusted = new double[p.Length];
        for (var i = 0; i < order.Length; i++) adjusted[order[i]] = ascending[i];
        return adjusted;
    }

    /// <summary>What the i-th smallest of m is multiplied by.</summary>
    private static double[] Factors(int m, Adjustment method)
    {
        var factors = new double[m];
        var harmonic = 0.0;
        for (var rank = 1; rank <= m; rank++)
        {
            harmonic += 1.0 / rank;
            factors[rank - 1] = method switch
            {
                Adjustment.Holm => m - rank + 1,
                Adjustment.Bonferroni => m,
                _ => (double)m / rank,
            };
        }

        if (method is Adjustment.BenjaminiYekutieli)
            for (var i = 0; i < m; i++) factors[i] *= harmonic;
        return factors;
    }
}
