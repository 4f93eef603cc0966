using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Dissemination.Web;

namespace Chutri.Dissemination.Api;

internal sealed record PlannedCampaignJson(string Code, string Url);

internal sealed record CampaignListJson(
    IReadOnlyList<CampaignLineJson> Items,
    string? Next,
    long Total
);

/// <param name="State">Draft, Open or Closed.</param>
internal sealed record CampaignLineJson(
    string Code,
    string Title,
    string Owner,
    string Answerable,
    string State,
    DateOnly? FrozenOn,
    long Required,
    long Attended,
    long Understood
)
{
    public static CampaignLineJson Of(CampaignLine line) =>
        new(
            line.Code,
            line.Title,
            line.Owner,
            line.AnswerableName,
            line.State.ToString(),
            line.FrozenOn,
            line.Required,
            line.Attended,
            line.Understood
        );
}

/// <param name="Part">The numerator.</param>
/// <param name="Whole">The denominator.</param>
/// <param name="Rule">What the denominator is, in the language of the request.</param>
internal sealed record CampaignFigureJson(long Part, long Whole, string Rule);
