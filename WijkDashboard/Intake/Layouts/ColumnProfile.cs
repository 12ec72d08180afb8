using WijkDashboard.Domain.Observations;

namespace WijkDashboard.Intake.Layouts;

/// <summary>What stands in one column of a sample, as far as a guess needs it.</summary>
internal sealed class ColumnProfile
{
    /// <summary>A column is of a kind when so many of its fields are; the rest are mistakes, totals and notes.</summary>
    private const double Most = 0.8;

    public ColumnProfile(int ordinal, string name, IReadOnlyList<string> fields, bool isPlain = false)
    {
        (Ordinal, Name, Fields, IsPlain) = (ordinal, name, fields, isPlain);
        Filled = [.. fields.Where(field => field.Length > 0)];
        Distinct = [.. Filled.Distinct()];
        Numbers = [.. Filled.Where(NumberGuess.IsNumeric)];
        IsNumeric = Numbers.Count > 0 && Numbers.Count >= Most * (Filled.Count - Filled.Count(NumberGuess.IsWordForMissing));
    }

    public int Ordinal { get; }

    /// <summary>As a layout calls the column.</summary>
    public string Name { get; }

    public IReadOnlyList<string> Fields { get; }

    /// <summary>The file itself says that these are numbers: they tell nothing of the marks in texts.</summary>
    public bool IsPlain { get; }

    public IReadOnlyList<string> Filled { get; }

    public IReadOnlyList<string> Distinct { get; }

    /// <summary>The fields that are a number in some way of writing.</summary>
    public IReadOnlyList<string> Numbers { get; }

    public bool IsNumeric { get; }

    public bool IsUnnamed => Name.StartsWith('#');

    /// <summary>
    /// The index of a table in R, Python or OData: rising numbers, one by one, or with rows left out under a heading that is none
    /// or says so.
    /// </summary>
    public bool CountsRows
    {
        get
        {
            if (Filled.Count < 2 || Filled.Count != Fields.Count || !Filled.All(text => int.TryParse(text, out _))) return false;
            int[] numbers = [.. Filled.Select(int.Parse)];
            var isNumberOfRow = IsUnnamed || int.TryParse(Name, out _) || HeadingText.Plain(Name) is "id" or "nr" or "nummer" or "index" or "rij" or "row" or "volgnummer";
            return numbers.Zip(numbers.Skip(1)).All(pair => isNumberOfRow ? pair.First < pair.Second : pair.First + 1 == pair.Second);
        }
    }

    public double Share(Func<string, bool> condition) => Filled.Count == 0 ? 0 : (double)Filled.Count(condition) / Filled.Count;

    public bool IsMostly(Func<string, bool> condition) => Filled.Count > 0 && Share(condition) >= Most;

    public bool HeadingHas(params string[] words)
    {
        var heading = HeadingText.Plain(Name).Split(' ');
        return words.Any(word => heading.Any(part => part.StartsWith(word, StringComparison.Ordinal)));
    }

    public bool HoldsPeriods(Grain grain) => IsMostly(field => PeriodText.TryRead(field, grain, out _, out _));
}
