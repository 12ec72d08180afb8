using WijkDashboard.Domain.Areas;

namespace WijkDashboard.Support.Voorbeeldstad;

/// <summary>One wijk of the town: where it lies, and what its buurten are called.</summary>
/// <param name="Ring">0 in the middle, 1 around it, 2 at the edge.</param>
/// <param name="Turn">Where in its ring, in whole turns from the east and against the clock.</param>
/// <param name="Inhabitants">Fixed where the answer key needs so few; null for one of ordinary size.</param>
public sealed record TownWijk(int Number, string Name, int Ring, double Turn, int? Inhabitants, IReadOnlyList<string> Buurten)
{
    public AreaCode Code { get; } = AreaCode.Parse($"WK{TownPlan.Number}{Number:D2}");

    public AreaCode Buurt(int index) => AreaCode.Parse($"BU{TownPlan.Number}{Number:D2}{index + 1:D2}");

    public IEnumerable<AreaCode> Codes => Buurten.Select((_, i) => Buurt(i));
}

/// <summary>The names and places of Voorbeeldstad; what is the same in every town that is made.</summary>
public static class TownPlan
{
    /// <summary>CBS numbers municipalities to below 2000, and uses none from 9000 on.</summary>
    public const string Number = "9911";

    public const string Centre = "WK991101";

    public static readonly IReadOnlyList<TownWijk> Wijken =
    [
        Middle("Centrum", "Marktkwartier", "Grachtengordel", "Winkelhof"),
        Inner(2, "Havenkwartier", "Oude Haven", "Zeilmakersbuurt", "Scheepswerf"),
        Inner(3, "Stationskwartier", "Spoorbuurt", "Postkwartier", "Perronzijde"),
        Inner(4, "Singelwijk", "Singel-Noord", "Singel-Zuid", "Plantsoenbuurt"),
        Inner(5, "Molenwijk", "Korenmolen", "Zaagmolen", "Poldermolen", "Molenpad"),
        Inner(6, "Kloosterveld", "Kloostertuin", "Abdijbuurt", "Kapelhof"),
        Inner(7, "Vestingwijk", "Bastion", "Ravelijn", "Wallen"),
        Inner(8, "Oude Gracht", "Grachtzijde", "Brouwersbuurt", "Weversbuurt"),
        Outer(9, "Bloemenwijk", 9, "Rozenbuurt", "Tulpenbuurt", "Irisbuurt", "Dahliabuurt"),
        Outer(10, "Vogelwijk", 7, "Merelbuurt", "Zwaluwbuurt", "Reigerbuurt", "Uilenbuurt"),
        Outer(11, "Componistenwijk", 11, "Walsbuurt", "Sonatebuurt", "Operabuurt", "Cantatebuurt"),
        Outer(12, "Schilderswijk", 13, "Paletbuurt", "Ezelbuurt", "Penseelbuurt", "Atelierbuurt"),
        Outer(13, "Zeeheldenwijk", 1, "Admiraalsbuurt", "Fregatbuurt", "Ankerbuurt", "Kompasbuurt"),
        Outer(14, "Sterrenwijk", 3, "Poolster", "Orion", "Grote Beer"),
        Outer(15, "Waterrijk", 2, "Rietkraag", "Plassen", "Steigers", "Eilanden"),
        Outer(16, "Boszicht", 5, "Beukenlaan", "Eikenhof", "Dennenrand"),
        Outer(17, "De Weiden", 15, "Klaverweide", "Korenweide", "Hooiland", "Zomerweide"),
        Outer(18, "Noorderpark", 4, "Parkrand", "Parkzicht", "Noorderhof"),
        Outer(19, "Oostermaat", 0, "Maatkamp", "Maatveld", "Esdoornhof", "Oosterveld"),
        Outer(20, "Zuiderdal", 12, "Zuiderhof", "Dalzicht", "Glooiing", "Beekdal"),
        Outer(21, "Westerbrink", 8, "Westerhof", "Brinkzijde", "Westeres"),
        Outer(22, "Lindehof", 10, "Lindelaan", "Hofzicht", "Tuindorp"),
        Outer(23, "Kanaalzone", 14, "Kanaalzone-Oost", "Kanaalzone-West") with { Inhabitants = 160 },
        Outer(24, "Buitengebied", 6, "Polder", "Dijklint") with { Inhabitants = 190 },
    ];

    private static TownWijk Middle(string name, params string[] buurten) => new(1, name, 0, 0, null, buurten);

    private static TownWijk Inner(int number, string name, params string[] buurten) => new(number, name, 1, (number - 2) / 7.0, null, buurten);

    private static TownWijk Outer(int number, string name, int place, params string[] buurten) => new(number, name, 2, place / 16.0, null, buurten);
}
