namespace WijkDashboard.Access.Keys;

public sealed class KeySecretTests
{
    [Fact]
    public void Key_IsRecognisable_AndNoTwoAreTheSame()
    {
        var keys = Enumerable.Range(0, 200).Select(_ => KeySecret.Make()).ToArray();

        keys.ShouldAllBe(k => KeySecret.IsOne(k));
        keys.Distinct().Count().ShouldBe(200);
        keys.ShouldAllBe(k => k.Length == "wijk_".Length + 64);
        KeySecret.PrefixOf(keys[0]).ShouldBe(keys[0][..13]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("wijk_")]
    [InlineData("wijk_12345678")]
    [InlineData("huis_0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    [InlineData("wijk_0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef")]
    [InlineData("wijk_0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdeg")]
    public void OtherText_IsNoKey(string text) => KeySecret.IsOne(text).ShouldBeFalse();

    [Fact]
    public void Hash_FitsItsOwnKeyOnly()
    {
        var (key, other) = (KeySecret.Make(), KeySecret.Make());

        KeySecret.Matches(key, KeySecret.HashOf(key)).ShouldBeTrue();
        KeySecret.Matches(other, KeySecret.HashOf(key)).ShouldBeFalse();
        KeySecret.HashOf(key).ShouldNotContain(key[5..21], Case.Insensitive);
    }

    /// <summary>Worked out with sha256sum, so that a stored hash stays readable by whoever must look into it.</summary>
    [Fact]
    public void Hash_IsPlainSha256() =>
        KeySecret.HashOf("abc").ShouldBe("BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD");
}
