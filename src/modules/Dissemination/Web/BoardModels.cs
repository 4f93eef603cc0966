using Chutri.Documents;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Dissemination.Web;

/// <param name="Here">The unit whose part is shown; null = all of it.</param>
/// <param name="Up">Where the part above is shown.</param>
/// <param name="StandsOut">What is not as it was planned, each with its list.</param>
public sealed record BoardModel(
    string Code,
    string Title,
    string Href,
    Words State,
    Words Heading,
    Words Subtitle,
    string? Here,
    string? Up,
    IReadOnlyList<BoardFigure> Figures,
    IReadOnlyList<FilterChip> StandsOut,
    IReadOnlyList<LinkModel> Documents,
    LinkModel? Above,
    IReadOnlyList<LinkModel> Under,
    WavesModel? Waves,
    IReadOnlyList<BlockModel> Blocks,
    Words BlocksTitle,
    IReadOnlyList<BehindModel> Behind,
    Words BehindTitle,
    string BehindHref,
    IReadOnlyList<SessionRowModel> Sessions,
    string? SteerHref,
    string? PlanSessionHref,
    string? ReadHref,
    string? PlanUnderHref,
    string ChangesHref,
    string ExportHref
);

public sealed record LinkModel(Words Text, string Href)
{
    public LinkModel(string text, string href)
        : this(new Words(text, text), href) { }
}

public sealed record BoardFigure(Words Label, long Part, long Whole, string Href, Words Rule);

/// <summary>Pilot, gate and waves on one axis of days.</summary>
/// <param name="Today">Where today stands, in per cent of the axis; null where it lies outside.</param>
public sealed record WavesModel(
    Words Title,
    IReadOnlyList<WaveModel> Rows,
    IReadOnlyList<AxisMark> Marks,
    decimal? Today
);

public sealed record AxisMark(decimal At, Words Label);

public enum WaveShape
{
    Dot,
    Diamond,
    Bar,
}

/// <param name="From">In per cent of the axis.</param>
/// <param name="Reached">Of the bar, how much has attended.</param>
public sealed record WaveModel(
    Words Name,
    Words Note,
    WaveShape Shape,
    decimal? From,
    decimal Width,
    decimal Reached,
    long Attended,
    long Required,
    Words? Instead
);

/// <summary>One part of the tree: its units as squares.</summary>
public sealed record BlockModel(
    string Name,
    string Href,
    int Done,
    int Underway,
    int NotBegun,
    long Attended,
    long Required
)
{
    public int Units => Done + Underway + NotBegun;
}

public sealed record BehindModel(
    string Unit,
    string Href,
    string Above,
    Words Session,
    Words? Mark,
    long Absent,
    long Attended,
    long Required,
    string PeopleHref
);

public sealed record SessionRowModel(
    string Code,
    string Title,
    string Href,
    Words Kind,
    Words State,
    DateTime LocalStart,
    string Place
);
