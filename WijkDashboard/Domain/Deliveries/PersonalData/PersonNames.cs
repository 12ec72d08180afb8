namespace WijkDashboard.Domain.Deliveries.PersonalData;

/// <summary>The words by which names of persons are known. Common ones only: a column of names shows itself by a part of them.</summary>
internal static class PersonNames
{
    /// <summary>
    /// Frequent in the Netherlands in every generation and origin (Meertens Instituut, Nederlandse Voornamenbank), without those that
    /// are ordinary words or months as well.
    /// </summary>
    private static readonly WordList First = new(
        """
        Aad Aart Abdel Abdelkader Abdellah Abdullah Abdul Achmed Adam Adil Adriaan Adriana Ahmed Ahmet Aicha Aïcha Aisha Albert Alberta Ali Alice Amina
        Amira Anass Andre André Andrea Andreas Andrzej Angela Angelique Anita Anja Ank Anke Anna Annelies Annemarie Annemiek Annie Anouk Anton Antonia Antonius
        Arend Arie Arjan Arjen Arnold Arthur Astrid Ayoub Ayse Ayşe Aziz Bart Bas Bastiaan Bea Beatrix Ben Bernard Berend Bert Betty Bilal Bilel Bjorn Boudewijn
        Bouchra Bram Brigitte Brahim Carla Carlos Carolien Caroline Cees Chantal Charlotte Chris Christiaan Christina Claudia Colin Connie Conny Cor Cornelia Cornelis
        Corrie Cynthia Daan Daniel Daniëlle Danielle Danny David Debbie Dennis Desiree Diana Diederik Dirk Dominique Driss Dunya Ed Eddy Edwin Eefje Eelco Ellen Els
        Elly Elisabeth Elise Emine Emma Emre Erik Eric Ernst Erwin Esra Esmee Esther Eva Evelien Evert Fatih Fatiha Fatima Fatma Femke Ferdinand Ferry Fleur Floris
        Frank Frans Fred Frederik Frits Geert Geertje Geertruida Gerard Gerda Gerrit Gert Gijs Gijsbert Gina Greetje Guus Hakim Halima Hamid Hamza Hanna Hannah Hanneke
        Hannie Hans Harm Harold Harrie Harry Hassan Hasan Heleen Helena Hendrik Hendrika Henk Henny Henri Henriette Herman Hetty Hicham Hilda Hubert Hugo Hussein Huseyin
        Ibrahim Ilse Imane Imke Inge Ingrid Irene Irma Isabel Isabella Ismail Ivo Jaap Jacob Jacoba Jacqueline Jacques Jamal Jamila Jan Janet Janneke Janny Jantje Jasmijn
        Jasper Jayden Jelle Jenny Jeroen Jesse Jessica Jet Jeffrey Joanna Joep Joep Johan Johanna Johannes John Johnny Jolanda Joost Joop Joris Jos José Jose Josephine
        Joyce Judith Julia Julian Jurgen Jurriaan Karel Karim Karin Katarzyna Kees Kelly Kevin Khadija Khalid Kim Klaas Koen Koos Krzysztof Lars Laura Leendert Leila
        Leo Leon Leonie Levi Lia Lies Liesbeth Lieke Linda Lisa Lisette Loes Lotte Louis Louise Luuk Lucas Lukas Maaike Maarten Machteld Malgorzata Malika Manon Manuel
        Marc Marcel Marco Margriet Maria Marian Marianne Marieke Mariam Marije Marijke Marina Marion Mariska Marit Marja Marjan Marjolein Mark Marleen Marloes Martijn Martin
        Martine Marwan Mathijs Matthijs Mathilde Maurice Maurits Mehmet Melissa Menno Merve Meryem Michael Michael Michel Michelle Michiel Miep Mieke Mike Mimoun Mirjam
        Miriam Mohamed Mohammed Mohammad Monique Muhammad Murat Mustafa Mustapha Nadia Naima Najat Nancy Natasja Nick Nico Nicole Nicolaas Niek Niels Nienke Nina Nora Noor
        Olga Omar Oscar Osman Pascal Patricia Patrick Paul Paula Paulien Peter Petra Petronella Philip Piet Pieter Piotr Rachid Rachida Ralph Ramon Raymond Reinier Remco
        Renate Rene René Richard Rick Rik Rianne Ria Rob Robbert Robert Robin Roel Roelof Rogier Roland Ronald Ronnie Rosa Rosita Ruben Rudolf Ruth Ruud Sabrina Said Saïd
        Saida Salma Samira Samir Sander Sandra Sanne Sara Sarah Saskia Sebastiaan Selma Serkan Sharon Sheila Shirley Sjaak Sjoerd Silvia Simon Simone Sofie Sophie Soraya
        Souad Stefan Stefanie Stephanie Steven Suzanne Sven Sylvia Tamara Tanja Tara Theo Theodorus Thea Thijs Thomas Tim Tineke Timo Tinus Tom Tomasz Tonny Truus Tjeerd
        Ursula Vera Veronica Victor Vincent Wendy Wesley Wiebe Willeke Willem Willemijn Willemina Wilma Wim Wouter Yasmin Yasmina Youssef Yousef Yusuf Yvonne Yvette
        Zakaria Zeynep Zineb Zoë
        """);

    /// <summary>Ordinary in the Netherlands (CBG, Nederlandse Familienamenbank), and not often the name of an area.</summary>
    private static readonly WordList Last = new(
        """
        Jansen Janssen Janssens Jong Vries Boer Bakker Visser Smit Meijer Meyer Mulder Groot Bos Vos Peters Hendriks Leeuwen Dekker Brouwer Wit Dijkstra Smits Graaf
        Kok Jacobs Haan Vermeulen Heuvel Veen Broek Bruijn Bruin Heijden Schouten Beek Willems Vliet Ven Hoekstra Maas Verhoeven Koster Dam Prins Huisman Peeters Kuipers
        Veenstra Gerritsen Kramer Brink Linden Jonge Hermans Wal Jonker Koning Postma Ridder Bosman Driessen Zanten Blom Scholten Martens Sanders Bouwman Vink Hoekstra
        Mohamed Ahmed Ali Yilmaz Kaya Demir Yildiz Sahin Öztürk Celik Bouzid Amrani Idrissi Alaoui Khatabi Nguyen Singh Pinas Bosch Timmermans Evers Dijkman Kuiper Wolters
        Lange Wolff Bosma Hofman Pietersen Claassen Cornelissen Kuijpers Verbeek Verhagen Molenaar Terpstra Zijlstra Hoeksema Aalbers Groen Lammers Wiersma
        """);

    private static readonly WordList Before = new("van de der den ten ter te 't ’t el al la le von da dos bin ben v. d. v.d. v/d");

    private static readonly WordList LongInitials = new("Th Ch Chr Ph Fr Joh Jac Wm Js IJ Jz");

    /// <summary>What is named after persons, and stands behind their name.</summary>
    private static readonly string[] PlaceEndings =
    [
        "straat", "laan", "plein", "plantsoen", "park", "buurt", "kwartier", "singel", "gracht", "kade", "school", "college", "lyceum", "stichting", "ziekenhuis", "dreef",
        "steeg", "markt", "haven", "polder", "weg", "pad", "flat", "complex", "centrum", "kliniek", "eiland", "tunnel", "noord", "zuid", "west",
    ];

    private static readonly WordList Places = new(
        """
        Ziekenhuis School Basisschool College Lyceum Stichting Kliniek Centrum Fonds Hoeve Park Plein Polder Noord Zuid Oost West Midden Stad Dorp Wijk Buurt Arena Stadion Museum
        Theater Instituut Universiteit Kerk Paulowna Hoop Gewanden Gemeente GGD GGZ GGZ-instelling Jeugdzorg Politie Maatschappelijk Jacobapolder Bibliotheek Academie Prijs
        """);

    /// <summary>Words before a name that make it the name of something else.</summary>
    private static readonly WordList NoPersonBehind = new(
        """
        Sint St Sancta Santa Stichting Prins Prinses Koning Koningin Burgemeester Dr Mr Prof Dokter Meester Wethouder Pastoor Wijk Buurt Park Plein School Basisschool College
        Locatie Gebouw Sporthal Zorgcentrum Huize Ziekenhuis Kinderziekenhuis Verzorgingshuis Gemeente Vereniging Museum Theater Hotel
        """);

    /// <summary>Words that tell of a meeting with a person or of a person's part in something.</summary>
    private static readonly WordList Cues = new(
        """
        gesproken gesprek sprak spreekt gebeld belde belt bellen teruggebeld gemaild mailde cliënt cliënte client cliente mevrouw meneer moeder vader zoon dochter broer zus zusje
        broertje buurman buurvrouw ex ex-partner melder meldster meldt aangever aangeefster verdachte slachtoffer getuige dader betrokkene betrokkenen jeugdige woont wonende geboren
        geb contactpersoon afspraak bezocht huisbezoek intake opa oma tante oom neef nicht patiënt patient leerling mentor behandelaar begeleider hulpverlener wijkagent overleden
        namens genaamd naam aanmelding aangemeld vertelt vertelde zegt verwezen aangehouden mishandeld bedreigd spoke called client mother father son daughter
        """);

    public static bool IsFirst(ReadOnlySpan<char> word) => word.Length > 1 && char.IsUpper(word[0]) && First.Contains(word);

    public static bool IsLast(ReadOnlySpan<char> word) => word.Length > 1 && char.IsUpper(word[0]) && Last.Contains(word);

    /// <summary>Stands between first name and surname.</summary>
    public static bool IsBetween(ReadOnlySpan<char> word) => Before.Contains(word);

    public static bool IsLongInitial(ReadOnlySpan<char> word) => LongInitials.Contains(word);

    public static bool IsCue(ReadOnlySpan<char> word) => Cues.Contains(word);

    public static bool ForbidsPersonBehind(ReadOnlySpan<char> word) => NoPersonBehind.Contains(word);

    /// <summary>A word that belongs to a street, a school or another place.</summary>
    public static bool IsPlace(ReadOnlySpan<char> word)
    {
        if (Places.Contains(word)) return true;
        foreach (var ending in PlaceEndings)
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
