using System.Globalization;
using System.Resources;
using WijkDashboard.Domain.Areas;

namespace WijkDashboard.Ui.Values;

/// <summary>Tells a reader what became of an area in a new edition, and so why a series stops or goes on.</summary>
public static class AreaChangeWording
{
    private static readonly ResourceManager Texts = new(typeof(AreaChangeWording));

    /// <summary>One sentence, such as "De reeks breekt in 2020: …"; null when there is nothing to tell.</summary>
    /// <param name="edition">The edition in which it happened.</param>
    public static string? Sentence(AreaEdition edition, AreaChange change, CultureInfo culture)
    {
        return change switch
        {
            AreaChange.Renamed renamed => Text(nameof(AreaChange.Renamed), renamed.NameBefore),
            AreaChange.NewCode recoded => Text(nameof(AreaChange.NewCode), recoded.Before.Value),
            AreaChange.SplitFrom split => Text(nameof(AreaChange.SplitFrom), split.NameBefore),
            AreaChange.MergedFrom merged => Text(nameof(AreaChange.MergedFrom), Together(merged.NamesBefore, culture)),
            AreaChange.BoundaryMoved => Text(nameof(AreaChange.BoundaryMoved)),
            AreaChange.Appeared => Text(nameof(AreaChange.Appeared)),
            _ => null,
        };

        string Text(string key, string what = "") =>
            string.Format(culture, Texts.GetString(key, culture)!, edition.FromYear.ToString(CultureInfo.InvariantCulture), what);
    }

    private static string Together(IReadOnlyList<string> names, CultureInfo culture) => names.Count == 1
        ? names[0]
        : string.Format(culture, Texts.GetString("And", culture)!, string.Join(", ", names.SkipLast(1)), names[^1]);
}
