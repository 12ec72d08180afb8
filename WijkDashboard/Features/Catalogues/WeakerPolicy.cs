using System.Globalization;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Intake.Catalogues;

namespace WijkDashboard.Features.Catalogues;

/// <summary>What a policy, or the policy of an indicator, was and becomes: to say so before it is saved.</summary>
public sealed record WeakerPolicy(DisclosurePolicy Before, DisclosurePolicy After)
{
    /// <summary>Null when protection is not what is being changed, or it does not become weaker.</summary>
    public static WeakerPolicy? Of(OpenCatalogue open, EntryTarget target, EntryDraft draft)
    {
        var policies = open.Folder.Catalogue.Policies;
        var change = target switch
        {
            EntryTarget.Listed { Of: CataloguePart.Policies, Id: { } id } => Change(policies.FirstOrDefault(p => p.Id == id), Read(draft)),
            EntryTarget.Listed { Of: CataloguePart.Indicators, Id: { } id } when open.Folder.Catalogue.Indicator(id) is { } indicator =>
                Change(open.Folder.Catalogue.Policy(indicator), policies.FirstOrDefault(p => p.Id == draft["policy"])),
            _ => null,
        };
        return change is { } made && PolicyChange.IsWeaker(made.Before, made.After) ? made : null;
    }

    private static WeakerPolicy? Change(DisclosurePolicy? before, DisclosurePolicy? after) =>
        before is null || after is null ? null : new(before, after);

    /// <summary>Null as long as something is no number.</summary>
    private static DisclosurePolicy? Read(EntryDraft draft) =>
        Whole(draft, "threshold") is { } threshold && Whole(draft, "roundingBase") is { } rounding && Whole(draft, "minPopulation") is { } population
            ? new(draft["id"], 1, new(draft["name/nl"]), threshold, rounding, draft["zeroIsSensitive"].Length > 0, population)
            : null;

    private static int? Whole(EntryDraft draft, string property) =>
        int.TryParse(draft[property], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
