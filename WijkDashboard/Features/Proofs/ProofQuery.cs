using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Access;
using WijkDashboard.Domain;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Disclosure.Linked;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Features.Proofs.Parts;
using WijkDashboard.Store.Audits;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Proofs;

/// <summary>Makes the reports of the audit readable. Which figures are hidden is in them, never how large they are.</summary>
public sealed class ProofQuery(IStringLocalizer<ProofSheet> text, ReadingGate gate, ValueWords values)
{
    /// <returns>Null when the reports are not for this viewer.</returns>
    public async Task<ProofsView?> ListAsync(Viewer viewer, Publication publication, CancellationToken cancel)
    {
        var catalogue = publication.Catalogue;
        var entries = await gate.ProofsAsync(viewer, catalogue.Municipality.Id, cancel);
        return entries is null ? null : new([.. entries.Select(e => new ProofLine(e.Number, Day(e.At), What(e, catalogue), e.HasProof))]);
    }

    /// <returns>Null when there is no report of it, or not for this viewer.</returns>
    public async Task<ProofView?> FindAsync(Viewer viewer, string municipalityId, int number, CancellationToken cancel)
    {
        if (await gate.ProofAsync(viewer, municipalityId, number, cancel) is not { } proof) return null;
        if (await gate.OpenAsync(viewer, municipalityId, number, cancel) is not Admission.Granted(var publication)) return null;
        var entry = (await gate.ProofsAsync(viewer, municipalityId, cancel))!.First(e => e.Number == number);
        var (catalogue, report) = (publication.Catalogue, proof.Report);
        return new(
            number,
            catalogue.Municipality.Name,
            text["Made", Day(publication.PublishedAt), What(entry, catalogue)],
            Verdict(report),
            Facts(report, catalogue),
            [.. report.Equations.Where(e => e.Value > 0).Select(e => new ProofFact(text[$"Equation_{e.Key}"], Number(e.Value)))],
            [.. report.Policies.Select(id => Policy(id, catalogue))],
            [.. report.Steps.Select(s => new HiddenLine(Name(s.CellId, catalogue), text[$"Step_{s.Kind}"], Name(s.ForCellId, catalogue)))],
            () => ProofFile.Write(publication, proof));
    }

    private string What(ProofEntry entry, Catalogue catalogue) =>
        text[$"Cause_{entry.Cause}", entry.PartnerId is { } id ? catalogue.Partner(id)?.Name.In(CultureInfo.CurrentUICulture) ?? id : string.Empty];

    private string Verdict(AuditReport report) => report switch
    {
        { Hidden: 0 } => text["NothingHidden"],
        { SmallestInterval: { } smallest } => text["Passed", Number(report.Hidden), Figure.About(smallest, CultureInfo.CurrentUICulture)],
        _ => text["PassedOpen", Number(report.Hidden)],
    };

    private List<ProofFact> Facts(AuditReport report, Catalogue catalogue)
    {
        var partners = report.Insiders.Select(id => catalogue.Partner(id)?.Name.In(CultureInfo.CurrentUICulture) ?? id);
        return
        [
            new(text["Figures"], Number(report.Figures)),
            new(text["Hidden"], Number(report.Hidden)),
            new(text["Attacks"], Number(report.Attacks)),
            new(text["Attackers"], text["AttackersWords", string.Join(", ", partners)]),
            new(text["Required"], Figure.About(report.RequiredWidth, CultureInfo.CurrentUICulture)),
            new(text["Smallest"], report.SmallestInterval is { } smallest ? Figure.About(smallest, CultureInfo.CurrentUICulture) : text["NoLimit"]),
            new(text["Earlier"], Number(report.EarlierReleases)),
        ];
    }

    private PolicyLine Policy(string id, Catalogue catalogue)
    {
        var policy = catalogue.Policies.FirstOrDefault(p => $"{p.Id}.{p.Version}" == id);
        return new(id, policy?.Name.In(CultureInfo.CurrentUICulture) ?? "", policy is null ? text["PolicyOfBefore"] : Rule(policy));
    }

    private string Rule(DisclosurePolicy policy) => string.Join(" ",
        policy.Threshold == 0 ? text["HidesNothing"] : text[policy.ZeroIsSensitive ? "HidesWithZero" : "Hides", policy.Threshold],
        policy.RoundingBase == 1 ? text["RoundsNothing"] : text["Rounds", policy.RoundingBase],
        policy.MinPopulation == 0 ? "" : text["MinPopulation", policy.MinPopulation]).TrimEnd();

    /// <summary>A cell of an earlier publication has a mark behind it.</summary>
    private string Name(string cellId, Catalogue catalogue)
    {
        var culture = CultureInfo.CurrentUICulture;
        var parts = cellId.Split(" #", 2);
        if (parts[0].Split(' ').Length != 3) return cellId;
        var key = CellKey.Parse(parts[0]);
        var area = catalogue.Areas.Find(catalogue.Areas.EditionOf(key.Period.Year).Id, key.Area)?.Name ?? key.Area.Value;
        var figure = $"{catalogue.Indicator(key.IndicatorId)?.Name.In(culture) ?? key.IndicatorId}, {area}, {values.Period(key.Period)}";
        return parts.Length == 1 ? figure : text["OfBefore", figure];
    }

    private static string Day(DateTimeOffset at) => Figure.Date(DutchTime.Of(at), CultureInfo.CurrentUICulture);

    private static string Number(int count) => Figure.Count(count, CultureInfo.CurrentUICulture);
}
