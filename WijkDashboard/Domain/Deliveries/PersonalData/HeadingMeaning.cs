namespace WijkDashboard.Domain.Deliveries.PersonalData;

/// <summary>What a heading says about the values under it, as far as that bears on persons.</summary>
internal enum HeadingMeaning
{
    /// <summary>Nothing to do with persons, or not known.</summary>
    None,

    /// <summary>Says nothing at all: empty, <c>kolom1</c>, <c>Unnamed: 0</c>.</summary>
    Innocent,

    /// <summary>Says that it counts or measures.</summary>
    Measure,

    /// <summary>A year, month, code or number that sorts figures.</summary>
    Dimension,

    CitizenServiceNumber,

    /// <summary>Numbers of organisations that pass the 11-test too.</summary>
    LegalEntityNumber,

    /// <summary>Numbers persons: client, patient, pupil, pseudonym.</summary>
    PersonKey,

    /// <summary>A name only persons have: surname, initials.</summary>
    PersonName,

    /// <summary>A name, of whatever.</summary>
    SomeName,

    /// <summary>Persons by what they are to the partner: client, contact, suspect.</summary>
    PersonRole,

    BirthDate,
    BirthYear,
    Age,
    Sex,
    Telephone,
    Address,
    HouseNumber,
    Street,

    /// <summary>A day in somebody's course: start, end, indication.</summary>
    CourseDate,
}

internal static class Headings
{
    private const int LongestKey = 40;

    private static readonly string[] Counts =
        ["aantal", "totaal", "total", "count", "som", "bedrag", "kosten", "perc", "gem", "gemiddeld", "gemiddelde", "mean", "waarde", "value", "cijfer", "score", "n", "rate", "per", "aandeel", "inwoners", "observatie"];

    private static readonly string[] Sorting =
        ["jaar", "year", "maand", "month", "kwartaal", "week", "periode", "perioden", "period", "code", "nr", "nummer", "id", "key", "index", "postcode", "pc", "klasse", "wijk", "buurt", "gemeente", "regio", "gebied", "area",
         "peildatum", "bouwdatum", "openingsdatum", "oprichtingsdatum", "mutatiedatum", "wijzigingsdatum", "publicatiedatum", "modified", "updated", "created"];

    private static readonly string[] Persons =
        ["client", "clienten", "clients", "persoon", "persoons", "personen", "person", "patient", "patienten", "deelnemer", "deelnemers", "leerling", "jeugdige", "inwoner", "burger", "bewoner", "verdachte",
         "slachtoffer", "betrokkene", "aangever", "melder", "kind", "ouder", "debiteur", "huurder", "student", "rin"];

    private static readonly string[] Keys = ["nr", "nummer", "no", "number", "id", "key", "code", "sleutel", "volgnummer", "volgnr", "pseudoniem"];

    private static readonly string[] NamesOfPersons =
        ["achternaam", "voornaam", "voornamen", "roepnaam", "voorletters", "voorletter", "initialen", "geslachtsnaam", "familienaam", "tussenvoegsel", "tussenvoegsels", "meisjesnaam", "partnernaam",
         "surname", "lastname", "firstname", "givenname", "fullname", "volledigenaam"];

    private static readonly string[] Courses =
        ["start", "begin", "eind", "einde", "instroom", "uitstroom", "aanmelding", "aanmelddatum", "aanmeld", "beschikking", "indicatie", "ingang", "ingangsdatum", "opname", "ontslag", "startdatum", "einddatum", "begindatum",
         "overlijdensdatum", "beschikkingsdatum", "indicatiedatum", "instroomdatum", "uitstroomdatum", "intake", "intakedatum"];

    public static HeadingMeaning MeaningOf(string heading)
    {
        var words = Words(heading);
        var whole = string.Concat(words);
        if (IsInnocent(words, whole)) return HeadingMeaning.Innocent;
        if (words.Exists(w => w is "rsin" or "kvk" or "fiscaal")) return HeadingMeaning.LegalEntityNumber;
        if (words.Exists(w => w is "aantal" or "totaal" or "percentage" or "gemiddelde" or "gemiddeld" or "count")) return HeadingMeaning.Measure;
        return OfPersons(words, whole) ?? OfPlaces(words, whole) ?? OfFigures(words);
    }

    private static HeadingMeaning? OfPersons(List<string> words, string whole)
    {
        if (whole.Contains("burgerservicen", StringComparison.Ordinal) || whole.Contains("sofin", StringComparison.Ordinal) || words.Exists(w => w is "bsn" or "bsnnr" or "bsnnummer" or "sofi"))
            return whole.Contains("hash", StringComparison.Ordinal) || whole.Contains("pseudo", StringComparison.Ordinal) ? HeadingMeaning.PersonKey : HeadingMeaning.CitizenServiceNumber;
        if (whole is "dob" or "geb" or "geboren" or "geborenop" or "birthday" or "dateofbirth" or "datumgeboorte" or "gebdd"
            || whole.StartsWith("gebdat", StringComparison.Ordinal) || whole.Contains("geboortedat", StringComparison.Ordinal) || whole.Contains("birthdate", StringComparison.Ordinal) || whole.Contains("geboortedag", StringComparison.Ordinal))
            return HeadingMeaning.BirthDate;
        if (whole.Contains("geboortejaar", StringComparison.Ordinal) || whole is "gebjaar" or "birthyear" or "yearofbirth") return HeadingMeaning.BirthYear;
        if (Array.Exists(NamesOfPersons, n => whole.EndsWith(n, StringComparison.Ordinal))) return HeadingMeaning.PersonName;
        if (words.Exists(w => w is "naam" or "name") && words.Exists(IsPerson)) return HeadingMeaning.PersonName;
        if (whole.EndsWith("naam", StringComparison.Ordinal) && Array.Exists(Persons, p => whole.StartsWith(p, StringComparison.Ordinal))) return HeadingMeaning.PersonName;
        if (whole is "naam" or "name") return HeadingMeaning.SomeName;
        if (IsPersonKey(words, whole)) return HeadingMeaning.PersonKey;
        if (whole is "contactpersoon" or "medewerker" or "behandelaar" or "hulpverlener" or "regisseur" or "casemanager" or "mentor" || (words.Count == 1 && IsPerson(whole))) return HeadingMeaning.PersonRole;
        if (words.Exists(w => w is "leeftijd" or "age") && !words.Exists(w => w is "gem" or "avg" or "mean" or "mediaan" or "klasse" or "groep")) return HeadingMeaning.Age;
        if (words.Exists(w => w is "geslacht" or "sex" or "gender" or "sekse")) return HeadingMeaning.Sex;
        return words.Exists(w => w is "tel" or "telefoon" or "telefoonnummer" or "telnr" or "telefoonnr" or "telnummer" or "mobiel" or "mobielnummer" or "mobielnr" or "gsm" or "phone" or "mobile")
            ? HeadingMeaning.Telephone
            : Array.Exists(Courses, c => words.Contains(c)) ? HeadingMeaning.CourseDate : null;
    }

    private static HeadingMeaning? OfPlaces(List<string> words, string whole)
    {
        if (whole.Contains("huisnummer", StringComparison.Ordinal) || words.Exists(w => w is "huisnr" or "hsnr" or "hnr" or "huisno" or "housenumber") || whole is "housenumber") return HeadingMeaning.HouseNumber;
        if (words.Exists(w => w is "adres" or "address" or "woonadres")) return HeadingMeaning.Address;
        return words.Exists(w => w is "straat" or "straatnaam" or "street") ? HeadingMeaning.Street : null;
    }

    private static HeadingMeaning OfFigures(List<string> words) =>
        words.Exists(w => Array.IndexOf(Counts, w) >= 0) ? HeadingMeaning.Measure
        : words.Exists(w => Array.Exists(Sorting, s => w == s || (s.Length > 3 && w.EndsWith(s, StringComparison.Ordinal)) || (s is "wijk" or "buurt" or "gemeente" && w.StartsWith(s, StringComparison.Ordinal)))) ? HeadingMeaning.Dimension
        : HeadingMeaning.None;

    private static bool IsPersonKey(List<string> words, string whole)
    {
        if (whole.Length > LongestKey) return false;
        if (whole is "pseudoniem" or "pseudobsn" or "pseudoid" or "rinpersoon" or "anummer" or "anr") return true;
        if (words.Exists(IsPerson) && words.Exists(w => Array.IndexOf(Keys, w) >= 0)) return true;
        return Array.Exists(Persons, p => whole.StartsWith(p, StringComparison.Ordinal) && Array.Exists(Keys, k => whole.Length <= p.Length + k.Length + 1 && whole.EndsWith(k, StringComparison.Ordinal)));
    }

    private static bool IsPerson(string word) => Array.IndexOf(Persons, word) >= 0;

    private static bool IsInnocent(List<string> words, string whole) =>
        whole.Length <= 1 || (words.Count == 1 && words[0] is "kolom" or "column" or "veld" or "field" or "unnamed" or "var" or "col" or "k" or "x" or "f" or "v");

    /// <summary>In lower case without accents, parted where the writing parts them; digits are left out.</summary>
    private static List<string> Words(string heading)
    {
        var words = new List<string>();
        var word = new System.Text.StringBuilder();
        for (var i = 0; i < heading.Length; i++)
        {
            var c = heading[i];
            if (!char.IsLetter(c) || (i > 0 && char.IsUpper(c) && char.IsLower(heading[i - 1]))) Close();
            if (char.IsLetter(c)) word.Append(Plain(char.ToLowerInvariant(c)));
        }

        Close();
        return words;

        void Close()
        {
            if (word.Length > 0) words.Add(word.ToString());
            word.Clear();
        }
    }

    private static char Plain(char c) => c switch { 'ë' or 'é' or 'è' or 'ê' => 'e', 'ï' or 'í' => 'i', 'á' or 'à' => 'a', 'ö' or 'ó' => 'o', 'ü' or 'ú' => 'u', _ => c };
}
