using CsCheck;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Domain.Signals.Benchmarks;
using WijkDashboard.Support;

namespace WijkDashboard.Features.Signals;

public sealed class SignalsChoiceTests
{
    private static readonly Gen<SignalsChoice> Choices = Gen.Select(
        One(AreaLevel.District, AreaLevel.Neighbourhood),
        One<string?>(null, "politie", "werk"),
        One<string?>(null, "veiligheid", "bestaan"),
        One<Lens?>(null, Lens.Level, Lens.Change, Lens.Discordance),
        One(Benchmark.OwnMunicipality, Benchmark.OwnHistory),
        (level, partner, theme, lens, benchmark) => new SignalsChoice(level, "2015", partner, theme, lens, benchmark, null));

    [Fact]
    public void Address_OfAnyChoice_ReadsBackAsThatChoice()
    {
        var publication = OverviewSample.Publication();
        Choices.Sample(choice =>
        {
            var query = choice.ToQuery();
            var (read, ignored) = SignalsChoice.Read(
                new(Of("niveau"), Of("partner"), Of("thema"), Of("lens"), Of("benchmark")), publication);
            return read == choice && ignored.Count == 0;

            string? Of(string name) => (string?)query[name];
        });
    }

    [Fact]
    public void Address_WithAnyText_GivesTheUsualAndSaysWhatItIgnored()
    {
        var (choice, ignored) = SignalsChoice.Read(new("straat", "oma", "geluk", "bril", "maan", "x"), OverviewSample.Publication());

        choice.ShouldBe(new(AreaLevel.District, "2015", null, null, null, Benchmark.OwnMunicipality, null));
        ignored.ShouldBe(["straat", "oma", "geluk", "bril", "maan"]);
    }

    [Fact]
    public void ComparableDistricts_WithoutNationalFigures_AreNotOffered() =>
        BenchmarkNames.Offered(OverviewSample.Publication().Catalogue, AreaLevel.Neighbourhood)
            .ShouldBe([Benchmark.OwnMunicipality, Benchmark.OwnHistory]);

    private static Gen<T> One<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
