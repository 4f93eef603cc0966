using Chutri.Platform;

namespace Chutri.Dissemination.Model;

internal enum CampaignState
{
    /// <summary>Being prepared: the audience is not frozen yet.</summary>
    Draft,
    Open,
    Closed,
}

internal static class CampaignStateWords
{
    public static Words Name(this CampaignState state) =>
        state switch
        {
            CampaignState.Draft => new("đang chuẩn bị", "in preparation"),
            CampaignState.Open => new("đang quán triệt", "under way"),
            _ => new("đã kết thúc", "closed"),
        };
}
