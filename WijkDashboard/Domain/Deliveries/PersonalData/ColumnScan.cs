using System.Collections.Frozen;

namespace WijkDashboard.Domain.Deliveries.PersonalData;

/// <summary>
/// One column while its fields pass: what single fields show, and what they show together. Keeps counts and sets of bits, never a
/// value.
/// </summary>
internal sealed class ColumnScan(string heading, HeadingMeaning meaning)
{
    /// <summary>The shortest that can be personal data without its column: an e-mail address or a postcode with number.</summary>
    private const int Shortest = 6;

    private const int Kinds = 8;
    private const int CueBefore = 32;
    private const int CueBehind = 24;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NoNames = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "x", "xx", "xxx", "xxxx", "onbekend", "anoniem", "geanonimiseerd", "nvt", "n.v.t.", "geheim", "verwijderd", "leeg", "null", "nan", "none", "unknown", "n/a", "totaal", "total", "nb", "n.b.")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] NumberCues = ["bsn", "burgerservice", "sofi"];
    private static readonly string[] TelephoneCues = ["tel", "bel", "mobiel", "gsm", "phone"];

    private readonly int[] _firstRows = new int[Kinds];
    private readonly bool _mayBeDaysSince1900 = meaning == HeadingMeaning.BirthDate && heading.Contains("dat", StringComparison.OrdinalIgnoreCase);
    private int _filled, _texts;
    private int _waiting;
    private int _known;

    private PassingNumbers _numbers;
    private int _tenDigits, _nineDigits;
    private Tally _telephones, _mobiles;
    private int _houseNumbers, _houseAdditions;
    private Tally _addressCodes, _streets;
    private NameTallies _names;

    public HeadingMeaning Meaning { get; } = meaning;

    /// <summary>Longer texts of which some mention persons.</summary>
    public bool AreSentencesWithNames => _names.AreMentions(_texts);

    /// <summary>Whether something was seen in the current row for the first time, so that the row has to be noted.</summary>
    public bool WaitsForRow => _waiting != 0;

    private bool NumbersPersons => Meaning is HeadingMeaning.PersonKey or HeadingMeaning.PersonRole;

    /// <summary>The first row that showed this kind; 0 when none did.</summary>
    public int FirstRow(PersonalDataKind kind) => _firstRows[(int)kind];

    public void NoteRow(int row)
    {
        for (var kind = 0; kind < Kinds; kind++)
            if ((_waiting & (1 << kind)) != 0) _firstRows[kind] = row;
        _known |= _waiting;
        _waiting = 0;
    }

    /// <param name="text">Without surrounding white space, and not empty.</param>
    /// <param name="watchesDates">Another column has names, so that a date in this one matters.</param>
    public Sight Look(ReadOnlySpan<char> text, bool watchesDates)
    {
        _filled++;
        var trait = TraitByHeading(text);
        if (trait == FieldTrait.None && watchesDates && CalendarDate.IsField(text, out _)) trait = FieldTrait.Date;
        if (text.Length < Shortest && !char.IsLetter(text[0])) return new Sight(null, trait);

        var glance = Glance.At(text);
        if (glance.Letters == 0) return glance.Digits < 8 ? new Sight(null, trait) : Number(text, trait);
        _texts++;
        return Text(text, glance, trait);
    }

    /// <summary>A field to the right of a postcode.</summary>
    public void LookBesidePostcode(ReadOnlySpan<char> text)
    {
        if (text.Length > 10 || !Postcode.IsHouseNumber(text, out var hasAddition)) return;
        _houseNumbers++;
        if (!hasAddition) return;
        _houseAdditions++;
        Saw(PersonalDataKind.PostcodeWithHouseNumber);
    }

    /// <summary>What the fields so far show together, beyond names.</summary>
    /// <param name="rows">So far, to know an ordinary column from one that is nearly empty.</param>
    public PersonalDataKind? Together(int rows)
    {
        if (Meaning != HeadingMeaning.LegalEntityNumber && _numbers.ConvinceTogether(NumbersPersons)) return PersonalDataKind.CitizenServiceNumber;
        if (AreTelephones(rows)) return PersonalDataKind.Telephone;
        var areAddresses = (_addressCodes.Distinct >= 5 && _addressCodes.Count >= 0.8 * _filled)
            || (_streets.Distinct >= 5 && _streets.Count >= 0.6 * _filled)
            || (_houseAdditions > 0 && _houseNumbers >= 3 && _houseNumbers >= 0.9 * _filled && Meaning is not HeadingMeaning.Measure);
        return areAddresses ? PersonalDataKind.PostcodeWithHouseNumber : null;
    }

    /// <summary>Whether the column holds names of persons.</summary>
    /// <param name="besidePersons">Other columns tell of persons, so that surnames alone convince.</param>
    public bool HoldsNames(bool besidePersons) => _names.AreOfPersons(_texts, besidePersons);

    private bool AreTelephones(int rows)
    {
        if (_telephones is { Distinct: >= 3, Count: >= 5 } && _telephones.Count >= 0.9 * _tenDigits) return true;
        if (_telephones.Count > 0 && _telephones.Count == _tenDigits && (_texts >= 0.5 * _filled || _filled <= 0.1 * rows)) return true;
        return _nineDigits >= 20 && _mobiles.Distinct >= 3 && _mobiles.Count >= 0.95 * _nineDigits;
    }

    private FieldTrait TraitByHeading(ReadOnlySpan<char> text) => Meaning switch
    {
        HeadingMeaning.None or HeadingMeaning.Innocent or HeadingMeaning.Measure or HeadingMeaning.Dimension => FieldTrait.None,
        HeadingMeaning.BirthDate => IsBirthDate(text) ? FieldTrait.BirthDate : FieldTrait.None,
        HeadingMeaning.PersonName => IsName(text) ? FieldTrait.PersonName : FieldTrait.None,
        HeadingMeaning.SomeName => IsName(text) ? FieldTrait.SomeName : FieldTrait.None,
        HeadingMeaning.HouseNumber => Postcode.IsHouseNumber(text, out _) ? FieldTrait.HouseNumber : FieldTrait.None,
        HeadingMeaning.Street => text.Length > 3 && char.IsLetter(text[0]) && !NoNames.Contains(text) ? FieldTrait.Street : FieldTrait.None,
        _ => FieldTrait.None,
    };

    /// <summary>Excel keeps a date as the days since 1900.</summary>
    private bool IsBirthDate(ReadOnlySpan<char> text) =>
        CalendarDate.IsField(text, out _) || (_mayBeDaysSince1900 && text.Length == 5 && text[0] is >= '1' and <= '5' && !text.ContainsAnyExceptInRange('0', '9'));

    private static bool IsName(ReadOnlySpan<char> text) => text.Length > 1 && char.IsLetter(text[0]) && !text.ContainsAnyInRange('0', '9') && !NoNames.Contains(text);

    private Sight Number(ReadOnlySpan<char> text, FieldTrait trait)
    {
        var number = CitizenServiceNumber.WholeField(text);
        if (number > 0) return new Sight(OfNumber(number), trait, ByColumn: true);

        var form = text[0] is '+' or '(' || (text[0] == '0' && text[1] is not ('.' or ',')) ? FirstTelephone(text) : TelephoneNumber.Form.None;
        if (text.Length == 10 && text[0] == '0' && !text.ContainsAnyExceptInRange('0', '9')) _tenDigits++;
        if (form == TelephoneNumber.Form.None) return new Sight(null, trait);
        if (form == TelephoneNumber.Form.Written || Meaning == HeadingMeaning.Telephone) return new Sight(PersonalDataKind.Telephone, trait);
        _telephones.Add(text[..4]);
        Saw(PersonalDataKind.Telephone);
        return new Sight(null, trait);
    }

    private PersonalDataKind? OfNumber(int number)
    {
        if (Meaning == HeadingMeaning.Telephone && TelephoneNumber.LostItsZero(number)) return Seen(PersonalDataKind.Telephone);
        if (number > 99_999_999)
        {
            _nineDigits++;
            if (TelephoneNumber.IsMobileWithoutZero(number))
            {
                _mobiles.Add([(char)(number / 10_000_000)]);
                Saw(PersonalDataKind.Telephone);
            }
        }

        return OfCitizenServiceNumber(number, CitizenServiceNumber.Passes(number));
    }

    private PersonalDataKind? OfCitizenServiceNumber(int number, bool passes)
    {
        if (Meaning == HeadingMeaning.LegalEntityNumber || CitizenServiceNumber.TellsNothing(number)) return null;
        _numbers.Add(number, passes);
        if (!passes) return null;
        Saw(PersonalDataKind.CitizenServiceNumber);
        return Meaning == HeadingMeaning.CitizenServiceNumber || _numbers.Convince(NumbersPersons) ? PersonalDataKind.CitizenServiceNumber : null;
    }

    private Sight Text(ReadOnlySpan<char> text, in Glance glance, FieldTrait trait)
    {
        if (glance.HasAt && EmailAddress.Occurs(text)) return new Sight(PersonalDataKind.Email, trait);
        if (glance.Digits >= 8 && NumbersIn(text) is { Kind: not null } sight) return sight with { Trait = trait };
        if (Iban.MayOccur(text.Length, glance) && Iban.Occurs(text)) return new Sight(PersonalDataKind.Iban, trait);
        if (glance is { Digits: >= 4, Letters: >= 2 })
        {
            if (Postcode.IsField(text)) return new Sight(null, FieldTrait.Postcode);
            switch (glance.Digits >= 5 ? Postcode.In(text) : Postcode.Form.None)
            {
                case Postcode.Form.Written:
                case Postcode.Form.Code when Meaning == HeadingMeaning.Address:
                    return new Sight(PersonalDataKind.PostcodeWithHouseNumber, trait);
                case Postcode.Form.Code:
                    _addressCodes.Add(text);
                    Saw(PersonalDataKind.PostcodeWithHouseNumber);
                    return new Sight(null, trait);
            }
        }

        if (glance is { Digits: >= 1 and <= 6, HasSpace: true } && trait == FieldTrait.None && Postcode.IsStreetWithNumber(text))
        {
            _streets.Add(text);
            Saw(PersonalDataKind.PostcodeWithHouseNumber);
            trait = FieldTrait.StreetWithNumber;
        }

        return glance.Letters >= 2 && glance.Letters > glance.Digits ? Names(text, glance, trait) : new Sight(null, trait);
    }

    private Sight Names(ReadOnlySpan<char> text, in Glance glance, FieldTrait trait)
    {
        var sight = NameReader.Look(text, glance);
        if (sight == NameSight.None) return new Sight(null, trait);
        if (sight == NameSight.PersonWithBirthDate) return new Sight(PersonalDataKind.NameWithBirthDate, trait);
        if (sight == NameSight.Person || (sight == NameSight.Whole && Meaning == HeadingMeaning.PersonRole)) return new Sight(PersonalDataKind.FreeTextWithNames, trait);
        _names.Add(sight, text);
        Saw(PersonalDataKind.FreeTextWithNames);
        return new Sight(null, sight == NameSight.Whole && trait == FieldTrait.None ? FieldTrait.SomeName : trait);
    }

    /// <summary>Numbers between words, each looked at where its digits begin.</summary>
    private Sight NumbersIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at])) continue;
            if (CitizenServiceNumber.BeginsAt(text, at, out var number) && HasCue(text, at, NumberCues)) return new Sight(PersonalDataKind.CitizenServiceNumber);
            if (number > 0 && OfCitizenServiceNumber(number, CitizenServiceNumber.Passes(number)) is { } kind) return new Sight(kind, ByColumn: true);
            if (IsTelephone(text, at)) return new Sight(PersonalDataKind.Telephone);
            while (at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])) at++;
        }

        return default;
    }

    private bool IsTelephone(ReadOnlySpan<char> text, int at) => TelephoneNumber.At(text, at) switch
    {
        TelephoneNumber.Form.Written or TelephoneNumber.Form.MobileInFull => true,
        TelephoneNumber.Form.LandlineInFull => Meaning == HeadingMeaning.Telephone || HasCue(text, at, TelephoneCues),
        _ => false,
    };

    private static TelephoneNumber.Form FirstTelephone(ReadOnlySpan<char> text)
    {
        var at = text.IndexOfAnyInRange('0', '9');
        return at < 0 ? TelephoneNumber.Form.None : TelephoneNumber.At(text, at);
    }

    private static bool HasCue(ReadOnlySpan<char> text, int at, string[] cues)
    {
        var from = Math.Max(0, at - CueBefore);
        var near = text[from..Math.Min(text.Length, at + CueBehind)];
        foreach (var cue in cues)
            if (near.Contains(cue, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private void Saw(PersonalDataKind kind)
    {
        if ((_known & (1 << (int)kind)) == 0) _waiting |= 1 << (int)kind;
    }

    private PersonalDataKind Seen(PersonalDataKind kind)
    {
        Saw(kind);
        return kind;
    }
}
