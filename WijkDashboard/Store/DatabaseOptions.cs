using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace WijkDashboard.Store;

/// <summary>The databases the product runs on.</summary>
public enum DatabaseProvider
{
    /// <summary>Embedded: one server, nothing to install.</summary>
    Sqlite,

    /// <summary>Several servers on one database.</summary>
    Postgres,
}

/// <summary>Section <c>Database</c>, with the connection string <c>Dashboard</c>.</summary>
public sealed class DatabaseOptions
{
    public const string Section = "Database";
    public const string ConnectionName = "Dashboard";

    /// <summary>As written in the settings; <see cref="Chosen"/> says which it is.</summary>
    public string Provider { get; set; } = nameof(DatabaseProvider.Sqlite);

    /// <summary>Ready for use: an SQLite file without a path stands in the program's folder, wherever the program is started from.</summary>
    public string ConnectionString { get; private set; } = string.Empty;

    public DatabaseProvider Chosen => Enum.Parse<DatabaseProvider>(Provider, ignoreCase: true);

    internal void TakeConnection(string? written, string programFolder)
    {
        ConnectionString = written ?? string.Empty;
        if (!Provider.Equals(nameof(DatabaseProvider.Sqlite), StringComparison.OrdinalIgnoreCase) || ConnectionString.Length == 0) return;
        var connection = new SqliteConnectionStringBuilder(ConnectionString);
        if (connection.DataSource is not (":memory:" or "")) connection.DataSource = Path.GetFullPath(connection.DataSource, programFolder);
        ConnectionString = connection.ConnectionString;
    }
}

/// <summary>Stops the start with a sentence instead of failing at the first visitor.</summary>
internal sealed class DatabaseOptionsCheck(IStringLocalizer<DatabaseOptions> text) : IValidateOptions<DatabaseOptions>
{
    public ValidateOptionsResult Validate(string? name, DatabaseOptions options)
    {
        if (!Enum.GetNames<DatabaseProvider>().Contains(options.Provider, StringComparer.OrdinalIgnoreCase))
            return ValidateOptionsResult.Fail(text["UnknownProvider", options.Provider]);
        return string.IsNullOrWhiteSpace(options.ConnectionString)
            ? ValidateOptionsResult.Fail(text["NoConnection"])
            : ValidateOptionsResult.Success;
    }
}
