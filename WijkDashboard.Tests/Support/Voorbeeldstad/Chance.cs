namespace WijkDashboard.Support.Voorbeeldstad;

/// <summary>
/// Chance that draws the same on every machine: SplitMix64 (Steele, Lea and Flood, OOPSLA 2014) and samplers of whole numbers and IEEE
/// additions, multiplications, divisions and square roots alone. No draw goes through a library whose last digit may differ.
/// </summary>
public sealed class Chance(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A stream of its own for each name, so that more draws for the one change nothing for the other.</summary>
    public static Chance Of(ulong seed, string name)
    {
        // FNV-1a, 64 bits.
        var hash = 0xCBF29CE484222325;
        foreach (var letter in name) hash = (hash ^ letter) * 0x100000001B3;
        return new(new Chance(seed ^ hash).Next());
    }

    public ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>From 0, up to and without 1.</summary>
    public double Uniform() => (Next() >> 11) * (1.0 / (1UL << 53));

    public double Between(double low, double high) => low + ((high - low) * Uniform());

    /// <summary>A whole number from 0, up to and without <paramref name="count"/>.</summary>
    public int Below(int count) => (int)(Uniform() * count);

    /// <summary>Standard normal, by the polar method (Marsaglia and Bray, SIAM Review 1964;6:260).</summary>
    public double Normal()
    {
        while (true)
        {
            var (x, y) = (Between(-1, 1), Between(-1, 1));
            var s = (x * x) + (y * y);
            if (s is > 0 and < 1) return x * Math.Sqrt(-2 * Arithmetic.Log(s) / s);
        }
    }

    /// <summary>How many of so many independent events come, by inversion; the mean at most 600.</summary>
    public long Poisson(double mean)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(mean, 600);
        var (u, k, p) = (Uniform(), 0L, Arithmetic.Exp(-mean));
        for (var sum = p; u > sum && p > 0; sum += p) p *= mean / ++k;
        return k;
    }

    /// <summary>How many out of <paramref name="of"/> persons, each with the same chance; by inversion.</summary>
    public long Binomial(long of, double chance)
    {
        if (chance >= 1) return of;
        var (u, k, p) = (Uniform(), 0L, Arithmetic.Exp(of * Arithmetic.Log(1 - chance)));
        for (var sum = p; u > sum && k < of; sum += p)
        {
            p *= (of - k) * chance / ((k + 1) * (1 - chance));
            k++;
        }

        return k;
    }
}

/// <summary>What the mathematics library of each system computes a little differently, by series of plain arithmetic.</summary>
public static class Arithmetic
{
    private const double Ln2 = 0.693147180559945309417232;

    public static double Exp(double x)
    {
        var n = (int)Math.Floor((x / Ln2) + 0.5);
        var (rest, term, sum) = (x - (n * Ln2), 1.0, 1.0);
        for (var i = 1; i <= 18; i++) sum += term *= rest / i;
        return Math.ScaleB(sum, n);
    }

    public static double Log(double x)
    {
        var n = Math.ILogB(x);
        var m = Math.ScaleB(x, -n);
        var s = (m - 1) / (m + 1);
        var (square, power, sum) = (s * s, s, s);
        for (var i = 3; i <= 41; i += 2) sum += (power *= square) / i;
        return (2 * sum) + (n * Ln2);
    }

    /// <summary>Cosine and sine of so many whole turns.</summary>
    public static (double Cos, double Sin) Turn(double turns)
    {
        var angle = (turns - Math.Floor(turns + 0.5)) * 6.283185307179586476925287;
        var (cos, sin, term) = (1.0, 0.0, 1.0);
        for (var i = 1; i <= 28; i++)
        {
            term *= angle / i;
            if (i % 2 == 0) cos += i % 4 == 0 ? term : -term;
            else sin += i % 4 == 1 ? term : -term;
        }

        return (cos, sin);
    }
}
