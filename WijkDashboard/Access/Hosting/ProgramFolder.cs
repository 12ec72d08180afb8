namespace WijkDashboard.Access.Hosting;

/// <summary>
/// Where the program's own files are, wherever it is started from: the nearest folder at or above the binaries that has the
/// web files. That is the published folder, or the project's own folder while building.
/// </summary>
public static class ProgramFolder
{
    private const string WebFiles = "wwwroot";

    public static string Path { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? folder)
    {
        while (folder is not null && !Directory.Exists(System.IO.Path.Combine(folder.FullName, WebFiles))) folder = folder.Parent;
        return folder?.FullName ?? AppContext.BaseDirectory;
    }
}
