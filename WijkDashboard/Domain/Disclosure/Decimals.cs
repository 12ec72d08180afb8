namespace WijkDashboard.Domain.Disclosure;

/// <summary>Decimals as whole numbers of their last place.</summary>
internal static class Decimals
{
    /// <summary>How many of the last place make one.</summary>
    public static long Scale(int decimals)
    {
        var scale = 1L;
        for (var i = 0; i < decimals; i++) scale *= 10;
        return scale;
    }

    /// <summary>Rounds half away from zero, so that a score and its negative round alike.</summary>
    public static decimal Round(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);
}
