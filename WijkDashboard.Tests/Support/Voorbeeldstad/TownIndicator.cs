namespace WijkDashboard.Support.Voorbeeldstad;

/// <summary>How the counts of one indicator come about.</summary>
/// <param name="Id">As in <c>indicators.json</c> of the folder.</param>
/// <param name="Partner">Whose it is.</param>
/// <param name="Population">Of whom it is a part or a rate.</param>
/// <param name="PerThousand">In an ordinary wijk in a quarter.</param>
public sealed record TownIndicator(string Id, string Partner, string Population, double PerThousand)
{
    /// <summary>Persons out of the population; otherwise events.</summary>
    public bool IsPersons { get; init; }

    /// <summary>Counted per buurt, and per wijk as their sum.</summary>
    public bool PerBuurt { get; init; }

    /// <summary>How many times as many in the centre, because of its visitors.</summary>
    public double InCentre { get; init; } = 1;

    /// <summary>By quarter of the year.</summary>
    public IReadOnlyList<double> Season { get; init; } = [1, 1, 1, 1];

    /// <summary>Of the whole town, from one quarter to the next.</summary>
    public double Trend { get; init; } = 1;

    public static readonly IReadOnlyList<TownIndicator> All =
    [
        Offence("woninginbraak", 2.2) with { Season = [1.15, 0.9, 0.85, 1.1], Trend = 0.99 },
        Offence("fietsdiefstal", 3.6) with { Season = [0.85, 1.05, 1.15, 0.95], InCentre = 5 },
        Offence("geweld", 2.6) with { Season = [0.95, 1.05, 1.05, 0.95], InCentre = 4 },
        Offence("vernieling", 3.4) with { InCentre = 3 },
        Offence("overlast", 11) with { Season = [0.85, 1.1, 1.15, 0.9], InCentre = 4 },
        new("huiselijk-geweld", "politie", "inhabitants", 5.2),
        Persons("jeugdhulp-kinderen", "jeugdzorg", "youth", 44) with { Trend = 1.005 },
        Persons("jeugdhulp-jongeren", "jeugdzorg", "youth", 58) with { Trend = 1.005 },
        Persons("jeugdbescherming", "jeugdzorg", "youth", 15),
        new("aanmeldingen-jeugd", "jeugdzorg", "youth", 30) { Season = [1.05, 1, 0.8, 1.15] },
        Persons("bijstand", "maatschappelijk-werk", "households", 46) with { Trend = 0.995 },
        Persons("schuldhulp", "maatschappelijk-werk", "households", 20),
        Persons("maatschappelijk-werk", "maatschappelijk-werk", "inhabitants", 17),
        Persons("wmo", "maatschappelijk-werk", "inhabitants", 58) with { Trend = 1.003 },
        new("meldingen-buitenruimte", "gemeente", "inhabitants", 15) { PerBuurt = true, Season = [0.9, 1.1, 1.1, 0.9], InCentre = 1.6 },
    ];

    /// <summary>The whole of which two of them are the parts.</summary>
    public const string Youth = "jeugdhulp";

    public static readonly IReadOnlyList<string> YouthParts = ["jeugdhulp-kinderen", "jeugdhulp-jongeren"];

    private static TownIndicator Offence(string id, double perThousand) => new(id, "politie", "inhabitants", perThousand) { PerBuurt = true };

    private static TownIndicator Persons(string id, string partner, string population, double perThousand) =>
        new(id, partner, population, perThousand) { IsPersons = true };
}
