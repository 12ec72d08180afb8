using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Access;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Domain.Signals.Muting;
using WijkDashboard.Ui.Files;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Commands;

/// <summary><c>signals --municipality M [--json]</c></summary>
internal sealed class SignalsCommand(Prepared services, IStringLocalizer<SignalsCommand> text, CommonOptions common, TimeProvider clock)
{
    public Command Build()
    {
        var command = new Command("signals", text["Signals"]) { common.Municipality, common.Json };
        command.SetAction(async (parsed, cancel) =>
        {
            var answer = new Answer(parsed, common);
            var id = parsed.GetRequiredValue(common.Municipality);
            var gate = (await services(cancel)).GetRequiredService<ReadingGate>();
            return gate.Open(CommandLine.Operator, id) is Admission.Granted(var publication) ? Tell(publication, gate.MutesOf(CommandLine.Operator, id), answer) : answer.NoMunicipality(id);
        });
        return command;
    }

    private int Tell(Publication publication, Mutes mutes, Answer answer)
    {
        var today = DutchTime.Today(clock);
        var reports = publication.Catalogue.Municipality.Shown.OrderBy(s => s.Key).Select(s => publication.Reports[(s.Key, s.Value)]);
        return answer.Ok(SignalsAnswer.Of(publication, mutes, today), reports.SelectMany(report => Lines(publication, report, mutes, today)));
    }

    private IEnumerable<string> Lines(Publication publication, SignalReport report, Mutes mutes, DateOnly today)
    {
        yield return text[report.Level.ToString(), report.EditionId, report.Signals.Count, report.Tests];
        if (report.Signals.Count == 0) yield return $"  {text["None"]}";
        foreach (var signal in report.Signals)
            yield return $"  {text[signal.Tier.ToString()]}, {(mutes.Find(signal, today) is null ? "" : $"{text["Muted"]}, ")}{SignalWording.Label(signal.Label, CultureInfo.CurrentUICulture)}: {publication.Catalogue.Areas.Find(report.EditionId, signal.Area)!.Name}. {Sentence(signal, publication)} ({signal.Id}, p {signal.P:0.0000} / {signal.AdjustedP:0.0000})";
    }

    private static string Sentence(Signal signal, Publication publication) =>
        $"{SignalWording.Sentence(signal, publication.Catalogue, CultureInfo.CurrentUICulture)} {SignalWording.Beyond(signal, CultureInfo.CurrentUICulture)}";
}
