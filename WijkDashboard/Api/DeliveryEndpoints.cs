using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using WijkDashboard.Access;
using WijkDashboard.Access.Keys;
using WijkDashboard.Intake;

namespace WijkDashboard.Api;

/// <summary>Handing a file in, and asking what became of it.</summary>
internal static class DeliveryEndpoints
{
    public const string Deliver = "deliver";
    public const string Find = "findDelivery";

    /// <summary>What the form around the file may take.</summary>
    private const int RoomForTheForm = 64 * 1024;

    public static void MapDeliveries(this IEndpointRouteBuilder municipality)
    {
        municipality.MapPost("/deliveries", DeliverAsync).WithName(Deliver).WithMetadata(new TakesADelivery())
            .Produces<DeliveryAnswer>(StatusCodes.Status201Created)
            .Produces<DeliveryAnswer>()
            .Refuses(
                ProblemKind.Refused, ProblemKind.MissingField, ProblemKind.WasWithdrawn, ProblemKind.UnknownLayout, ProblemKind.TooLarge, ProblemKind.WrongKindOfBody);
        municipality.MapGet("/deliveries/{id:long}", FindAsync).WithName(Find)
            .Produces<DeliveryAnswer>()
            .Refuses(ProblemKind.NotFound);
    }

    // The request is read by hand: bound to a form, the file would be kept in memory or in a temporary file first.
    private static async Task<IResult> DeliverAsync(
        string municipality,
        [FromQuery(Name = IncomingDelivery.Layout)] string? layout,
        [FromQuery(Name = IncomingDelivery.NameOfFile)] string? fileName,
        [FromQuery(Name = IncomingDelivery.Dry)] string? dryRun,
        HttpContext context,
        DeliveryDesk desk,
        KeyIdentity keys,
        IOptions<ApiOptions> limits)
    {
        var cancel = context.RequestAborted;
        var caller = Caller.Of(context);
        var largest = limits.Value.LargestFileInBytes;
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body) body.MaxRequestBodySize = largest + RoomForTheForm;
        try
        {
            var incoming = await IncomingDelivery.OpenAsync(context.Request, cancel);
            await using var file = new IncomingFile(incoming.Body, largest, async end =>
            {
                await incoming.EndAsync(end);
                if (!await keys.StillHoldsAsync(caller.KeyId, end)) throw new RequestFault(ProblemKind.NoKey);
            });
            var request = new DeliveryRequest(municipality, caller.PartnerId, incoming.LayoutId, incoming.FileName, caller.Viewer) { DryRun = incoming.DryRun };
            var outcome = await desk.DeliverAsync(request, file, cancel);
            // What breaks a request off may look like a damaged file to who reads it.
            if (file.Fault is { } hidden) throw hidden;
            await file.DrainAsync(cancel);
            return Answer(outcome, municipality);
        }
        catch (RequestFault fault)
        {
            return Problems.Of(fault.Kind, fault.Place);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // Nobody is there to read an answer, and nothing was kept.
            return Results.Empty;
        }
    }

    private static async Task<IResult> FindAsync(string municipality, long id, HttpContext context, DeliveryGate gate) =>
        await gate.FindOwnAsync(Caller.Of(context).Viewer, municipality, id, context.RequestAborted) is { } entry
            ? Results.Ok(DeliveryAnswer.Of(entry))
            : Problems.Of(ProblemKind.NotFound);

    private static IResult Answer(DeliveryOutcome outcome, string municipality) => outcome switch
    {
        DeliveryOutcome.Drafted { IsNew: true } made => Results.Created(
            $"{ApiSetup.Root}/{municipality}/deliveries/{made.Delivery.Id}", DeliveryAnswer.Of(made.Delivery, null, made.Issues, made.Total)),
        DeliveryOutcome.Drafted known => Results.Ok(DeliveryAnswer.Of(known.Delivery, null, known.Issues, known.Total)),
        DeliveryOutcome.Accepted there => Results.Ok(DeliveryAnswer.Of(there.Delivery, there.Publication, there.Issues, there.Total)),
        DeliveryOutcome.Refused refused => Problems.Of(refused),
        DeliveryOutcome.RefusedForPersonalData personal => Problems.Of(personal),
        DeliveryOutcome.WasWithdrawn withdrawn => Problems.Of(ProblemKind.WasWithdrawn, withdrawn.Delivery.Id),
        DeliveryOutcome.NotFound { Part: MissingPart.Layout } => Problems.Of(ProblemKind.UnknownLayout),
        DeliveryOutcome.NotFound or DeliveryOutcome.NotAllowed => Problems.Of(ProblemKind.OtherMunicipality),
        _ => throw new InvalidOperationException($"Unknown outcome {outcome.GetType().Name}."),
    };
}

/// <summary>Marks what brings a file in, and so falls under the limit for deliveries.</summary>
internal sealed class TakesADelivery;
