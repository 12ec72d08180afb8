using System.Globalization;
using System.Resources;
using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Intake.Catalogues;

/// <summary>The words for why somebody may not change a catalogue, and who may. Dutch, or English when asked for.</summary>
public static class CatalogueRefusalTexts
{
    private static readonly ResourceManager Texts = new(typeof(CatalogueRefusalTexts));

    public static string Of(CatalogueRefusal refusal, CultureInfo culture) =>
        string.Format(culture, Texts.GetString(refusal.Reason.ToString(), culture)!, What(refusal, culture));

    /// <summary>What was changed: an entry by its kind and id, or an order. Protection speaks of the id alone.</summary>
    private static string What(CatalogueRefusal refusal, CultureInfo culture) =>
        refusal.Reason is CatalogueRefusalReason.PrivacyOfficerOnly or CatalogueRefusalReason.VersionNotRaised ? refusal.Id
        : refusal.Id.Length == 0 && refusal.Part != CataloguePart.Municipality ? Texts.GetString("Order", culture)!
        : string.Format(culture, Texts.GetString(refusal.Part.ToString(), culture)!, refusal.Id);
}
