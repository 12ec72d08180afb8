namespace WijkDashboard.Ui.Charts;

/// <summary>A whole picture as the browser draws it: values and texts, and no code.</summary>
internal sealed record ChartPicture(ChartAxis X, ChartAxis Y, int Height, ChartRule? Rule, IReadOnlyList<ChartSeries> Series);

internal sealed record ChartSeries(string Name, SeriesKind Kind, ChartLook Look, IReadOnlyList<ChartPoint> Points);
