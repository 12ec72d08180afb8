using System.Text.RegularExpressions;

namespace WijkDashboard.Intake.Layouts;

/// <summary>Headings without what changes between two files of the same kind.</summary>
internal static partial class HeadingText
{
    /// <summary>Without case, accents, punctuation and double spaces.</summary>
    public static string Plain(string heading) => AreaNames.Normal(heading);

    /// <summary>The same, with each year as <c>jjjj</c>: the file of this year has last year's headings.</summary>
    public static string WithoutYears(string heading) => Plain(Year.Replace(heading, "jjjj"));

    /// <summary>The years in a heading or the name of a file, in their order.</summary>
    public static IEnumerable<string> YearsIn(string text) => Year.Matches(text).Select(match => match.Value);

    [GeneratedRegex("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")]
    private static partial Regex Year { get; }
}
