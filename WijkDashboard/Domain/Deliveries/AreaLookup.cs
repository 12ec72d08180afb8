using WijkDashboard.Domain.Areas;

namespace WijkDashboard.Domain.Deliveries;

/// <summary>Where a code in a file belongs.</summary>
internal enum AreaKind
{
    Unknown,

    /// <summary>An area of the edition that the period is counted on.</summary>
    Here,

    /// <summary>The municipality itself: its total is compared with its parts.</summary>
    Total,

    /// <summary>An area of another municipality.</summary>
    Elsewhere,

    /// <summary>The country or a whole other municipality, there to compare with.</summary>
    Country,

    /// <summary>An area of this municipality, in an edition of another year.</summary>
    OtherEdition,
}

internal readonly record struct AreaPlace(AreaKind Kind, int Ordinal, string Edition);

/// <summary>Finds areas by what stands in a file, and their populations by place; each text is taken apart once.</summary>
internal sealed class AreaLookup(Catalogue catalogue)
{
    private readonly Dictionary<string, Dictionary<string, AreaPlace>> _byEdition = [];
    private readonly Dictionary<(string Edition, string Kind, int Year), long?[]> _populations = [];
    private readonly Dictionary<string, Dictionary<AreaCode, int>> _ordinals = [];
    private (AreaEdition? Edition, Dictionary<string, AreaPlace> Places) _last = (null, []);

    public AreaPlace Find(AreaEdition edition, ReadOnlySpan<char> text)
    {
        if (!ReferenceEquals(_last.Edition, edition))
        {
            if (!_byEdition.TryGetValue(edition.Id, out var places)) _byEdition[edition.Id] = places = [];
            _last = (edition, places);
        }

        var lookup = _last.Places.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(text, out var place)) return place;
        place = Place(edition, text.ToString());
        // A column of free text must not fill the memory.
        if (place.Kind != AreaKind.Unknown) lookup[text] = place;
        return place;
    }

    /// <summary>The population of each area of an edition in a year, by place; null where it is not known.</summary>
    public long?[] Population(AreaEdition edition, string kind, int year)
    {
        if (!_populations.TryGetValue((edition.Id, kind, year), out var counts))
            _populations[(edition.Id, kind, year)] = counts =
                [.. edition.Areas.Select(a => catalogue.Population.For(a.Code, kind, year)?.Count)];
        return counts;
    }

    private AreaPlace Place(AreaEdition edition, string text)
    {
        if (!AreaCode.TryParse(text, out var code)) return default;
        if (!_ordinals.TryGetValue(edition.Id, out var ordinals))
            _ordinals[edition.Id] = ordinals = edition.Areas.Select((a, i) => (a.Code, i)).ToDictionary(a => a.Code, a => a.i);
        if (ordinals.TryGetValue(code, out var ordinal)) return new(AreaKind.Here, ordinal, edition.Id);
        if (code == catalogue.Municipality.Code) return new(AreaKind.Total, -1, edition.Id);
        // Totals of municipalities stand in national files beside their wijken; only the own one is compared.
        if (code.Level <= AreaLevel.Municipality) return new(AreaKind.Country, -1, "");
        if (!catalogue.Municipality.Covers(code)) return new(AreaKind.Elsewhere, -1, "");
        var other = catalogue.Areas.Editions.FirstOrDefault(e => catalogue.Areas.Find(e.Id, code) is not null);
        return other is null ? default : new(AreaKind.OtherEdition, -1, other.Id);
    }
}
