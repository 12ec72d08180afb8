using System.Runtime.CompilerServices;

namespace WijkDashboard.Domain.Deliveries.PersonalData;

/// <summary>What the fields of one row are to each other: a name beside a birth date, a postcode beside a house number.</summary>
internal struct RowTraits
{
    private const int Traits = 9;

    private Places _places;
    private int _seen;

    /// <summary>Fields that are not empty.</summary>
    public int Filled { get; set; }

    /// <summary>Of the first field that is personal data by itself.</summary>
    public (PersonalDataKind Kind, int Ordinal, bool ByColumn)? Found { get; set; }

    /// <summary>What was found stands in a text that begins as a colophon does.</summary>
    public bool IsColophon { get; set; }

    public void Take(FieldTrait trait, int ordinal)
    {
        _seen |= 1 << (int)trait;
        _places[(int)trait] = ordinal;
    }

    /// <summary>The last column that had it; -1 when none did.</summary>
    public readonly int At(FieldTrait trait) => (_seen & (1 << (int)trait)) == 0 ? -1 : _places[(int)trait];

    /// <summary>What the row shows, by itself or as a whole.</summary>
    public readonly (PersonalDataKind Kind, int Ordinal, bool ByColumn)? Decide()
    {
        if (Found is { Ordinal: 0, Kind: PersonalDataKind.Telephone or PersonalDataKind.PostcodeWithHouseNumber } && IsColophon && Filled == 1) return null;
        if (Found is not null || _seen == 0) return Found;
        if (At(FieldTrait.BirthDate) is >= 0 and var birth)
        {
            var name = Math.Max(At(FieldTrait.PersonName), At(FieldTrait.SomeName));
            return name >= 0 ? (PersonalDataKind.NameWithBirthDate, name, false) : (PersonalDataKind.OneRowPerPerson, birth, false);
        }

        if (At(FieldTrait.PersonName) is >= 0 and var person)
            return (At(FieldTrait.Date) >= 0 ? PersonalDataKind.NameWithBirthDate : PersonalDataKind.FreeTextWithNames, person, false);

        var postcode = At(FieldTrait.Postcode);
        var isAddress = (postcode >= 0 && (At(FieldTrait.HouseNumber) >= 0 || At(FieldTrait.StreetWithNumber) >= 0))
            || (At(FieldTrait.Street) >= 0 && At(FieldTrait.HouseNumber) >= 0);
        return isAddress ? (PersonalDataKind.PostcodeWithHouseNumber, postcode >= 0 ? postcode : At(FieldTrait.HouseNumber), false) : null;
    }

    [InlineArray(Traits)]
    private struct Places
    {
        private int _first;
    }
}
