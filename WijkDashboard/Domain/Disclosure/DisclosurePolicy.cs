namespace WijkDashboard.Domain.Disclosure;

/// <summary>
/// How small numbers of a kind of indicator are protected; decided per indicator by the municipality's privacy officer.
/// </summary>
/// <param name="Id">Class of the policy, e.g. <c>A</c>.</param>
/// <param name="Version">Raised at every change, and kept with each figure that was protected under it.</param>
/// <param name="Threshold">Counts below it are hidden; 0 hides none. Choose 5j+3, so that a multiple of five stands for five integers.</param>
/// <param name="RoundingBase">Released counts are the nearest multiple (half up); 1 does not round.</param>
/// <param name="ZeroIsSensitive">Whether a zero is hidden like any other small count.</param>
/// <param name="MinPopulation">Nothing is released of a group with fewer members.</param>
/// <remarks>CBS practice for youth care and Wmo per wijk: values 0–7 secret, the rest in fives, rates after rounding.</remarks>
public sealed record DisclosurePolicy(
    string Id,
    int Version,
    LocalText Name,
    int Threshold,
    int RoundingBase,
    bool ZeroIsSensitive,
    int MinPopulation)
{
    /// <summary>Id and version, as it stands with each figure that was protected under it: <c>A.1</c>.</summary>
    public string Reference => $"{Id}.{Version}";
}
