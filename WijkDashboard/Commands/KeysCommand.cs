using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Access;
using WijkDashboard.Access.Keys;
using WijkDashboard.Store.Keys;

namespace WijkDashboard.Commands;

/// <summary><c>keys create|list|revoke</c>: the keys with which programs deliver or read, for who manages the server.</summary>
internal sealed class KeysCommand(Prepared services, IStringLocalizer<KeysCommand> text, CommonOptions common)
{
    public Command Build() => new("keys", text["Keys"]) { BuildCreate(), BuildList(), BuildRevoke() };

    private Command BuildCreate()
    {
        var partner = new Option<string>("--partner") { Description = text["Partner"], Required = true };
        var name = new Option<string>("--name") { Description = text["Name"], Required = true };
        var lastDay = new Option<DateOnly?>("--last-day") { Description = text["LastDay"] };
        var read = new Option<bool>("--read") { Description = text["Read"] };
        var command = new Command("create", text["Create"]) { common.Municipality, partner, name, lastDay, read, common.Json };
        command.SetAction(async (parsed, cancel) =>
        {
            var answer = new Answer(parsed, common);
            var (municipality, forWhom) = (parsed.GetRequiredValue(common.Municipality), parsed.GetRequiredValue(partner));
            if (await DeskAsync(municipality, cancel) is not { } desk) return answer.NoMunicipality(municipality);
            var outcome = await desk.CreateAsync(
                CommandLine.Operator, municipality, forWhom, parsed.GetValue(read) ? KeyUse.Read : KeyUse.Deliver, parsed.GetRequiredValue(name), parsed.GetValue(lastDay), cancel);
            return outcome switch
            {
                KeyOutcome.Made made => answer.Ok(
                    new { made.Key.Id, made.Key.Name, partner = forWhom, made.Key.Use, made.Key.Prefix, made.Key.LastDay, key = made.Secret },
                    [text["Made", made.Key.Id, forWhom], text["Secret", made.Secret]]),
                KeyOutcome.Refused refused => answer.WrongUsage(text[$"Refusal.{refused.Reason}", forWhom]),
                _ => throw new InvalidOperationException($"Unknown outcome {outcome.GetType().Name}."),
            };
        });
        return command;
    }

    private Command BuildList()
    {
        var command = new Command("list", text["List"]) { common.Municipality, common.Json };
        command.SetAction(async (parsed, cancel) =>
        {
            var answer = new Answer(parsed, common);
            var municipality = parsed.GetRequiredValue(common.Municipality);
            if (await DeskAsync(municipality, cancel) is not { } desk) return answer.NoMunicipality(municipality);
            var keys = await desk.ListAsync(CommandLine.Operator, municipality, cancel);
            var clock = (await services(cancel)).GetRequiredService<TimeProvider>();
            var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
            return answer.Ok(
                keys.Select(k => new { k.Id, k.Name, partner = k.PartnerId, k.Use, k.Prefix, k.MadeBy, k.MadeAt, k.LastDay, k.LastUsedAt, k.RevokedAt, k.RevokedBy, works = k.HoldsOn(today) }),
                keys.Count == 0 ? [text["None"]] : keys.Select(k => Line(k, today)));
        });
        return command;
    }

    private Command BuildRevoke()
    {
        var id = new Argument<long>("id") { Description = text["Id"] };
        var command = new Command("revoke", text["Revoke"]) { id, common.Municipality, common.Json };
        command.SetAction(async (parsed, cancel) =>
        {
            var answer = new Answer(parsed, common);
            var (municipality, key) = (parsed.GetRequiredValue(common.Municipality), parsed.GetValue(id));
            if (await DeskAsync(municipality, cancel) is not { } desk) return answer.NoMunicipality(municipality);
            return await desk.RevokeAsync(CommandLine.Operator, municipality, key, cancel)
                ? answer.Ok(new { id = key, revoked = true }, [text["Closed", key]])
                : answer.Refused(new { id = key, revoked = false }, [text["NotClosed", key]]);
        });
        return command;
    }

    /// <summary>Null when there is no such municipality.</summary>
    private async Task<KeyDesk?> DeskAsync(string municipality, CancellationToken cancel)
    {
        var provider = await services(cancel);
        return provider.GetRequiredService<ReadingGate>().Open(CommandLine.Operator, municipality) is Admission.Granted
            ? provider.GetRequiredService<KeyDesk>()
            : null;
    }

    private string Line(StoredKey key, DateOnly today) => text[
        "Line", key.Id, key.Prefix, key.PartnerId, $"{key.Name} ({text[$"Use.{key.Use}"]})",
        text[key.RevokedAt is not null ? "Revoked" : key.HoldsOn(today) ? "Works" : "Over"],
        key.LastUsedAt?.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture) ?? text["Never"].Value];
}
