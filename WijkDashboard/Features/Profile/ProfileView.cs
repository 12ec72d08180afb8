using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Ui.Choices;
using WijkDashboard.Ui.Maps;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Profile;

/// <summary>Exactly what the page of one wijk or buurt shows.</summary>
/// <param name="Within">The wijk of a buurt; null for a wijk.</param>
/// <param name="Parts">The buurten of a wijk; none for a buurt.</param>
/// <param name="Remarks">What to know before reading the figures: a special area, a moved boundary.</param>
/// <param name="Lead">The page in a sentence or two, for who reads it on paper.</param>
/// <param name="Known">What everybody knows already; folded away.</param>
/// <param name="Muted">What partners left off the list for a while, each with the reason; folded away.</param>
/// <param name="Chance">How many tests were done in all and how many hits chance alone would give.</param>
public sealed record ProfileView(
    ProfileChoice Choice,
    string Municipality,
    string Name,
    AreaLink? Within,
    IReadOnlyList<AreaLink> Parts,
    Inhabitants? People,
    IReadOnlyList<string> Remarks,
    PlaceOnMap? Map,
    Published Published,
    string Lead,
    IReadOnlyList<PartnerFigures> Partners,
    IReadOnlyList<SignalItem> Found,
    IReadOnlyList<SignalItem> Known,
    IReadOnlyList<SignalItem> Muted,
    IReadOnlyList<string> Strengths,
    string Chance,
    string Others,
    IReadOnlyList<string> Sources,
    IReadOnlyList<Option> Benchmarks);

/// <summary>Which publication it is: its number, and its day.</summary>
public sealed record Published(string Number, string Day);

public sealed record AreaLink(string Name, string Address);

/// <param name="Year">The number is of that year.</param>
public sealed record Inhabitants(string Number, string Year);

public sealed record PlaceOnMap(MapDrawing Drawing, AreaCode Area);

/// <summary>The figures of one partner.</summary>
/// <param name="Remark">What holds for all its figures, when it last delivered, and their quality where it is one.</param>
/// <param name="Why">Why some figures are not there or have no place among the others, each reason once.</param>
public sealed record PartnerFigures(string Id, string Look, string Name, string Remark, IReadOnlyList<FigureRow> Rows, IReadOnlyList<string> Why);

/// <summary>
/// One figure. A hidden one has its one appearance and its words and nothing else: no place, no course and no mark.
/// </summary>
/// <param name="Remark">The wijk whose figure it is, when there is none per buurt; and the quality, where a partner's figures differ in it.</param>
/// <param name="Late">What was expected and did not come; null while the figure is as new as agreed.</param>
/// <param name="Number">Empty when there is no figure.</param>
/// <param name="State">Why there is no figure, or why it was not tested; null for an ordinary one.</param>
/// <param name="Absence">A few words for a figure that is not there; null for one that is.</param>
/// <param name="Strip">Null when it was not compared.</param>
/// <param name="Compared">Counted, expected and with how many, for who cannot see the strip.</param>
/// <param name="Words">Where it lies, or why that is not told; empty when there is no figure.</param>
/// <param name="Course">Null with fewer than two periods.</param>
/// <param name="Address">Of the figure among those of the other areas.</param>
/// <param name="CourseAddress">Of its course among those of the other areas.</param>
public sealed record FigureRow(
    string IndicatorId, string Name, string Period, string Remark, string? Late, string Number, string Unit, bool IsProvisional, string? State,
    string? Absence, Strip? Strip, string Compared, string Words, Course? Course, RowSignal? Signal, string Address, string CourseAddress);

/// <param name="Position">As in <c>data-position</c>; null in the middle.</param>
/// <param name="IsOfDistrict">The place of the wijk among the wijken, on the page of a buurt.</param>
public sealed record Strip(Spine Spine, string? Position, bool IsOfDistrict);

/// <summary>The released figures of earlier periods up to now.</summary>
/// <param name="Points">From 0 to 1 in time and in height.</param>
/// <param name="Last">The newest number.</param>
public sealed record Course(string Spoken, IReadOnlyList<CoursePoint> Points, string Last);

/// <param name="Follows">False after a period without a figure: no line leads to it.</param>
public readonly record struct CoursePoint(double X, double Y, bool Follows);

/// <summary>A signal of this area, with the same id as on every other screen.</summary>
/// <param name="Direction">Null where two domains disagree.</param>
/// <param name="Before">The sentence up to the observed number, which stands out in it.</param>
/// <param name="CouldBe">What else could explain it; empty when nothing is known.</param>
/// <param name="Muted">Who left it off the list, until when and why; null when it is on it.</param>
/// <param name="Address">Of its cell in the overview; null where it is no single cell.</param>
public sealed record SignalItem(
    string Id, Finding? Finding, Direction? Direction, Tier Tier, string Chip, bool IsFavourable, string Subject, string? Look, string Origin,
    string Before, string Strong, string After, string Beyond, string CouldBe, string? Muted, string? Address);
