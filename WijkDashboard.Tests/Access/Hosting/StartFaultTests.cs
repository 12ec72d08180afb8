using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace WijkDashboard.Access.Hosting;

public sealed class StartFaultTests
{
    [Fact]
    public void Words_OfAWrongSetting_AreThoseOfTheSetting() =>
        StartFault.Words(new OptionsValidationException("Data", typeof(object), ["De map ontbreekt."])).ShouldBe("De map ontbreekt.");

    [Fact]
    public void Words_OfATakenAddress_SayWhatToDo() =>
        StartFault.Words(new IOException("http://localhost:5080", new AddressInUseException("in use")))!.ShouldContain("--urls");

    [Fact]
    public void Words_OfAFaultOfOurs_AreNotThere() =>
        StartFault.Words(new InvalidOperationException()).ShouldBeNull();
}
