namespace WijkDashboard.Proof;
/// <summary>
/// Attack 9 of methods, section 13: two towns that differ only in figures as they were counted, each in an installation of its own,
/// of which every figure is released alike. All that comes out of the one comes out of the other.
/// </summary>
[Trait("Category", "Proof")]
public sealed class NonInterferenceTests(Twins twins) : IClassFixture<Twins>
{
    [Fact]
    public void Answers_AreTheSame() => twins.ShouldBeAlike(t => t.Answers);

    [Fact]
    public void Pages_AreTheSameForEverybody() => twins.ShouldBeAlike(t => t.Pages);

    [Fact]
    public void Database_HoldsTheSame() => twins.ShouldBeAlike(t => t.Database);

    [Fact]
    public void Log_HasTheSameLines() => twins.ShouldLogAlike();
}
