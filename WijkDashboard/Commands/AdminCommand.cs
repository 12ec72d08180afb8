using System.CommandLine;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using WijkDashboard.Access;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Store.Accounts;

namespace WijkDashboard.Commands;

/// <summary>
/// <c>admin create</c>: the way to a first account. There is no default account or setup page, because whoever finds one
/// before its owner does, owns the installation; the command line takes somebody who is on the server already.
/// </summary>
public sealed class AdminCommand
{
    private readonly Option<string> _email;
    private readonly Option<string> _name;
    private readonly Option<bool> _passwordFromInput;
    private readonly Prepared _services;

    private AdminCommand(Prepared services, IStringLocalizer text)
    {
        _services = services;
        _email = new("--email") { Description = text["Email"], Required = true };
        _name = new("--name") { Description = text["Name"], Required = true };
        _passwordFromInput = new("--password-stdin") { Description = text["PasswordStdin"] };
    }

    /// <param name="services">Called when the command runs; hands out services on a prepared database.</param>
    /// <param name="input">Where a password is read from when asked for, by default the console.</param>
    public static Command Build(
        Prepared services, IStringLocalizer<AdminCommand> text, TextReader? input = null)
    {
        var admin = new AdminCommand(services, text);
        var create = new Command("create", text["Create"]) { admin._email, admin._name, admin._passwordFromInput };
        create.SetAction((parsed, cancel) => admin.CreateAsync(parsed, text, input ?? Console.In, cancel));
        return new("admin", text["Admin"]) { create };
    }

    private async Task<int> CreateAsync(ParseResult parsed, IStringLocalizer text, TextReader input, CancellationToken cancel)
    {
        var output = parsed.InvocationConfiguration.Output;
        var fromInput = parsed.GetValue(_passwordFromInput);
        var password = fromInput ? await input.ReadLineAsync(cancel) : RandomNumberGenerator.GetHexString(24, lowercase: true);
        if (string.IsNullOrEmpty(password)) return await RefuseAsync(parsed, text["NoPassword"]);

        await using var scope = (await _services(cancel)).CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var email = parsed.GetRequiredValue(_email);
        var account = new Account { UserName = email, Email = email, DisplayName = parsed.GetRequiredValue(_name) };
        var result = await accounts.CreateAsync(account, password);
        if (result.Succeeded)
            result = await accounts.AddClaimAsync(account, MembershipClaims.ToClaim(new(null, null, Role.Administrator)));
        if (!result.Succeeded)
            return await RefuseAsync(parsed, text["Refused", string.Join(" ", result.Errors.Select(e => e.Description).Distinct())]);

        await output.WriteLineAsync(text["Created", email]);
        if (!fromInput) await output.WriteLineAsync(text["Password", password]);
        return ExitCodes.Ok;
    }

    private static async Task<int> RefuseAsync(ParseResult parsed, string why)
    {
        await parsed.InvocationConfiguration.Error.WriteLineAsync(why);
        return ExitCodes.Refused;
    }
}
