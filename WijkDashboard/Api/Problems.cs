using System.Globalization;
using System.Resources;
using System.Text.Json;
using WijkDashboard.Intake;

namespace WijkDashboard.Api;

/// <summary>Puts refusals into words, in the language of the request.</summary>
internal static class Problems
{
    public const string MediaType = "application/problem+json";

    private static readonly ResourceManager Texts = new(typeof(Problems));

    public static int StatusOf(ProblemKind kind) => kind switch
    {
        ProblemKind.NoKey => StatusCodes.Status401Unauthorized,
        ProblemKind.OtherMunicipality or ProblemKind.KeyDelivers or ProblemKind.KeyReads => StatusCodes.Status403Forbidden,
        ProblemKind.NotFound or ProblemKind.UnknownLayout => StatusCodes.Status404NotFound,
        ProblemKind.WasWithdrawn => StatusCodes.Status409Conflict,
        ProblemKind.TooLarge => StatusCodes.Status413PayloadTooLarge,
        ProblemKind.WrongKindOfBody => StatusCodes.Status415UnsupportedMediaType,
        ProblemKind.Refused or ProblemKind.PersonalData => StatusCodes.Status422UnprocessableEntity,
        ProblemKind.TooManyRequests => StatusCodes.Status429TooManyRequests,
        _ => StatusCodes.Status400BadRequest,
    };

    /// <summary>Where on the page for makers of programs it is explained.</summary>
    public static string AnchorOf(ProblemKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    /// <param name="place">A name of ours that the text fills in; never something the request said.</param>
    public static IResult Of(ProblemKind kind, object? place = null) => Answer(In(CultureInfo.CurrentUICulture, kind, place));

    public static IResult Of(DeliveryOutcome.Refused refused)
    {
        var (type, title, status, detail) = In(CultureInfo.CurrentUICulture, ProblemKind.Refused, refused.Total);
        return Answer(new RefusedProblem(type, title, status, detail, refused.Total, [.. refused.Issues.Select(IssueAnswer.Of)]));
    }

    public static IResult Of(DeliveryOutcome.RefusedForPersonalData personal)
    {
        var finding = personal.Finding;
        var words = PersonalDataWording.In(CultureInfo.CurrentUICulture, finding);
        var (type, title, status, _) = In(CultureInfo.CurrentUICulture, ProblemKind.PersonalData, null);
        return Answer(new PersonalDataProblem(
            type, title, status, $"{words.Rule} {words.Remedy}", finding.Kind, finding.Column.Length > 0 ? finding.Column : null, finding.ColumnNumber));
    }

    public static Problem In(CultureInfo culture, ProblemKind kind, object? place) => new(
        $"{Reference.ApiPage.Address}#{AnchorOf(kind)}",
        Texts.GetString($"{kind}.Title", culture)!,
        StatusOf(kind),
        string.Format(culture, Texts.GetString($"{kind}.Detail", culture)!, place));

    private static IResult Answer<T>(T problem)
        where T : Problem =>
        Results.Json(problem, contentType: MediaType, statusCode: problem.Status);
}
