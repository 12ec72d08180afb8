using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;

namespace WijkDashboard.Access.Accounts;

/// <summary>
/// The refusals of Identity that people meet, in their language. The account's name is its e-mail address, so both kinds of
/// refusal about it read the same.
/// </summary>
internal sealed class AccountErrors(IStringLocalizer<AccountErrors> text) : IdentityErrorDescriber
{
    public override IdentityError DuplicateEmail(string email) => Say(base.DuplicateEmail(email), "Duplicate", email);

    public override IdentityError DuplicateUserName(string userName) =>
        Say(base.DuplicateUserName(userName), "Duplicate", userName);

    public override IdentityError InvalidEmail(string? email) => Say(base.InvalidEmail(email), "Invalid", email);

    public override IdentityError InvalidUserName(string? userName) => Say(base.InvalidUserName(userName), "Invalid", userName);

    public override IdentityError PasswordTooShort(int length) => Say(base.PasswordTooShort(length), "TooShort", length);

    private IdentityError Say(IdentityError error, string key, object? detail) =>
        new() { Code = error.Code, Description = text[key, detail ?? string.Empty] };
}
