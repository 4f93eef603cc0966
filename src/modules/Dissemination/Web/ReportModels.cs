using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Dissemination.Web;

public sealed record ReportModel(
    string Code,
    string Title,
    ReportHeadModel Head,
    IReadOnlyList<ReportRowModel> Made,
    FormEntry Entry
);

public sealed record ReportRowModel(string Code, string Href, Words By);

/// <param name="Href">The list as it is now.</param>
/// <param name="People">The list as it was when the report was made, of a figure about people.</param>
/// <param name="Units">The same of a figure about units.</param>
public sealed record FigureModel(
    string Code,
    string Meaning,
    string Value,
    string Href,
    string Report,
    string Campaign,
    string CampaignTitle,
    DateTime LocalAt,
    IReadOnlyList<FigurePersonModel> People,
    IReadOnlyList<FigureUnitModel> Units,
    PagingView Paging
);

public sealed record FigurePersonModel(
    string Name,
    string Href,
    string Title,
    string Unit,
    Words Standing
);

public sealed record FigureUnitModel(
    string Unit,
    string Href,
    string Above,
    Words Session,
    Words Stage,
    long Attended,
    long Required
);
