using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Ui.Values;

/// <summary>The names of the partner lines in the style sheet.</summary>
public static class PartnerLooks
{
    public static string Css(this PartnerLook look) => look switch
    {
        PartnerLook.Police => "police",
        PartnerLook.Youth => "youth",
        PartnerLook.Social => "social",
        _ => "municipality",
    };
}
