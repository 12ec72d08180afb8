namespace WijkDashboard.Domain.Deliveries.PersonalData;

/// <summary>What of a row matters to the other fields of that row.</summary>
internal enum FieldTrait
{
    None,
    Postcode,
    HouseNumber,
    Street,
    StreetWithNumber,
    PersonName,
    SomeName,
    BirthDate,
    Date,
}

/// <summary>What one field shows.</summary>
/// <param name="Kind">Personal data; null when the field is none, or not by itself.</param>
/// <param name="ByColumn">It shows by what the column had before; the first of those is the place to tell.</param>
internal readonly record struct Sight(PersonalDataKind? Kind, FieldTrait Trait = FieldTrait.None, bool ByColumn = false);
