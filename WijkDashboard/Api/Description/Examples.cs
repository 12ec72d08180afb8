using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Intake.Files;
using WijkDashboard.Intake.Layouts;
using WijkDashboard.Ui.Files;

namespace WijkDashboard.Api.Description;

/// <summary>Answers as they look, written by the types that make the real ones, so that they cannot fall behind.</summary>
internal sealed class Examples(IOptions<JsonOptions> json)
{
    private static readonly DeliveryIssue s_refused = new(IssueCode.UnknownArea, 14, "Wijkcode", "WK051399", "2015");
    private static readonly DeliveryIssue s_asked = new(IssueCode.PeriodUnexpected, 2, "Woninginbraak", "2018", "2017");

    public IEnumerable<(string Name, JsonNode Value)> Of(string operation, string status) => (operation, status) switch
    {
        (DeliveryEndpoints.Deliver, "201") => [("draft", Node(Delivery(AnswerState.Draft, null, 1, [IssueAnswer.Of(s_asked)])))],
        (DeliveryEndpoints.Deliver, "200") =>
        [
            ("known", Node(Delivery(AnswerState.Published, 14, 0, []))),
            ("checked", Node(Delivery(AnswerState.Checked, null, 0, []) with { Id = null })),
        ],
        (DeliveryEndpoints.Deliver, "422") => [("refused", Node(Refused())), ("personalData", Node(PersonalData()))],
        (DeliveryEndpoints.Deliver, "404") => [("problem", Node(In(ProblemKind.UnknownLayout)))],
        (DeliveryEndpoints.Deliver, "400") => [("problem", Node(In(ProblemKind.MissingField, IncomingDelivery.Layout)))],
        (DeliveryEndpoints.Find, "200") =>
            [("draft", Node(Delivery(AnswerState.Draft, null, null, [IssueAnswer.Of(s_asked) with { Value = null }])))],
        (LayoutEndpoints.List, "200") => [("layouts", Node(new[] { Layout() }))],
        (SignalEndpoints.List, "200") => [("signals", Node(Signals()))],
        _ => Kinds(status).Select(kind => ("problem", Node(In(kind, 27)))),
    };

    private static IEnumerable<ProblemKind> Kinds(string status) =>
        Enum.GetValues<ProblemKind>().Where(k => Problems.StatusOf(k).ToString(CultureInfo.InvariantCulture) == status).Take(1);

    private static DeliveryAnswer Delivery(AnswerState state, int? publication, int? total, IReadOnlyList<IssueAnswer> issues) => new(
        27, state, "politie-wijken", "misdrijven-2018.csv", 4_096, "9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B2B0B822CD15D6C15B0F00A08",
        "kwartaal (wijk_1a2b3c4d…)", new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero), new(54, 6, 3), 0, issues.Count, publication, null, total, issues);

    private static RefusedProblem Refused()
    {
        var words = In(ProblemKind.Refused, 1);
        return new(words.Type, words.Title, words.Status, words.Detail, 1, [IssueAnswer.Of(s_refused)]);
    }

    private static PersonalDataProblem PersonalData()
    {
        var (words, rule) = (In(ProblemKind.PersonalData), IssueAnswer.InGeneral(PersonalDataKind.Email));
        return new(words.Type, words.Title, words.Status, $"{rule.Rule} {rule.Remedy}", PersonalDataKind.Email, "Opmerking", 4);
    }

    private static LayoutAnswer Layout() => new(
        "politie-wijken", CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? "Offences per district and year" : "Misdrijven per wijk en jaar",
        FileFormat.Csv, LayoutShape.Wide, ";", ",", ["Wijkcode", "Jaar", "Woninginbraak"], "Wijkcode", "Jaar", null, null, null,
        [new("Woninginbraak", "woninginbraak", "Woninginbraak")], ["Wijknaam"], false, []);

    private static SignalsAnswer Signals()
    {
        var isEnglish = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
        return new("gouda", 17, new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero),
        [
            new("buurt", "2015", 604, 2,
            [
                new(
                    "change:woninginbraak:BU05130407:2016", Lens.Change, "BU05130407", "Wervenbuurt", "woninginbraak", null, "2016", Direction.More,
                    15, 1.6, 4.9, 0.000001, 0.0004, Tier.Strong, SignalLabel.New, ["registration"],
                    isEnglish ? "Home burglary: from about 1.6 to 15." : "Woninginbraak: van ongeveer 1,6 naar 15.", "Politie, eenheid Den Haag",
                    new(isEnglish ? "On the agenda of the district team" : "Staat op de agenda van het wijkteam", new(2027, 3, 1), "Kim de Vries", "politie")),
            ]),
        ]);
    }

    private static Problem In(ProblemKind kind, object? place = null) => Problems.In(CultureInfo.CurrentUICulture, kind, place);

    private JsonNode Node<T>(T answer) => JsonSerializer.SerializeToNode(answer, json.Value.SerializerOptions)!;
}
