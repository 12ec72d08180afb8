using WijkDashboard.Store.Deliveries;
using WijkDashboard.Support;

namespace WijkDashboard.Features.Deliveries;

public sealed class DeliveryWordsTests
{
    [Theory]
    [InlineData(413, "413 bytes")]
    [InlineData(12_600, "13 kB")]
    [InlineData(1_240_000, "1,2 MB")]
    [InlineData(215_000_000, "215,0 MB")]
    public async Task Size_IsShortAndDutch(long bytes, string words)
    {
        await using var context = Context();
        context.Get<DeliveryWords>().Size(bytes).ShouldBe(words);
    }

    [Fact]
    public async Task Moment_IsWrittenOut_OnTheDutchClock()
    {
        await using var context = Context();
        context.Get<DeliveryWords>().Moment(new(2026, 12, 1, 8, 0, 0, TimeSpan.Zero)).ShouldBe("dinsdag 1 december 2026 om 09:00 uur");
    }

    [Fact]
    public async Task Moment_InEnglish()
    {
        await using var context = Context("en-GB");
        context.Get<DeliveryWords>().Moment(new(2026, 12, 1, 8, 0, 0, TimeSpan.Zero)).ShouldBe("Tuesday 1 December 2026 at 09:00");
    }

    [Theory]
    [InlineData(0, 0, "")]
    [InlineData(1, 0, "1 fout")]
    [InlineData(2, 1, "2 fouten, 1 vraag")]
    public async Task Waits_CountsWhatStandsInTheWay(int refused, int questions, string words)
    {
        await using var context = Context();
        context.Get<DeliveryWords>().Waits(Delivery(refused, questions)).ShouldBe(words);
    }

    private static ScreenContext Context(string culture = "nl-NL") => new(culture);

    private static StoredDelivery Delivery(int refused, int questions) => new()
    {
        MunicipalityId = "gouda", PartnerId = "politie", LayoutId = "l", FileName = "f.csv", Size = 1, Hash = "h", CatalogueNumber = 1,
        By = "Marieke", At = default, Refused = refused, Questions = questions, State = DeliveryState.Draft,
    };
}
