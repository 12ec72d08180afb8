using System.Globalization;

namespace WijkDashboard.Ui.Theme;

/// <summary>
/// How somebody sees a colour: complete deficiencies by the matrices of Machado, Oliveira and Fernandes (2009, severity 1), over
/// linear light, as browsers simulate them; and what a grey printer leaves.
/// </summary>
/// <param name="Name">For the words of a test that fails.</param>
/// <param name="Rows">What red, green and blue become.</param>
public sealed record Eye(string Name, double[][] Rows)
{
    private static readonly double[] s_luminance = [0.2126, 0.7152, 0.0722];

    public static Eye Grey { get; } = new("grey", [s_luminance, s_luminance, s_luminance]);

    public static IReadOnlyList<Eye> All { get; } =
    [
        new("usual", [[1, 0, 0], [0, 1, 0], [0, 0, 1]]),
        new("protanopia", [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]),
        new("deuteranopia", [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]),
        new("tritanopia", [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]),
        Grey,
    ];

    /// <summary>Contrast by WCAG 2.2: from 1, the same lightness, to 21.</summary>
    public double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(See(one)), Luminance(See(other)));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>Distance in CIELAB (ΔE of 1976): about 2 is the least that is seen at all.</summary>
    public double Distance(string one, string other) =>
        Math.Sqrt(Lab(See(one)).Zip(Lab(See(other)), (a, b) => (a - b) * (a - b)).Sum());

    private double[] See(string colour)
    {
        var light = Enumerable.Range(0, 3).Select(i => int.Parse(colour.AsSpan(1 + 2 * i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4)).ToArray();
        return [.. Rows.Select(row => Math.Clamp(row.Zip(light, (m, c) => m * c).Sum(), 0, 1))];
    }

    private static double Luminance(double[] light) => s_luminance.Zip(light, (m, c) => m * c).Sum();

    private static double[] Lab(double[] light)
    {
        var x = Curve((0.4124 * light[0] + 0.3576 * light[1] + 0.1805 * light[2]) / 0.95047);
        var y = Curve(Luminance(light));
        var z = Curve((0.0193 * light[0] + 0.1192 * light[1] + 0.9505 * light[2]) / 1.08883);
        return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
    }

    private static double Curve(double t) => t > 0.008856 ? Math.Cbrt(t) : 7.787 * t + 16.0 / 116;
}
