using System.Text.Json;
using CsCheck;
using WijkDashboard.Domain;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Domain.Signals.Discordance;
using WijkDashboard.Store.Catalogues;

namespace WijkDashboard.Intake.Catalogues;

/// <summary>What is written reads as the same: of every value that the reader can give, whatever stands in its texts.</summary>
public sealed class CatalogueWriterTests
{
    private static readonly IReadOnlyDictionary<string, string> Sound = new CatalogueTexts().Files;

    private static readonly Gen<string> Text = Gen.String[Gen.Char["aZ09 ,\"'\\/<>&\n\t\u00ADé€"], 1, 12];
    private static readonly Gen<LocalText> Local = Gen.Select(Text, Text.Null(), (nl, en) => new LocalText(nl, en));
    private static readonly Gen<LocalText?> MaybeLocal = Local.Null();
    private static readonly Gen<decimal> Number = Gen.Int[-9999, 9999].Select(n => n / 100m);

    private static readonly Gen<Indicator> Indicators =
        from names in Local.Array[8]
        from optional in MaybeLocal.Array[5]
        from measure in Gen.Enum<Measure>()
        from population in Gen.Bool
        from polarity in Gen.Enum<Polarity>()
        from grain in Gen.Enum<Grain>()
        from levels in Gen.Shuffle(Enum.GetValues<AreaLevel>(), 1, 4)
        from whole in Gen.Bool
        from counts in Gen.Int[1, 1000].Array[3]
        from range in Gen.Select(Number, Number, (a, b) => new ValueRange(Math.Min(a, b), Math.Max(a, b))).Null()
        from target in Gen.Select(Number, Gen.Enum<TargetKind>(), Local, (value, kind, text) => new Target(value, kind, text)).Null()
        from grade in Gen.Enum<QualityGrade>().Nullable()
        from review in Gen.Int[0, 20000].Select(d => new DateOnly(2000, 1, 1).AddDays(d)).Nullable()
        from due in Gen.Int[1, 3660].Nullable()
        from rounding in Gen.Int[1, 1000]
        select new Indicator(
            "inbraak", "politie", "veiligheid", names[0], names[1], names[2], measure, names[3],
            population || measure is Measure.Rate or Measure.Proportion ? "inhabitants" : null, counts[0], counts[1] % 5, polarity, grain, levels, "A",
            whole ? "misdrijven" : null, counts[2], range, names[4], names[5], names[6], names[7])
        {
            Owner = optional[0], Numerator = optional[1], Denominator = optional[2], Improvement = optional[3], Ethics = optional[4],
            Target = target, Grade = grade, ReviewDate = review, DueDays = due, SourceRounding = rounding,
        };

    private static readonly Gen<IndicatorRule> Rules =
        from id in Gen.Const("regel")
        from tolerance in Gen.Int[0, 1000].Select(n => n / 100m)
        from note in Local
        from has in Gen.Bool
        from kind in Gen.Int[0, 3]
        from periods in Gen.Int[2, 60]
        from levels in Gen.Shuffle(Enum.GetValues<AreaLevel>(), 2, 2)
        select kind switch
        {
            0 => new IndicatorRule.AtLeast(id, "misdrijven", "inbraak", tolerance, has ? note : null),
            1 => new IndicatorRule.SumOf(id, "misdrijven", ["inbraak"], tolerance, has ? note : null),
            2 => new IndicatorRule.MovingTotal(id, "misdrijven", "inbraak", periods, tolerance, has ? note : null),
            _ => (IndicatorRule)new IndicatorRule.NotComparable(id, "inbraak", levels.Min(), levels.Max(), note),
        };

    [Fact]
    public void Indicator_Written_ReadsTheSame() =>
        Indicators.Sample(indicator => Plain(Saved(e => e.Put(indicator)).Indicator("inbraak")!).ShouldBe(Plain(indicator)));

    [Fact]
    public void Rule_Written_ReadsTheSame() =>
        Rules.Sample(rule => Plain(Saved(e => e.Put(rule)).Rules.ShouldHaveSingleItem()).ShouldBe(Plain(rule)));

    [Fact]
    public void PairOfDomains_Written_ReadsTheSame() =>
        Gen.Select(Domain, Domain, Local.Null()).Where((first, second, _) => !first.Equals(second)).Sample((first, second, note) =>
        {
            var pair = new DiscordancePair("paar", first, second, note);
            Saved(e => e.Put(pair)).Discordances.ShouldHaveSingleItem().ShouldBe(pair);
        });

    private static readonly Gen<FigureDomain> Domain = Gen.OneOf<FigureDomain>(
        Gen.Const<FigureDomain>(new FigureDomain.OfTheme("veiligheid")),
        Gen.Enum<PartnerLook>().Select(look => (FigureDomain)new FigureDomain.OfPartner(look is PartnerLook.Police ? "politie" : "zorg")),
        Local.Select(name => (FigureDomain)new FigureDomain.OfIndicators(name, ["inbraak", "misdrijven"])));

    [Fact]
    public void Partner_Written_ReadsTheSame() =>
        Gen.Select(Local, Gen.Enum<PartnerLook>(), MaybeLocal, Gen.Bool, (name, look, note, eyes) => new Partner("zorg", name, look, note) { FourEyes = eyes })
            .Sample(partner => Saved(e => e.Put(partner)).Partner("zorg").ShouldBe(partner));

    [Fact]
    public void Theme_Written_ReadsTheSame() =>
        Local.Sample(name => Saved(e => e.Put(new Theme("nieuw", name))).Themes[^1].ShouldBe(new("nieuw", name)));

    [Fact]
    public void Policy_Written_ReadsTheSame() =>
        Gen.Select(Gen.Int[1, 99], Local, Gen.Int[0, 20], Gen.Bool, Gen.Int[0, 5000],
                (version, name, steps, zero, least) => new DisclosurePolicy("B", version, name, steps == 0 ? 0 : 3 + steps * 5, 5, zero, least))
            .Sample(policy => Saved(e => e.Put(policy)).Policies[^1].ShouldBe(policy));

    [Fact]
    public void Municipality_Written_ReadsTheSame() =>
        Gen.Select(Text, MaybeLocal, Text.List[0, 3], Gen.Bool)
            .Sample((name, notice, attributions, region) =>
            {
                var code = AreaCode.Parse("GM0001");
                var municipality = new Municipality(
                    "proefstad", code, name, notice, new Dictionary<AreaLevel, string> { [AreaLevel.District] = "2015", [AreaLevel.Neighbourhood] = "2020" }, attributions)
                {
                    Codes = region ? [code, AreaCode.Parse("GM0002")] : [code],
                };
                Plain(Saved(e => e.Put(municipality)).Municipality).ShouldBe(Plain(municipality));
            });

    [Fact]
    public void Edition_Written_ReadsTheSame() =>
        Gen.Select(Gen.String[Gen.Char["aZ9,\"'"], 1, 8], Local.Select(Trimmed).Null(), Gen.Enum<RecodingKind>())
            .Sample((name, special, kind) =>
            {
                var (from, to) = (AreaCode.Parse("BU00010100"), AreaCode.Parse("BU00010199"));
                var edition = new AreaEdition("2025", 2025, [new(to, name, "2025", special), new(AreaCode.Parse("WK000101"), "Centrum", "2015", null)])
                {
                    Recodings = [new(from, to, kind)],
                };
                Plain(Saved(e => e.Put(edition)).Areas.Edition("2025")).ShouldBe(Plain(edition));
            });

    [Fact]
    public void Gouda_EachEntryWrittenAgain_ReadsTheSame()
    {
        var gouda = CatalogueFolder.Read(Path.Combine(Support.Repository.Data, "gouda"));
        var catalogue = CatalogueReader.Read(gouda).Folder!.Catalogue;

        Func<CatalogueEditor, CatalogueEdit>[] edits =
        [
            .. catalogue.Indicators.Select(i => (Func<CatalogueEditor, CatalogueEdit>)(e => e.Put(i))),
            .. catalogue.Partners.Select(p => (Func<CatalogueEditor, CatalogueEdit>)(e => e.Put(p))),
            .. catalogue.Policies.Select(p => (Func<CatalogueEditor, CatalogueEdit>)(e => e.Put(p))),
            .. catalogue.Rules.Select(r => (Func<CatalogueEditor, CatalogueEdit>)(e => e.Put(r))),
            .. catalogue.Discordances.Select(d => (Func<CatalogueEditor, CatalogueEdit>)(e => e.Put(d))),
            .. catalogue.Areas.Editions.Select(a => (Func<CatalogueEditor, CatalogueEdit>)(e => e.Put(a))),
            e => e.Put(catalogue.Municipality),
        ];
        var files = edits.Aggregate(gouda, (now, edit) => edit(new(now, UsedIds.None)).ShouldBeOfType<CatalogueEdit.Made>().Files);

        CatalogueChanges.Between(gouda, files).Where(c => c.Part != CataloguePart.Areas).ShouldBeEmpty();
        Plain(CatalogueReader.Read(files).Folder!.Catalogue.Areas.Editions).ShouldBe(Plain(catalogue.Areas.Editions));
    }

    /// <summary>All that a value says, whatever kind of list it says it with.</summary>
    private static string Plain(object value) => JsonSerializer.Serialize(value, value.GetType());

    /// <summary>A table keeps no space around a field.</summary>
    private static LocalText Trimmed(LocalText text) => new($"x{text.Dutch}x", text.English is null ? null : $"y{text.English}y");

    private static Catalogue Saved(Func<CatalogueEditor, CatalogueEdit> edit) =>
        CatalogueReader.Read(edit(new(Sound, UsedIds.None)).ShouldBeOfType<CatalogueEdit.Made>().Files).Folder!.Catalogue;
}
