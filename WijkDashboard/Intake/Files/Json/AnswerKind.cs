namespace WijkDashboard.Intake.Files.Json;

/// <summary>Tells figures from the other things that CBS answers with: lists of tables, definitions, descriptions.</summary>
internal static class AnswerKind
{
    /// <summary>Fields that describe something; a data set has dimensions and topics instead.</summary>
    private static readonly string[] s_describing = ["Key", "Title", "Identifier"];

    /// <exception cref="UnreadableFileException">No figures, or none yet.</exception>
    public static FileFormat Of(Elements elements)
    {
        if (!elements.HasRows) throw new UnreadableFileException(FileFault.NoFigures);
        var names = elements.Names.ToHashSet();
        FileFormat? format =
            elements.IsGeoJson ? FileFormat.GeoJson
            : names.Contains("Measure") && names.Contains("Value") ? FileFormat.ODataV4
            : !names.Overlaps(s_describing) && (names.Contains("ID") || IsDataSet(elements.Context)) ? FileFormat.ODataV3
            : null;
        if (elements.Number > 0)
            return format is { } known && ContextFits(elements, known) ? known : throw new UnreadableFileException(FileFault.NoFigures);

        var isFigures = elements.IsGeoJson || elements.Context is null || IsDataSet(elements.Context) || IsObservations(elements.Context);
        throw new UnreadableFileException(isFigures ? FileFault.Empty : FileFault.NoFigures);
    }

    /// <summary>Whether what the answer calls itself, if it does, agrees.</summary>
    public static bool ContextFits(Elements elements, FileFormat format) => elements.Context is not { } context || format switch
    {
        FileFormat.ODataV3 => IsDataSet(context),
        FileFormat.ODataV4 => IsObservations(context),
        _ => true,
    };

    private static bool IsDataSet(string? context) => context?.Contains("ypedDataSet", StringComparison.Ordinal) == true;

    private static bool IsObservations(string? context) => context?.StartsWith("Observations", StringComparison.Ordinal) == true;
}
