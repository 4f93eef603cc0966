using Chutri.Demonstration.Telling;
using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Documents;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Demonstration.Chapters;

/// <summary>
/// The directive is conveyed: a conference of the party committee, a pilot cell that shows how it is done, the gate, and then the
/// cells in two waves. Most are done, some are behind, and one meets today.
/// </summary>
internal sealed class Dissemination(Stage stage, Timeline timeline, Cast cast)
{
    private const string Committee = "DU";
    private const string Secretary = "linhpv";
    private const string Pilot = "CB-DLCD";
    private const string MeetsToday = "CB-BTC";

    /// <summary>One of its members was away, and caught up alone.</summary>
    private const string CatchesUp = "CB-VP";
    private const int Conference = -70;
    private const int PilotMeets = -45;
    private const int GateOpens = -38;
    private const int FirstWaveBegins = -32;
    private const int FirstWaveEnds = -12;
    private const int SecondWaveEnds = 9;
    private const int QuestionsEach = 3;
    private const int CaughtUpAfter = 3;

    private static readonly string[] FirstWave =
    [
        "CB-VP",
        "CB-BTG",
        "CB-CSPL",
        "CB-BTCH",
        "CB-UBKT",
        "CB-NVH",
        "CB-TCN",
    ];

    /// <summary>Cells that met, each with the day.</summary>
    private static readonly (string Unit, int Day)[] Met =
    [
        ("CB-VP", -30),
        ("CB-BTG", -27),
        ("CB-CSPL", -24),
        ("CB-UBKT", -20),
        ("CB-NVH", -16),
        ("CB-BNC", -9),
        ("CB-TVPL", -5),
        ("CB-BLD", -2),
    ];

    /// <summary>Whose conclusion becomes work of the cell at once.</summary>
    private static readonly string[] FollowsUp = ["CB-BNC", "CB-TVPL", "CB-BLD"];

    private readonly Dictionary<string, string> texts = TextFile
        .Rows("quan-triet.txt")
        .ToDictionary(row => row[0], row => row[1]);
    private readonly string[][] questions = [.. TextFile.Rows("quan-triet-cau-hoi.txt")];
    private string code = "";

    public void Plan()
    {
        timeline.On(timeline.Day(Conference - 4), Begin);
        timeline.On(timeline.Day(Conference), HoldConference);
        timeline.On(timeline.Day(PilotMeets), () => Meet(Pilot, absent: 0));
        timeline.On(timeline.Day(GateOpens), OpenGate);
        foreach (var (unit, day) in Met)
        {
            timeline.On(
                timeline.Day(day),
                () => Meet(unit, absent: unit is "CB-NVH" or CatchesUp ? 1 : 0)
            );
            if (unit is CatchesUp)
            {
                timeline.On(timeline.Day(day + CaughtUpAfter), CatchUp);
            }
        }

        timeline.On(timeline.Day(-1), PlanToday);
    }

    private Caller Leader => cast.As(Secretary, Committee, timeline.Now);

    private async Task Begin()
    {
        var directive = (
            await stage.Ask<DocumentDirectory, IReadOnlyList<DocumentSummary>>(documents =>
                documents.Newest(50, stage.Stop)
            )
        ).First(document => document.Kind is DocumentKind.Directive);
        code = await stage.Do<PlanCampaign, CampaignPlan, string>(
            new(
                texts["title"],
                texts["purpose"],
                texts["reading"],
                cast.Unit(Committee),
                cast.Person(Secretary).Id,
                null,
                [cast.Unit(Committee)],
                [PersonKind.PartyMember],
                AudienceRoles.Everybody,
                [directive.Id],
                Campaign.DonePercentByDefault,
                Campaign.PassPercentByDefault
            ),
            Leader
        );
        await stage.Do<FreezeAudience, FreezeRequest>(new(code, timeline.Now), Leader);
        await stage.Do<AddMaterial, AddMaterialRequest>(
            new(
                code,
                null,
                null,
                [
                    new(
                        "de-cuong-gioi-thieu.txt",
                        "text/plain",
                        System.Text.Encoding.UTF8.GetBytes(texts["outline"])
                    ),
                ]
            ),
            Leader
        );
        await Ask();
        await stage.Do<NamePilot, NamePilotRequest>(new(code, cast.Unit(Pilot)), Leader);
    }

    private async Task Ask()
    {
        await stage.Do<AddQuestions, AddQuestionsRequest, int>(
            new(
                code,
                [
                    .. questions.Select(row => new NewQuestion(
                        row[0],
                        [row[1], row[2], row[3]],
                        0,
                        row[4]
                    )),
                ]
            ),
            Leader
        );
        await stage.Do<SetUnderstanding, SetUnderstandingRequest>(
            new(code, new(QuestionsEach, 3, 24, texts["reflection"])),
            Leader
        );
    }

    private async Task HoldConference()
    {
        var session = await Plan(Committee, SessionKind.Conference, Leader);
        await stage.Do<OpenSession, string>(session, Leader);
        var leaders = (await Members(null))
            .Where(member => member.Title.StartsWith("Bí thư", StringComparison.Ordinal))
            .Take(5);
        await stage.Do<RecordRoll, RecordRollRequest, int>(
            new(session, AttendanceWay.Roll, [.. leaders.Select(member => member.Person)], []),
            Leader
        );
        await Conclude(session, texts["conference"], Leader);
    }

    private async Task OpenGate()
    {
        await stage.Do<OpenGate, OpenGateRequest>(new(code, texts["lessons"]), Leader);
        await stage.Do<PlanWave, PlanWaveRequest>(
            new(
                code,
                texts["wave1"],
                timeline.Day(FirstWaveBegins),
                timeline.Day(FirstWaveEnds),
                [.. FirstWave.Select(cast.Unit)]
            ),
            Leader
        );
        await stage.Do<PlanWave, PlanWaveRequest>(
            new(
                code,
                texts["wave2"],
                timeline.Day(FirstWaveEnds + 1),
                timeline.Today.AddDays(SecondWaveEnds),
                []
            ),
            Leader
        );
        var (away, head) = (await Members("CB-BLD"), cast.Head(cast.Unit("CB-BLD"), timeline.Now)!);
        await stage.Do<GrantExemption, GrantExemptionRequest>(
            new(code, away[^1].Person, ExemptionReason.LongLeave, texts["paper"], ""),
            head
        );
    }

    /// <summary>Some check in by the code, the others are ticked; the minutes close it, and a conclusion becomes work.</summary>
    private async Task Meet(string unit, int absent)
    {
        var head = cast.Head(cast.Unit(unit), timeline.Now)!;
        var session = await Plan(unit, SessionKind.CellMeeting, head);
        await stage.Do<OpenSession, string>(session, head);
        var members = (await Members(unit)).Where(member => !member.Exempt).ToList();
        var there = members.Take(members.Count - absent).ToList();
        await CheckIn(session, there[0]);
        await stage.Do<RecordRoll, RecordRollRequest, int>(
            new(session, AttendanceWay.Roll, [.. there.Select(member => member.Person)], []),
            head
        );
        await Conclude(session, texts["minutes"], head, FollowsUp.Contains(unit));
        if (absent > 0)
        {
            await stage.Do<AskMakeUp, AskMakeUpRequest, MakeUpGiven>(
                new(
                    session,
                    SessionKind.SelfStudy,
                    unit is CatchesUp ? timeline.Now.AddDays(10) : timeline.Today.AddDays(4),
                    stage.Clock.Moment.UtcDateTime,
                    ""
                ),
                head
            );
        }

        foreach (var member in there.Take(2))
        {
            await Understand(cast.As(member.Person, member.Unit, timeline.Now) ?? head);
        }
    }

    private async Task CatchUp()
    {
        var away = (await Members(CatchesUp)).Single(member =>
            member is { AttendedIn: null, Exempt: false }
        );
        await Understand(cast.As(away.Person, away.Unit, timeline.Now)!);
    }

    /// <summary>Takes the test, has everything right, and confirms.</summary>
    private async Task Understand(Caller who)
    {
        await stage.Do<BeginTest, string, int>(code, who);
        var test = (
            await stage.Ask<ShowTest, Outcome<MyTest>>(tests => tests.Of(code, who, stage.Stop))
        ).Value;
        var right = questions.ToDictionary(row => row[0], row => row[1]);
        await stage.Do<HandInTest, HandInTestRequest, TriedTest>(
            new(
                code,
                [
                    .. test.Open.Select(asked =>
                        (int?)asked.Choices.ToList().IndexOf(right[asked.Text])
                    ),
                ]
            ),
            who
        );
        await stage.Do<ConfirmUnderstanding, ConfirmUnderstandingRequest, Receipt>(
            new(code, texts["written"]),
            who
        );
    }

    private async Task CheckIn(string session, AudienceMember member)
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

    private async Task Conclude(string session, string minutes, Caller by, bool work = false)
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

    private Task PlanToday() =>
        Plan(
            MeetsToday,
            SessionKind.CellMeeting,
            cast.Head(cast.Unit(MeetsToday), timeline.Now)!,
            timeline.Today
        );

    private Task<string> Plan(string unit, SessionKind kind, Caller by, DateOnly? on = null)
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

    private async Task<IReadOnlyList<AudienceMember>> Members(string? unit)
    {
        UnitId? of = unit is null ? null : cast.Unit(unit);
        return await stage.Ask<AppDatabase, List<AudienceMember>>(db =>
            db.Set<AudienceMember>()
                .AsNoTracking()
                .Where(member => of == null || member.Unit == of)
                .OrderBy(member => member.PersonCode)
                .ToListAsync(stage.Stop)
        );
    }
}
