using Microsoft.AspNetCore.Http.HttpResults;

namespace WijkDashboard.Access.SignIn;

/// <summary>Where to go afterwards, as an address carries it. Only our own pages: a link must not lead elsewhere by way of us.</summary>
internal static class LocalAddress
{
    public const string Parameter = "terug";

    public static string Or(string? address, string otherwise) =>
        address is ['/', ..] && RedirectHttpResult.IsLocalUrl(address) ? address : otherwise;

    /// <summary>The address of a page that leads back to another afterwards.</summary>
    public static string WithReturn(string page, string? address) =>
        Or(address, "/") is var local and not "/" ? $"{page}?{Parameter}={Uri.EscapeDataString(local)}" : page;
}
