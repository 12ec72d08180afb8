using System.CommandLine;
using System.Globalization;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Store.Publications;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Commands;

/// <summary><c>signals --municipality M [--json]</c></summary>
internal static class SignalsCommand
{
    public static Command Build(Func<CancellationToken, Task<IServiceProvider>> services)
    {
        var municipality = new Option<string>("--municipality") { Description = "Short name of the municipality, e.g. gouda.", Required = true };
        var json = CommonOptions.Json();
        var command = new Command("signals", "Lists what stands out in the newest publication, per wijk and per buurt.") { municipality, json };
        command.SetAction(async (parsed, cancel) =>
        {
            var id = parsed.GetRequiredValue(municipality);
            var feed = (await services(cancel)).GetRequiredService<PublicationFeed>();
            if (feed.Current(id) is not { } publication) return Report.Usage($"There is no municipality '{id}' here.");

            var levels = publication.Catalogue.Municipality.Shown
                .OrderBy(shown => shown.Key)
                .Select(shown => publication.Reports[(shown.Key, shown.Value)])
                .Select(report => new
                {
                    level = report.Level == AreaLevel.District ? "wijk" : "buurt",
                    edition = report.EditionId,
                    report.Tests,
                    signals = report.Signals.Select(signal => new
                    {
                        signal.Id,
                        signal.Lens,
                        district = signal.Area.Value,
                        name = publication.Catalogue.Areas.Find(report.EditionId, signal.Area)!.Name,
                        indicator = signal.IndicatorId,
                        period = signal.Period.ToString(),
                        signal.Direction,
                        signal.Observed,
                        signal.Expected,
                        signal.P,
                        signal.AdjustedP,
                        signal.Tier,
                        sentence = SignalWording.Sentence(signal, publication.Catalogue, report.EditionId, CultureInfo.CurrentUICulture),
                    }).ToList(),
                })
                .ToList();
            if (parsed.GetValue(json))
            {
                Report.Json(new { municipality = id, publication = publication.Number, levels });
                return ExitCodes.Ok;
            }

            foreach (var level in levels)
            {
                Report.Line($"{level.level}: {level.signals.Count} of {level.Tests} tests stand out.");
                foreach (var signal in level.signals)
                    Report.Line($"  {signal.Tier.ToString().ToLowerInvariant()}  {signal.sentence}  (p {signal.P:0.0000}, adjusted {signal.AdjustedP:0.0000}; {signal.Id})");
            }

            return ExitCodes.Ok;
        });
        return command;
    }
}
