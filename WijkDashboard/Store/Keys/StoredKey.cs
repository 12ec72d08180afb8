namespace WijkDashboard.Store.Keys;

/// <summary>What a key lets a program do. One thing only: a key in a script can be found by others.</summary>
public enum KeyUse
{
    /// <summary>Hand files in for the partner; it opens no figures.</summary>
    Deliver,

    /// <summary>Read what the partner may read; it hands nothing in.</summary>
    Read,
}

/// <summary>A key with which a program delivers or reads for one partner. The key itself is not kept.</summary>
public sealed class StoredKey
{
    public long Id { get; init; }

    public required string MunicipalityId { get; init; }

    public required string PartnerId { get; init; }

    public KeyUse Use { get; init; }

    /// <summary>What it is for, in the words of who made it.</summary>
    public required string Name { get; init; }

    /// <summary>The first characters of the key: by these people recognise it, and it is looked up.</summary>
    public required string Prefix { get; init; }

    /// <summary>SHA-256 of the whole key, in hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>By name.</summary>
    public required string MadeBy { get; init; }

    /// <summary>In UTC.</summary>
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>The last day on which it works; null when it has no end.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>In UTC, to the minute; null when it was never used.</summary>
    public DateTimeOffset? LastUsedAt { get; set; }

    /// <summary>In UTC; null while it works.</summary>
    public DateTimeOffset? RevokedAt { get; set; }

    /// <summary>By name.</summary>
    public string? RevokedBy { get; set; }

    /// <summary>Whether it lets anybody in on that day.</summary>
    public bool HoldsOn(DateOnly today) => RevokedAt is null && !(LastDay < today);
}
