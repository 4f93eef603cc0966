using Chutri.Demonstration.Telling;
using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Demonstration.Chapters;

/// <summary>How a session of the campaign is planned, attended and ended.</summary>
internal sealed class DisseminationSessions(
    Stage stage,
    Timeline timeline,
    Cast cast,
    IReadOnlyDictionary<string, string> texts
)
{
    public Task<string> Plan(
        string code,
        string unit,
        SessionKind kind,
        Caller by,
        DateOnly? on = null
    )
    {
        var day = on ?? timeline.Now;
        return stage.Do<PlanSession, PlanSessionRequest, string>(
            new(
                code,
                new(
                    cast.Unit(unit),
                    kind,
                    kind is SessionKind.Conference ? texts["conference-title"] : "",
                    texts["place"],
                    day,
                    on is null
                        ? stage.Clock.Moment.UtcDateTime
                        : TimeZoneInfo.ConvertTimeToUtc(
                            day.ToDateTime(new TimeOnly(14, 0)),
                            stage.Zone
                        ),
                    texts["agenda"],
                    texts["speaker"],
                    kind is SessionKind.Conference ? texts["delegate"] : "",
                    Confirming.WithoutAccount
                )
            ),
            by
        );
    }

    public async Task CheckIn(string session, AudienceMember member)
    {
        var secret = await stage.Ask<AppDatabase, byte[]>(db =>
            db.Set<StudySession>()
                .Where(one => one.Code == session)
                .Select(one => one.Secret)
                .SingleAsync(stage.Stop)
        );
        var now = stage.Clock.Moment.UtcDateTime;
        var outcome = await stage.Ask<CheckInDesk, Outcome<CheckedIn>>(desk =>
            desk.Enter(
                new(
                    session,
                    AttendanceCode.Typed(secret, AttendanceCode.SlotOf(now)),
                    member.Person,
                    member.PersonCode,
                    member.PersonName,
                    null,
                    ""
                ),
                stage.Stop
            )
        );
        if (outcome.Refusal is { } refusal)
        {
            throw new StoryBrokenException($"{session}: {refusal.Code}");
        }
    }

    public async Task Conclude(string session, string minutes, Caller by, bool work = false)
    {
        if (work)
        {
            await stage.Do<NoteFollowUp, NoteFollowUpRequest, string>(
                new(
                    session,
                    texts["wanting"],
                    texts["will"],
                    texts["deliverable"],
                    null,
                    texts["authority"],
                    timeline.Now.AddDays(30)
                ),
                by
            );
        }
        else
        {
            await stage.Do<NoteConclusion, NoteConclusionRequest, int>(
                new(session, texts["conclusion"]),
                by
            );
        }

        await stage.Do<CloseSession, CloseSessionRequest>(new(session, minutes), by);
    }
}
