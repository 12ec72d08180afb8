using WijkDashboard.Access;
using WijkDashboard.Ui.Files;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Api;

/// <summary>What stands out, for programs that may read.</summary>
internal static class SignalEndpoints
{
    public const string List = "listSignals";

    public static void MapSignals(this IEndpointRouteBuilder municipality) =>
        municipality.MapGet("/signals", Answer).WithName(List).Produces<SignalsAnswer>();

    private static IResult Answer(string municipality, HttpContext context, ReadingGate gate, TimeProvider clock)
    {
        var viewer = Caller.Of(context).Viewer;
        return gate.Open(viewer, municipality) is Admission.Granted(var publication)
            ? Results.Ok(SignalsAnswer.Of(publication, gate.MutesOf(viewer, municipality), DutchTime.Today(clock)))
            : Problems.Of(ProblemKind.OtherMunicipality);
    }
}
