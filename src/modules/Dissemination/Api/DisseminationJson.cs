using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Dissemination.Web;

namespace Chutri.Dissemination.Api;

internal sealed record PlannedCampaignJson(string Code, string Url);

internal sealed record PlannedSessionJson(string Code, string Url);

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

internal sealed record CampaignUnitListJson(
    IReadOnlyList<CampaignUnitJson> Items,
    string? Next,
    long Total
);

/// <param name="Stage">NotBegun, Underway or Done.</param>
/// <param name="Sessions">Of the unit itself, held or still to come.</param>
internal sealed record CampaignUnitJson(
    string Code,
    string Name,
    string? Wave,
    int Listed,
    int Exempt,
    int Attended,
    int Understood,
    int Sessions,
    string Stage,
    bool Late,
    bool Skipped
)
{
    public static CampaignUnitJson Of(UnitStanding unit) =>
        new(
            unit.Unit.Code,
            unit.Unit.Name,
            unit.Wave?.Name,
            unit.Row.Listed,
            unit.Row.Exempt,
            unit.Row.Attended,
            unit.Row.Understood,
            unit.Planned,
            unit.Stage.ToString(),
            unit.Late,
            unit.Skipped
        );
}

internal sealed record AudienceListJson(
    IReadOnlyList<AudienceMemberJson> Items,
    string? Next,
    long Total
);

/// <param name="Session">Code of the session that counts; null while none does.</param>
internal sealed record AudienceMemberJson(
    string Code,
    string Name,
    string Unit,
    bool Exempt,
    string? Session,
    bool Understood
)
{
    public static AudienceMemberJson Of(AudienceLine line) =>
        new(line.Code, line.Name, line.Unit, line.Exempt, line.Session, line.Understood);
}

internal sealed record AudienceChangesJson(
    IReadOnlyList<ChangedMemberJson> Arrived,
    IReadOnlyList<ChangedMemberJson> Left
);

internal sealed record ChangedMemberJson(string Code, string Name, string Unit);

/// <param name="State">Planned, Open or Closed.</param>
/// <param name="Expected">Who has to attend and is of the unit or below it.</param>
/// <param name="Roll">Only for whoever holds the session or runs the campaign.</param>
internal sealed record StudySessionJson(
    string Code,
    string Campaign,
    string Unit,
    string Title,
    string Kind,
    string State,
    DateTime StartsAt,
    string Place,
    int Expected,
    int Present,
    int Waiting,
    IReadOnlyList<RollEntryJson> Roll,
    string? Next,
    IReadOnlyList<ConclusionJson> Conclusions
)
{
    public static StudySessionJson Of(SessionView view) =>
        new(
            view.Session.Code,
            view.Campaign.Code,
            view.Unit.Code,
            view.Session.Title,
            view.Session.Kind.ToString(),
            view.Session.State.ToString(),
            view.Session.StartsAt,
            view.Session.Place,
            view.Expected,
            view.Present,
            view.Waiting,
            [
                .. view.Roll.Items.Select(line => new RollEntryJson(
                    line.Entry?.Id,
                    line.Code,
                    line.Name,
                    line.Entry?.State.ToString(),
                    line.Entry?.Way.ToString(),
                    line.Entry?.At
                )),
            ],
            view.Roll.Next,
            [
                .. view.Conclusions.Select(one => new ConclusionJson(
                    one.Number,
                    one.Text,
                    one.Assignment
                )),
            ]
        );
}

/// <param name="State">Counted or Waiting; null while the person is not on the roll.</param>
/// <param name="Way">Code, Roll, Paper or File.</param>
internal sealed record RollEntryJson(
    Guid? Entry,
    string Code,
    string Name,
    string? State,
    string? Way,
    DateTime? At
);

internal sealed record ConclusionJson(int Number, string Text, string? Assignment);

internal sealed record NotedConclusionJson(int Number);

/// <param name="Added">How many were not on the roll before.</param>
internal sealed record RecordedRollJson(int Added);

internal sealed record ConfirmedJson(int Confirmed);

internal sealed record GivenWorkJson(string Assignment);

/// <param name="Present">Codes of those to be confirmed; left out: all who wait.</param>
internal sealed record ConfirmForm(IReadOnlyList<string?>? Present);

/// <param name="Session">Code of the session.</param>
/// <param name="Code">What the screen shows: six figures, or the letters of the picture.</param>
/// <param name="PersonCode">Who it is; needed without a ticket.</param>
/// <param name="PersonName">Must go with the code.</param>
/// <param name="Ticket">From the page that was opened signed in.</param>
/// <param name="Device">The number that the telephone drew for itself.</param>
internal sealed record CheckInJson(
    string? Session,
    string? Code,
    string? PersonCode,
    string? PersonName,
    string? Ticket,
    string? Device
);

/// <param name="At">The moment that the code proves.</param>
/// <param name="Waits">It counts once the secretary has confirmed it.</param>
/// <param name="Already">It was on the roll before.</param>
/// <param name="Told">The same in a sentence.</param>
internal sealed record CheckedInJson(
    string Name,
    DateTime At,
    bool Waits,
    bool Already,
    string Told
);
