using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Intake.Files;

namespace WijkDashboard.Intake;

/// <summary>What stops the reading of a file, as an issue of its delivery.</summary>
internal static class FileFaults
{
    public static IssueCode CodeOf(FileFault fault) => fault switch
    {
        FileFault.Empty => IssueCode.EmptyFile,
        FileFault.WrongEncoding => IssueCode.WrongEncoding,
        FileFault.UnknownSheet => IssueCode.UnknownSheet,
        FileFault.TooLarge => IssueCode.TooLarge,
        FileFault.NoFigures => IssueCode.NoFigures,
        FileFault.Incomplete => IssueCode.Incomplete,
        FileFault.Unreachable => IssueCode.Unreachable,
        FileFault.AddressNotAllowed => IssueCode.AddressNotAllowed,
        _ => IssueCode.UnreadableFile,
    };
}
