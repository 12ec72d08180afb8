namespace WijkDashboard.Browser.Support;

/// <summary>Where the repository is, seen from the folder in which the tests were built.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Data => Path.Combine(Root, "data");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "WijkDashboard.slnx")))
                return folder.FullName;
        throw new InvalidOperationException("The tests do not stand in the repository.");
    }
}
