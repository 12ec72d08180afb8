using Microsoft.AspNetCore.Identity;

namespace WijkDashboard.Store.Accounts;

/// <summary>Somebody who can sign in. Memberships are claims of the account.</summary>
public sealed class Account : IdentityUser
{
    /// <summary>The name that others see.</summary>
    public string DisplayName { get; set; } = string.Empty;

    /// <summary>Made for the demo, without a password; lets nobody in when the demo mode is off.</summary>
    public bool IsDemo { get; set; }
}
