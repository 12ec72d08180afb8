using WijkDashboard.Domain;

namespace WijkDashboard.Features.Catalogues;

/// <summary>How a property of an entry is read and written by people.</summary>
public enum FieldKind
{
    /// <summary>A short text of the format itself, such as an id.</summary>
    Word,

    /// <summary>A text in the languages of the readers, on one line.</summary>
    LocalLine,

    /// <summary>The same, of several sentences.</summary>
    LocalText,
    Number,
    Date,
    Flag,

    /// <summary>One of the options.</summary>
    Choice,

    /// <summary>Any of the options.</summary>
    Choices,

    /// <summary>Lowest and highest.</summary>
    Pair,
}

/// <param name="Id">As it stands in the file.</param>
/// <param name="Name">What it is called in the catalogue; null for a fixed word of the format.</param>
public sealed record FieldOption(string Id, LocalText? Name = null);

/// <summary>One property of an entry, as a form and a page show it.</summary>
/// <param name="Property">The word of the format; <c>target/value</c> for a property inside another.</param>
/// <param name="Group">Under which heading it stands.</param>
public sealed record EntryField(string Property, FieldKind Kind, string Group, bool IsOptional = false)
{
    public IReadOnlyList<FieldOption> Options { get; init; } = [];

    /// <summary>Only there when another property has one of these values; null when it always is.</summary>
    public (string Property, IReadOnlyList<string> Values)? When { get; init; }

    /// <summary>Where its texts stand: two for a text in two languages and for a pair.</summary>
    public IReadOnlyList<string> Paths => Kind switch
    {
        FieldKind.LocalLine or FieldKind.LocalText => [Property + "/nl", Property + "/en"],
        FieldKind.Pair => [Property + "/low", Property + "/high"],
        _ => [Property],
    };

    /// <summary>Can stand in a name of a text or in an attribute.</summary>
    public string Key => Property.Replace('/', '-');
}
