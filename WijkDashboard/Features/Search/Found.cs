namespace WijkDashboard.Features.Search;

/// <summary>What can be found, in the order in which equal ones are shown.</summary>
public enum FoundKind
{
    Area,
    Indicator,
    Partner,
    Screen,
    Term,
}

/// <summary>Something with a page of its own.</summary>
/// <param name="Detail">Which one it is, beside others of that name.</param>
/// <param name="Also">Other words by which it is found: codes, definitions.</param>
public sealed record Found(FoundKind Kind, string Name, string Detail, string Address, string Also);
