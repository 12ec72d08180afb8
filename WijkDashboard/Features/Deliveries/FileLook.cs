using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Features.Deliveries.Layouts;
using WijkDashboard.Intake.Layouts;

namespace WijkDashboard.Features.Deliveries;

/// <summary>What a chosen file seems to be.</summary>
public abstract record FileLook
{
    private FileLook()
    {
    }

    /// <summary>Nothing that can be a delivery, and why.</summary>
    public sealed record Unreadable(DeliveryIssue Issue) : FileLook;

    /// <summary>The first rows hold personal data: nothing of it is shown.</summary>
    public sealed record Personal(PersonalDataFinding Finding) : FileLook;

    /// <summary>A layout of the partner reads it as it is.</summary>
    /// <param name="Draft">To make another layout for it after all.</param>
    public sealed record Known(Layout Layout, LayoutDraft Draft) : FileLook;

    /// <summary>Much like a known kind of file, but not the same.</summary>
    /// <param name="Draft">The known layout with the headings of this file.</param>
    public sealed record Changed(LayoutMatch Match, LayoutDraft Draft) : FileLook;

    /// <param name="Draft">A first guess, to be corrected by who knows the file.</param>
    public sealed record Unknown(LayoutDraft Draft) : FileLook;

    /// <summary>The reader may not read the municipality any more.</summary>
    public sealed record Closed : FileLook;
}
