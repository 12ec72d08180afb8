using System.Globalization;
using System.Resources;

namespace WijkDashboard.Intake.Layouts;

/// <summary>The words for a guessed layout: why, in a few words beside each column, and what is still to be answered.</summary>
public static class GuessWording
{
    private static readonly ResourceManager Texts = new(typeof(GuessWording));

    public static string Of(ColumnGuess column, CultureInfo culture) => Of(column.Reason.ToString(), column.Detail, culture);

    public static string Of(GuessNote note, CultureInfo culture) => Of(note.Reason.ToString(), note.Detail, culture);

    public static string Of(GuessQuestion question, CultureInfo culture) => Of($"Question.{question}", string.Empty, culture);

    private static string Of(string name, string detail, CultureInfo culture) => string.Format(culture, Texts.GetString(name, culture)!, detail);
}
