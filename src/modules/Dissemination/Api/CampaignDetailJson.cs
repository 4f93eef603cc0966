using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Dissemination.Web;

namespace Chutri.Dissemination.Api;

internal sealed record CampaignJson(
    string Code,
    string Title,
    string Purpose,
    string State,
    DateOnly? FrozenOn,
    string? Pilot,
    DateTime? GateOpenedAt,
    CampaignFigureJson? Attended,
    CampaignFigureJson? Understood,
    CampaignFigureJson? UnitsDone,
    IReadOnlyList<CampaignWaveJson> Waves,
    int Late,
    int Skipped,
    int Unplanned,
    IReadOnlyList<CampaignSessionJson> Sessions
)
{
    public static CampaignJson Of(BoardView board, IReadOnlyList<SessionLine> sessions)
    {
        var (campaign, figures) = (board.Campaign, board.Figures);
        return new(
            campaign.Code,
            campaign.Title,
            campaign.Purpose,
            campaign.State.ToString(),
            campaign.FrozenOn,
            campaign.Pilot is { } pilot ? board.AllUnits[pilot].Code : null,
            campaign.GateOpenedAt,
            campaign.FrozenOn is { } on
                ? new(
                    figures.Attended,
                    figures.Required,
                    DisseminationWords.AttendedRule(figures.Listed, figures.Exempt, on).ToString()
                )
                : null,
            campaign.FrozenOn is null
                ? null
                : new(
                    figures.Understood,
                    figures.Attended,
                    DisseminationWords.UnderstoodRule.ToString()
                ),
            campaign.FrozenOn is null
                ? null
                : new(
                    figures.UnitsDone,
                    figures.Units,
                    DisseminationWords.UnitsRule(campaign.DonePercent).ToString()
                ),
            [
                .. board.Waves.Select(wave => new CampaignWaveJson(
                    wave.Name,
                    wave.From,
                    wave.Until,
                    board.Units.Count(unit => unit.Wave?.Id == wave.Id)
                )),
            ],
            board.Count(UnitFigure.Late),
            board.Count(UnitFigure.Skipped),
            board.Count(UnitFigure.Unplanned),
            [
                .. sessions.Select(one => new CampaignSessionJson(
                    one.Code,
                    board.AllUnits[one.Unit].Code,
                    one.Title,
                    one.State.ToString(),
                    one.StartsAt
                )),
            ]
        );
    }
}

/// <param name="State">Planned, Open or Closed.</param>
internal sealed record CampaignSessionJson(
    string Code,
    string Unit,
    string Title,
    string State,
    DateTime StartsAt
);

internal sealed record CampaignWaveJson(string Name, DateOnly From, DateOnly Until, int Units);
