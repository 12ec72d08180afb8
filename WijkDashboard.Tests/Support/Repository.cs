namespace WijkDashboard.Support;

/// <summary>The clone the tests run from: the folder above the binaries that has Directory.Build.props.</summary>
public static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The municipalities that come with the product.</summary>
    public static string Data => Path.Combine(Root, "data");

    private static string Find(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Directory.Build.props"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside a clone of the product.");
    }
}
