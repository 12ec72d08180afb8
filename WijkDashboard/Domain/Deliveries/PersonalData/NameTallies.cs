namespace WijkDashboard.Domain.Deliveries.PersonalData;

/// <summary>How many of a column's texts are names, by how they show it.</summary>
/// <remarks>
/// Of the 17,341 areas of the Netherlands 0.2 % are called as a person is; a list of persons shows itself by the fifth or more
/// of its names that are common.
/// </remarks>
internal struct NameTallies
{
    private Tally _whole, _lettered, _letters, _first, _last, _mentions;

    public void Add(NameSight sight, ReadOnlySpan<char> text)
    {
        switch (sight)
        {
            case NameSight.Whole:
                _whole.Add(text);
                break;
            case NameSight.Lettered:
                _lettered.Add(text);
                _letters.Add(text[..1]);
                break;
            case NameSight.FirstName:
                _first.Add(text);
                break;
            case NameSight.Surname:
                _last.Add(text);
                break;
            case NameSight.Mention:
                _mentions.Add(text);
                break;
        }
    }

    /// <param name="texts">All fields of the column that have letters.</param>
    /// <param name="besidePersons">Other columns tell of persons, so that surnames alone convince.</param>
    public readonly bool AreOfPersons(int texts, bool besidePersons)
    {
        // In a list such as "A. Landbouw, B. Delfstoffen" no letter comes twice.
        var names = _lettered.Distinct > _letters.Distinct + 1 ? _whole + _lettered : _whole;
        if ((names.Distinct >= 5 && names.Count >= 0.2 * texts) || (names.Distinct >= 3 && names.Count >= 0.6 * texts) || AreMentions(texts)) return true;
        names += _first;
        if (names.Distinct >= 5 && names.Count >= 0.5 * texts) return true;
        names += _last;
        return besidePersons && names.Distinct >= 4 && names.Count >= 0.15 * texts;
    }

    /// <summary>Longer texts of which some mention persons.</summary>
    public readonly bool AreMentions(int texts) => _mentions.Distinct >= 3 && _mentions.Count >= 0.02 * texts;
}
