using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Indicators;

/// <summary>What there is to know of an indicator before reading its figures: what it is, whose, how good, and how it protects people.</summary>
public sealed class IndicatorFacts(IStringLocalizer<IndicatorPage> text, PolicyWords policies, ComparisonWords comparisons)
{
    private static CultureInfo Culture => CultureInfo.CurrentUICulture;

    public IReadOnlyList<Fact> Of(Domain.Catalogue catalogue, Indicator indicator, DateOnly today)
    {
        var facts = new List<Fact>();
        Add("Unit", indicator.Unit.In(Culture));
        Add("Numerator", indicator.Numerator?.In(Culture));
        Add("Denominator", indicator.Denominator?.In(Culture));
        Add("Good", text[$"Good_{indicator.Polarity}"]);
        Add("Quality", Quality(indicator), indicator.Improvement is { } improvement ? text["Improvement", improvement.In(Culture)].Value : null);
        Add("Protection", catalogue.Policies.FirstOrDefault(p => p.Id == indicator.PolicyId) is { } policy ? policies.Of(policy) : comparisons.Why(ComparisonStatus.NoPolicy));
        Add("Source", indicator.Source.In(Culture));
        Add("Owner", indicator.Owner?.In(Culture) ?? catalogue.Partner(indicator.PartnerId)?.Name.In(Culture));
        Add("Target", indicator.Target is { } target ? text[$"Target_{target.Kind}", Figure.Number(target.Value, indicator.Decimals, Culture), target.Text.In(Culture)].Value : null);
        Add("Ethics", indicator.Ethics?.In(Culture));
        Add("Review", indicator.ReviewDate is { } day ? Figure.Date(day, Culture) : text["NoReview"], indicator.ReviewDate < today ? text["ReviewOver"].Value : null);
        return facts;

        void Add(string term, string? said, string? also = null)
        {
            if (!string.IsNullOrEmpty(said)) facts.Add(new(text[term], said, also));
        }
    }

    /// <summary>Redelijk. Binnenstad ontbreekt.</summary>
    private string Quality(Indicator indicator)
    {
        var said = indicator.Quality.In(Culture);
        // Most descriptions begin with the grade by themselves.
        return indicator.Grade is { } grade && !said.StartsWith(text[$"Grade_{grade}"], StringComparison.CurrentCultureIgnoreCase) ? text["Graded", text[$"Grade_{grade}"], said] : said;
    }
}
