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

public sealed record FigureModel(
    string Code,
    string Meaning,
    string Value,
    string Href,
    string Report,
    string Campaign,
    string CampaignTitle,
    DateTime LocalAt
);
