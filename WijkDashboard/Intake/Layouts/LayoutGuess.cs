using WijkDashboard.Domain;
using WijkDashboard.Intake.Files;

namespace WijkDashboard.Intake.Layouts;

/// <summary>A first layout for a file nobody described yet, to be looked at and corrected by who knows the file.</summary>
/// <param name="Columns">What each column is taken for and why, in the order of the file.</param>
/// <param name="Notes">What was found in the figures: marks, units, words for "no figure", the year.</param>
/// <param name="Questions">What the file does not tell; the layout is not whole before they are answered.</param>
public sealed record LayoutGuess(
    Layout Layout, IReadOnlyList<ColumnGuess> Columns, IReadOnlyList<GuessNote> Notes, IReadOnlyList<GuessQuestion> Questions)
{
    /// <param name="fileName">Often the only place with the year.</param>
    /// <param name="earlier">The layouts of this partner, which tell what it calls its figures.</param>
    public static LayoutGuess From(
        LayoutSample sample, FileShape shape, Catalogue catalogue, string partnerId, string fileName = "", IReadOnlyList<Layout>? earlier = null)
    {
        var names = Layout.NamesOf(sample.Headings);
        ColumnProfile[] columns = [.. names.Select((name, ordinal) => new ColumnProfile(ordinal, name, sample.Column(ordinal), sample.IsPlain(ordinal)))];
        var indicators = new IndicatorNames(
            catalogue.Indicators.Where(indicator => indicator.PartnerId == partnerId),
            (earlier ?? []).Where(layout => layout.PartnerId == partnerId));
        return new LayoutGuessing(columns, shape, catalogue, partnerId, indicators).Guess(fileName);
    }
}
