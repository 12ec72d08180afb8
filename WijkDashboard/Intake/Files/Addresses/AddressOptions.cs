namespace WijkDashboard.Intake.Files.Addresses;

/// <summary>Section <c>Intake</c>: from where this installation fetches files, and how much.</summary>
public sealed class AddressOptions
{
    public const string Section = "Intake";

    /// <summary>Where CBS, and others through CBS, publish their tables.</summary>
    private static readonly string[] s_cbs =
    [
        "opendata.cbs.nl", "dataderden.cbs.nl", "odata4.cbs.nl", "datasets.cbs.nl", "beta-odata4.cbs.nl", "beta-odata.dataderden.cbs.nl",
    ];

    /// <summary>
    /// Only these hosts are asked, whoever gives an address; with a port when it is not the usual one. Not there: the hosts of CBS.
    /// </summary>
    public IReadOnlyList<string>? Hosts { get; set; }

    /// <summary>Bytes of all pages of one answer together, unpacked.</summary>
    public long MaxBytes { get; set; } = 500_000_000;

    public bool Allows(Uri address) => (Hosts ?? s_cbs).Contains(address.Authority, StringComparer.OrdinalIgnoreCase);
}
