using System.Globalization;
using System.Text.RegularExpressions;
using WijkDashboard.Domain;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Intake.Catalogues;
using WijkDashboard.Support;

namespace WijkDashboard.Intake.Real;

/// <summary>The municipality that a real file is about: Gouda as it ships, or one made up of the areas that the file names.</summary>
internal static partial class RealCatalogues
{
    private const string Country = "NL00";

    private static readonly Catalogue Gouda = CatalogueReader.Read(CatalogueFolder.Read(Path.Combine(Repository.Data, "gouda"))).Folder!.Catalogue;

    /// <param name="name"><c>gouda</c>; <c>gouda/month</c> for figures by month; otherwise a code of CBS, and <c>/names</c> when the file has no codes.</param>
    public static Catalogue Of(string name, RealFile file) => name switch
    {
        "gouda" => Gouda,
        "gouda/month" => ByMonth(Gouda),
        _ when name.EndsWith("/names", StringComparison.Ordinal) => MadeUp(Country, Named(file.Text)),
        _ => MadeUp(name, Coded(name, file.Text)),
    };

    private static Catalogue ByMonth(Catalogue catalogue) => new()
    {
        Municipality = catalogue.Municipality,
        Partners = catalogue.Partners,
        Themes = catalogue.Themes,
        Indicators = [.. catalogue.Indicators.Select(indicator => indicator with { Grain = Grain.Month })],
        Policies = catalogue.Policies,
        Areas = catalogue.Areas,
        Population = catalogue.Population,
    };

    /// <summary>Every indicator that the layouts name, as a score on any level, so that only the reading is put to the test.</summary>
    private static Catalogue MadeUp(string code, IEnumerable<(string Code, string Name)> areas)
    {
        var register = new AreaRegister(
        [
            new("alle", 1990, [.. areas.DistinctBy(area => area.Code).Select(area => new Area(AreaCode.Parse(area.Code), area.Name, "alle", null)).OrderBy(area => area.Code)]),
        ]);
        return new()
        {
            Municipality = new("proef", AreaCode.Parse(code), "Proef", null, new Dictionary<AreaLevel, string>(), []),
            Partners = [new("cbs", new("CBS"), PartnerLook.Municipality, null)],
            Themes = [],
            Indicators = [.. Ids.Select(id => new IndicatorBuilder().WithId(id).WithPartner("cbs").WithGrain(QuarterIds.Contains(id) ? Grain.Quarter : Grain.Year)
                .WithLevels(Enum.GetValues<AreaLevel>()).AsScore().With(i => i with { Range = new(-1_000_000_000, 1_000_000_000) }).Build())],
            Policies = [Policies.Open],
            Areas = register,
            Population = new(register, []),
        };
    }

    private static readonly string[] QuarterIds = ["vacatures", "ziekteverzuim"];

    private static readonly string[] Ids =
    [
        .. QuarterIds, "huishoudens", "laag-opgeleid", "ses-woa", "jeugdhulp", "jeugdreclassering", "misdrijven", "jeugdzorg", "jeugdzorg-18-22",
        "leefbaarometer", "afwijking", "onveiligheid", "inwoners", "ouderen", "jeugdzorg-deel", "banen", "uurloon",
    ];

    /// <summary>The codes of this municipality in the file, with the wijken they lie in; of the country those of municipalities.</summary>
    private static IEnumerable<(string Code, string Name)> Coded(string code, string text)
    {
        var codes = AnyCode.Matches(text).Select(match => AreaCode.Parse(match.Value))
            .Where(found => code == Country ? found.Level <= AreaLevel.Municipality : found.LiesIn(AreaCode.Parse(code)) && found.Level > AreaLevel.Municipality)
            .SelectMany(found => found.Level == AreaLevel.Neighbourhood ? [found, found.Parent!.Value] : new[] { found });
        return codes.Append(AreaCode.Parse(code)).Where(found => code == Country || found.Value != code).Select(found => (found.Value, found.Value));
    }

    /// <summary>A municipality for each text in the first column that could be one, with a number for a code.</summary>
    private static IEnumerable<(string Code, string Name)> Named(string text) =>
        FirstField.Matches(text).Select(match => match.Groups["name"].Value)
            .Where(name => !name.EndsWith("(RE)", StringComparison.Ordinal))
            .Select((name, number) => (name == "Nederland" ? Country : string.Create(CultureInfo.InvariantCulture, $"GM{number + 1:D4}"), name));

    [GeneratedRegex("(?<![A-Z])(?:NL00|GM[0-9]{4}|WK[0-9]{6}|BU[0-9]{8})(?![0-9])")]
    private static partial Regex AnyCode { get; }

    [GeneratedRegex("^\"(?<name>[^\"]+)\";", RegexOptions.Multiline)]
    private static partial Regex FirstField { get; }
}
