using System.Globalization;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Domain.Signals.Discordance;
using WijkDashboard.Domain.Signals.Explanations;
using WijkDashboard.Support;

namespace WijkDashboard.Ui.Values;

public sealed class SignalWordingTests
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    private static readonly IndicatorSignal Jump = new(
        "x", Lens.Change, CatalogueBuilder.Neighbourhood(0), "woninginbraak", Period.OfYear(2015), Tier.Strong, 11, 2, 4, 1e-5, 1e-3);

    [Theory]
    [InlineData(Lens.Level, "Meer woninginbraken dan in vergelijkbare buurten: 11 tegen ongeveer 2 verwacht.", "Dat verschil is groter dan buurten normaal van elkaar verschillen.")]
    [InlineData(Lens.Change, "Woninginbraken: van ongeveer 2 naar 11.", "Zo’n sprong komt hier zelden voor, ook als we rekening houden met de ontwikkeling in de hele gemeente.")]
    public void Signal_OfOneIndicator_SaysBothNumbersAndWhyItIsRare(Lens lens, string sentence, string beyond)
    {
        var signal = new IndicatorSignal(
            "x", lens, CatalogueBuilder.Neighbourhood(0), "woninginbraak", Period.OfYear(2015), Tier.Strong, 11, 2, 4, 1e-5, 1e-3);

        SignalWording.Sentence(signal, new CatalogueBuilder().Build(), Dutch).ShouldBe(sentence);
        SignalWording.Beyond(signal, Dutch).ShouldBe(beyond);
    }

    [Fact]
    public void Score_IsNoCount_AndIsNotToldAsOne()
    {
        var catalogue = new CatalogueBuilder().WithIndicator(new IndicatorBuilder().AsScore().With(i => i with { Name = new("Buurtcijfer", "Score") }).Build()).Build();
        var signal = new IndicatorSignal(
            "x", Lens.Level, CatalogueBuilder.Neighbourhood(0), "woninginbraak", Period.OfYear(2015), Tier.Strong, 4, 7, -5, 1e-5, 1e-3);

        SignalWording.Sentence(signal, catalogue, Dutch).ShouldBe("Buurtcijfer: lager dan in vergelijkbare buurten, 4 tegen ongeveer 7.");
    }

    [Theory]
    [InlineData(1, -2, "De cijfers van veiligheid zijn hoog, die van politie juist laag.", "The figures of safety are high, those of police are low.")]
    [InlineData(-1, 2, "De cijfers van politie zijn hoog, die van veiligheid juist laag.", "The figures of police are high, those of safety are low.")]
    public void Disagreement_NamesWhatIsHighAndWhatIsLow_AndNoNumber(double first, double second, string dutch, string english)
    {
        var catalogue = new CatalogueBuilder()
            .WithDiscordance(new("p", new FigureDomain.OfTheme("veiligheid"), new FigureDomain.OfPartner("politie"), null)).Build();
        var signal = new DiscordanceSignal("x", CatalogueBuilder.Neighbourhood(0), "p", Period.OfYear(2015), Tier.Possible, first, second, 3, 1e-3, 0.1);

        SignalWording.Sentence(signal, catalogue, Dutch).ShouldBe(dutch);
        SignalWording.Sentence(signal, catalogue, English).ShouldBe(english);
        SignalWording.Observed(signal, Dutch).ShouldBeEmpty();
    }

    [Fact]
    public void Label_IsTheWordOfTheMethod() =>
        Enum.GetValues<SignalLabel>().Select(l => SignalWording.Label(l, Dutch)).ShouldBe(["nieuw", "aanhoudend", "bekend beeld"]);

    [Fact]
    public void Alternatives_OfASignal_AreASentenceEach_WithTheRoundingOfItsPolicy()
    {
        var catalogue = new CatalogueBuilder().WithIndicator(new IndicatorBuilder().WithPolicy(Policies.Care).Build()).Build();
        var all = Enum.GetValues<Alternatives>().Aggregate((sum, one) => sum | one);

        foreach (var culture in new[] { Dutch, English })
        {
            var sentences = SignalWording.Alternatives(Jump with { Alternatives = all }, catalogue, culture);
            sentences.Count.ShouldBe(7);
            sentences.ShouldAllBe(s => s.EndsWith('.'));
            sentences.ShouldContain(s => s.Contains('5'));
        }

        SignalWording.Alternatives(Jump, catalogue, Dutch).ShouldBeEmpty();
    }

    [Fact]
    public void Parts_OfASentence_PutTheObservedNumberApart() =>
        SignalWording.Parts(Jump, new CatalogueBuilder().Build(), Dutch).ShouldBe(("Woninginbraken: van ongeveer 2 naar ", "11", "."));
}
