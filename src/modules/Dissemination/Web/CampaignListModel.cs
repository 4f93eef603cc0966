using Chutri.Documents;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Dissemination.Web;

public sealed record CampaignListModel(
    IReadOnlyList<CampaignRowModel> Rows,
    PagingView Paging,
    bool MayPlan
);

public sealed record CampaignRowModel(
    string Code,
    string Title,
    string Href,
    string Owner,
    string Answerable,
    Words State,
    DateOnly? FrozenOn,
    long Required,
    long Attended,
    long Understood
);
