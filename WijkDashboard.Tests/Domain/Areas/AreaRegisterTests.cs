namespace WijkDashboard.Domain.Areas;

public sealed class AreaRegisterTests
{
    private static readonly AreaCode Same = AreaCode.Parse("BU99990100");
    private static readonly AreaCode Redrawn = AreaCode.Parse("BU99990101");
    private static readonly AreaCode New = AreaCode.Parse("BU99990102");

    private static readonly AreaRegister Register = new(
    [
        new("2018", 2018, [Area(Same, "2015"), Area(Redrawn, "2018"), Area(New, "2018")]),
        new("2015", 2015, [Area(Same, "2015"), Area(Redrawn, "2015")]),
    ]);

    private static readonly AreaCode Piece = AreaCode.Parse("BU99990103");

    private static AreaRegister Recoded(params Recoding[] recodings) => new(
    [
        new("2015", 2015, [Area(Same, "2015"), Area(Redrawn, "2015")]),
        new("2018", 2018, [Area(Redrawn, "2018"), Area(New, "2018"), Area(Piece, "2018")]) { Recodings = recodings },
    ]);

    private static Area Area(AreaCode code, string since) => new(code, code.Value, since, null);

    [Fact]
    public void Editions_GivenInAnyOrder_StandOldestFirst() => Register.Editions.Select(e => e.Id).ShouldBe(["2015", "2018"]);

    [Theory]
    [InlineData(2010, "2015")]
    [InlineData(2015, "2015")]
    [InlineData(2017, "2015")]
    [InlineData(2018, "2018")]
    [InlineData(2030, "2018")]
    public void Year_BetweenEditions_IsCountedOnTheLastOneBegun(int year, string edition) =>
        Register.EditionOf(year).Id.ShouldBe(edition);

    [Fact]
    public void Boundary_ThatDidNotMove_IsTheSameBothWays()
    {
        Register.SameBoundary(Same, "2015", "2018").ShouldBeTrue();
        Register.SameBoundary(Same, "2018", "2015").ShouldBeTrue();
    }

    [Fact]
    public void Boundary_ThatMoved_IsNotTheSame()
    {
        Register.SameBoundary(Redrawn, "2015", "2018").ShouldBeFalse();
        Register.SameBoundary(Redrawn, "2018", "2018").ShouldBeTrue();
    }

    [Fact]
    public void Code_ThatDoesNotExistInAnEdition_HasNoBoundaryThere()
    {
        Register.SameBoundary(New, "2015", "2015").ShouldBeFalse();
        Register.SameBoundary(New, "2015", "2018").ShouldBeFalse();
        Register.Find(2016, New).ShouldBeNull();
        Register.Find(2018, New).ShouldNotBeNull();
    }

    [Fact]
    public void Change_InTheFirstEdition_IsTheFirst() => Register.ChangeOf(Same, "2015").ShouldBe(new AreaChange.First());

    [Fact]
    public void Change_OfACodeThatIsNotThere_IsAbsent() => Register.ChangeOf(New, "2015").ShouldBe(new AreaChange.Absent());

    [Fact]
    public void Change_WithoutRecodeTable_IsSaidByBoundaryAndCode()
    {
        Register.ChangeOf(Same, "2018").ShouldBe(new AreaChange.Comparable());
        Register.ChangeOf(Redrawn, "2018").ShouldBe(new AreaChange.BoundaryMoved());
        Register.ChangeOf(New, "2018").ShouldBe(new AreaChange.Appeared());
    }

    [Fact]
    public void Change_OfTheNameAlone_IsTold() =>
        new AreaRegister([new("2015", 2015, [Area(Same, "2015")]), new("2018", 2018, [Area(Same, "2015") with { Name = "Westergouwe" }])])
            .ChangeOf(Same, "2018").ShouldBe(new AreaChange.Renamed(Same, Same.Value));

    [Fact]
    public void Change_InTheRecodeTable_GoesBeforeWhatCodesSuggest()
    {
        var recoded = Recoded(
            new(Same, New, RecodingKind.Same),
            new(Redrawn, Redrawn, RecodingKind.Split),
            new(Redrawn, Piece, RecodingKind.Split));

        recoded.ChangeOf(New, "2018").ShouldBe(new AreaChange.Renamed(Same, Same.Value));
        recoded.ChangeOf(Redrawn, "2018").ShouldBe(new AreaChange.SplitFrom(Redrawn, Redrawn.Value));
        recoded.ChangeOf(Piece, "2018").ShouldBe(new AreaChange.SplitFrom(Redrawn, Redrawn.Value));
        recoded.SuccessorsOf(Redrawn, "2018").ShouldBe([Redrawn, Piece]);
        recoded.SuccessorsOf(New, "2018").ShouldBeEmpty();
    }

    [Fact]
    public void Change_UnderANewCodeWithTheSameName_IsANewCode() =>
        new AreaRegister(
        [
            new("2015", 2015, [Area(Same, "2015")]),
            new("2018", 2018, [Area(New, "2018") with { Name = Same.Value }]) { Recodings = [new(Same, New, RecodingKind.Same)] },
        ]).ChangeOf(New, "2018").ShouldBe(new AreaChange.NewCode(Same));

    [Fact]
    public void Change_OfSeveralIntoOne_NamesThemAll()
    {
        var merged = Recoded(new(Same, New, RecodingKind.Merged), new(Redrawn, New, RecodingKind.Merged)).ChangeOf(New, "2018")
            .ShouldBeOfType<AreaChange.MergedFrom>();

        merged.Before.ShouldBe([Same, Redrawn]);
        merged.NamesBefore.ShouldBe([Same.Value, Redrawn.Value]);
        merged.BreaksSeries.ShouldBeTrue();
    }

    [Fact]
    public void Breaks_OfASeries_AreTheEditionsInWhichTheLandChanged()
    {
        Register.BreaksOf(Same).ShouldBeEmpty();
        Register.BreaksOf(Redrawn).Select(b => (b.Edition.Id, b.Change)).ShouldBe([("2018", new AreaChange.BoundaryMoved())]);
    }

    [Fact]
    public void Register_WithoutEdition_IsRefused() => Should.Throw<ArgumentException>(() => new AreaRegister([]));

    [Fact]
    public void Area_WithBoundaryOfUnknownEdition_IsRefused() =>
        Should.Throw<ArgumentException>(() => new AreaRegister([new("2015", 2015, [Area(Same, "1999")])]));
}
