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
    private const int CaughtUpAfter = 3;

    /// <summary>Where the program opens unless it is told otherwise.</summary>
    private const string UsualAddress = "http://localhost:5080";

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

    private static readonly Dictionary<string, string> Texts = TextFile
        .Rows("quan-triet.txt")
        .ToDictionary(row => row[0], row => row[1]);

    private readonly DisseminationTest test = new(stage, Texts);
    private readonly DisseminationSessions sessions = new(stage, timeline, cast, Texts);
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

        timeline.On(timeline.Day(FirstWaveEnds + 1), Report);
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
                Texts["title"],
                Texts["purpose"],
                Texts["reading"],
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
                        System.Text.Encoding.UTF8.GetBytes(Texts["outline"])
                    ),
                ]
            ),
            Leader
        );
        await test.Ask(code, Leader);
        await stage.Do<NamePilot, NamePilotRequest>(new(code, cast.Unit(Pilot)), Leader);
    }

    private async Task HoldConference()
    {
        var session = await sessions.Plan(code, Committee, SessionKind.Conference, Leader);
        await stage.Do<OpenSession, string>(session, Leader);
        var leaders = (await Members(null))
            .Where(member => member.Title.StartsWith("Bí thư", StringComparison.Ordinal))
            .Take(5);
        await stage.Do<RecordRoll, RecordRollRequest, int>(
            new(session, AttendanceWay.Roll, [.. leaders.Select(member => member.Person)], []),
            Leader
        );
        await sessions.Conclude(session, Texts["conference"], Leader);
    }

    private async Task OpenGate()
    {
        await stage.Do<OpenGate, OpenGateRequest>(new(code, Texts["lessons"]), Leader);
        await stage.Do<PlanWave, PlanWaveRequest>(
            new(
                code,
                Texts["wave1"],
                timeline.Day(FirstWaveBegins),
                timeline.Day(FirstWaveEnds),
                [.. FirstWave.Select(cast.Unit)]
            ),
            Leader
        );
        await stage.Do<PlanWave, PlanWaveRequest>(
            new(
                code,
                Texts["wave2"],
                timeline.Day(FirstWaveEnds + 1),
                timeline.Today.AddDays(SecondWaveEnds),
                []
            ),
            Leader
        );
        var (away, head) = (await Members("CB-BLD"), cast.Head(cast.Unit("CB-BLD"), timeline.Now)!);
        await stage.Do<GrantExemption, GrantExemptionRequest>(
            new(code, away[^1].Person, ExemptionReason.LongLeave, Texts["paper"], ""),
            head
        );
    }

    /// <summary>Some check in by the code, the others are ticked; the minutes close it, and a conclusion becomes work.</summary>
    private async Task Meet(string unit, int absent)
    {
        var head = cast.Head(cast.Unit(unit), timeline.Now)!;
        var session = await sessions.Plan(code, unit, SessionKind.CellMeeting, head);
        await stage.Do<OpenSession, string>(session, head);
        var members = (await Members(unit)).Where(member => !member.Exempt).ToList();
        var there = members.Take(members.Count - absent).ToList();
        await sessions.CheckIn(session, there[0]);
        await stage.Do<RecordRoll, RecordRollRequest, int>(
            new(session, AttendanceWay.Roll, [.. there.Select(member => member.Person)], []),
            head
        );
        await sessions.Conclude(session, Texts["minutes"], head, FollowsUp.Contains(unit));
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
            await test.Understand(code, cast.As(member.Person, member.Unit, timeline.Now) ?? head);
        }
    }

    private async Task CatchUp()
    {
        var away = (await Members(CatchesUp)).Single(member =>
            member is { AttendedIn: null, Exempt: false }
        );
        await test.Understand(code, cast.As(away.Person, away.Unit, timeline.Now)!);
    }

    /// <summary>After the first wave, to the superior committee: each figure opens for ever the list of that day.</summary>
    private Task<string> Report() =>
        stage.Do<MakeReport, MakeReportRequest, string>(
            new(
                code,
                new(
                    Texts["superior"],
                    Texts["town"],
                    17,
                    "BC/ĐU",
                    Texts["signing-post"],
                    Leader.Name,
                    Texts["archive"],
                    Texts["ahead"]
                ),
                UsualAddress
            ),
            Leader
        );

    private Task PlanToday() =>
        sessions.Plan(
            code,
            MeetsToday,
            SessionKind.CellMeeting,
            cast.Head(cast.Unit(MeetsToday), timeline.Now)!,
            timeline.Today
        );

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
