using System.Text;
using Microsoft.Playwright;

namespace WijkDashboard.Browser.Support;

/// <summary>Hands a file to the field of a new delivery, as a person does: not before the page listens.</summary>
internal static class FileChoice
{
    public static Task ChooseFileAsync(this IPage page, string name, string text) =>
        page.ChooseFileAsync(name, Encoding.UTF8.GetBytes(text));

    public static async Task ChooseFileAsync(this IPage page, string name, byte[] bytes) =>
        await (await FieldAsync(page)).SetInputFilesAsync(new FilePayload { Name = name, MimeType = "text/csv", Buffer = bytes });

    /// <summary>For a file too large to be held in memory twice.</summary>
    public static async Task ChooseFileAsync(this IPage page, FileInfo file) => await (await FieldAsync(page)).SetInputFilesAsync(file.FullName);

    private static async Task<ILocator> FieldAsync(IPage page)
    {
        var field = page.Locator("#bestand");
        await Assertions.Expect(field).ToBeEnabledAsync();
        return field;
    }
}
