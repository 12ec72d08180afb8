namespace WijkDashboard.Api;

/// <summary>Why a program does not get what it asked for. Names are stable: the <c>type</c> of a problem is made of them.</summary>
public enum ProblemKind
{
    MissingField,
    WrongField,
    FileNotLast,
    BrokenOff,
    NoKey,
    OtherMunicipality,
    KeyDelivers,
    KeyReads,
    NotFound,
    UnknownLayout,
    WasWithdrawn,
    TooLarge,
    WrongKindOfBody,
    Refused,
    PersonalData,
    TooManyRequests,
}
