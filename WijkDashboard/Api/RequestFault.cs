namespace WijkDashboard.Api;

/// <summary>
/// Stops the reading of a request: whoever reads a stream can be told in no other way. Never carries anything of what was read, so
/// not the fault underneath either.
/// </summary>
internal sealed class RequestFault(ProblemKind kind, string? place = null) : Exception(kind.ToString())
{
    public ProblemKind Kind { get; } = kind;

    /// <summary>The name of a field of ours; null when it is about the request as a whole.</summary>
    public string? Place { get; } = place;

    /// <summary>What the network or the form has; null for any other fault.</summary>
    public static RequestFault? Of(Exception fault) => fault switch
    {
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => new(ProblemKind.TooLarge),
        IOException or InvalidDataException => new(ProblemKind.BrokenOff),
        _ => null,
    };
}
