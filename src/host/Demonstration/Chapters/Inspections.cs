using Chutri.Demonstration.Telling;
using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;
using Chutri.Platform;

namespace Chutri.Demonstration.Chapters;

/// <summary>
/// A planned inspection, with a check sheet, answered, concluded and closed, whose remedy helped partly and is followed by another; and a surprise that was drawn, visited and published, of which
/// the inspection, and what its check sheet says, still goes on.
/// </summary>
internal sealed class Inspections(Stage stage, Timeline timeline, Cast cast, Courses courses)
{
    private const string Work = "ack deliver@d-2 accept@+2";
    private const string Team = "UBKT";
    private const string Leader = "vanht";
    private const string Inspector = "thoadtt";
    private static readonly int[] Thrown = [3, 1, 6, 2, 2, 5, 4, 1, 6, 6, 3, 2, 1];

    private readonly Dictionary<string, string> texts = TextFile
        .Rows("kiem-tra.txt")
        .ToDictionary(row => row[0], row => row[1]);
    private string inspection = "";
    private string planned = "";
    private Caller named = Caller.Program;
    private string draw = "";
    private string key = "";

    public void Plan()
    {
        InTurn(
            (-120, PlanYear),
            (-70, Decide),
            (-64, Look),
            (-60, Answer),
            (-52, Conclude),
            (-40, Close)
        );
        InTurn((-21, CloseList), (-20, Draw), (-6, Visit), (-5, Publish));
    }

    /// <summary>Each is put on its day by the one before it: two that fall on one working day still follow one another.</summary>
    private void InTurn(params (int Day, Func<Task> Deed)[] deeds) =>
        timeline.On(
            timeline.Day(deeds[0].Day),
            async () =>
            {
                await deeds[0].Deed();
                if (deeds.Length > 1)
                {
                    InTurn(deeds[1..]);
                }
            }
        );

    private Caller Chair => cast.As("khuend", "LDLD", timeline.Now);

    private Caller Head => cast.As(Leader, Team, timeline.Now);

    private InspectionSheets Sheets =>
        new(stage, texts, Head, cast.As(Inspector, Team, timeline.Now));

    private Caller Unit => cast.Head(cast.Unit(texts["unit"]), timeline.Now)!;

    private async Task PlanYear()
    {
        var plan = await stage.Do<BeginPlan, BeginPlanRequest, string>(
            new(timeline.Now.Year, cast.Unit(Team)),
            Chair
        );
        foreach (var (unit, act, quarter) in Lines)
        {
            await stage.Do<AddPlanLine, AddPlanLineRequest>(
                new(plan, new(cast.Unit(texts[unit]), act, quarter, texts[unit + "-why"])),
                Chair
            );
        }

        await stage.Do<ApprovePlan, string>(plan, Chair);
        planned = plan;
    }

    private static readonly (string Unit, InspectionAct Act, int Quarter)[] Lines =
    [
        ("unit", InspectionAct.Inspection, 3),
        ("second", InspectionAct.Supervision, 4),
    ];

    private async Task Decide() =>
        inspection = await stage.Do<DecideInspection, DecideInspectionRequest, string>(
            new(
                InspectionAct.Inspection,
                false,
                cast.Unit(texts["unit"]),
                planned,
                1,
                Text(texts["basis"], texts["papers"])
            ),
            Chair
        );

    private async Task Look()
    {
        await stage.Do<AddInspectionPapers, AddInspectionPapersRequest>(
            new(
                inspection,
                [
                    new(
                        texts["paper-name"],
                        "text/plain",
                        System.Text.Encoding.UTF8.GetBytes(texts["paper-text"])
                    ),
                ],
                texts["paper-what"]
            ),
            Unit
        );
        await stage.Do<HandOverPapers, HandOverPapersRequest>(
            new(inspection, texts["paper-note"]),
            Unit
        );
        await Sheets.Settle(inspection);
        var officer = cast.Officers(cast.Unit(texts["unit"]), timeline.Now)[0];
        await Find("late", FindingDegree.Serious, null);
        await Find("reply", FindingDegree.Slight, officer.Person);
        await Declare(inspection);
        await stage.Do<SendDraft, string>(inspection, Head);
        named = officer;
    }

    private async Task Answer()
    {
        await stage.Do<AnswerDraft, AnswerDraftRequest>(
            new(inspection, true, [new(1, true, ""), new(2, true, texts["unit-reply"])]),
            Unit
        );
        await stage.Do<AnswerDraft, AnswerDraftRequest>(
            new(inspection, false, [new(2, false, texts["person-reply"])]),
            named
        );
    }

    private async Task Conclude()
    {
        await stage.Do<ConcludeInspection, ConcludeInspectionRequest>(
            new(
                inspection,
                texts["conclusion"],
                new(
                    texts["superior"],
                    texts["place"],
                    null,
                    texts["symbol"],
                    texts["post"],
                    texts["signer"],
                    texts["archive"]
                )
            ),
            Head
        );
        await courses.Begin(await Give("remedy", 5, 1), Work);
        timeline.On(
            timeline.Calendar.AddWorkingDays(timeline.Now, 5).AddMonths(1).AddDays(1),
            LookAgain
        );
    }

    /// <summary>The remedy helped partly; another follows it.</summary>
    private async Task LookAgain()
    {
        await stage.Do<CheckRemedy, CheckRemedyRequest>(
            new(inspection, 1, RemedyEffect.Partly, texts["effect"]),
            cast.As(Inspector, Team, timeline.Now)
        );
        await Give("remedy-next", 20, 3);
    }

    /// <returns>The code of the work.</returns>
    private Task<string> Give(string remedy, int workingDays, int months) =>
        stage.Do<GiveRemedy, GiveRemedyRequest, string>(
            new(
                inspection,
                1,
                texts[remedy],
                texts[remedy + "-product"],
                null,
                null,
                texts["remedy-authority"],
                timeline.Calendar.AddWorkingDays(timeline.Now, workingDays),
                months
            ),
            Chair
        );

    private Task Close() =>
        stage.Do<CloseInspectionFile, CloseInspectionRequest>(
            new(inspection, texts["no-remedy-why"]),
            Head
        );

    private async Task CloseList()
    {
        draw = await stage.Do<PlanDraw, DrawRule, string>(
            new(
                texts["draw"],
                InspectionAct.Inspection,
                cast.Unit(Team),
                cast.Unit(texts["draw-under"]),
                1,
                InspectionDraw.FewestThrows,
                null,
                null,
                null,
                3,
                1,
                1,
                [new(cast.Unit(texts["draw-left-out"]), texts["draw-left-out-why"])],
                [Head.Person!.Value]
            ),
            Chair
        );
        key = (await stage.Do<CloseDrawList, string, ClosedList>(draw, Chair)).Key;
    }

    private Task Draw() =>
        stage.Do<DrawUnits, DrawUnitsRequest>(
            new(draw, key, Thrown, null, [texts["witness"]]),
            Chair
        );

    private async Task Visit()
    {
        var surprise = await stage.Do<VisitDrawn, VisitDrawnRequest, string>(
            new(draw, key, 1, Text(texts["draw"], "")),
            Chair
        );
        await Declare(surprise);
        await Sheets.LeaveOpen(surprise);
    }

    private Task Publish() => stage.Do<PublishDraw, DrawKeyRequest>(new(draw, key), Chair);

    private async Task Declare(string code)
    {
        foreach (var who in (string[])[Leader, Inspector])
        {
            await stage.Do<DeclareTie, DeclareTieRequest>(
                new(code, ""),
                cast.As(who, Team, timeline.Now)
            );
        }
    }

    private Task<int> Find(string what, FindingDegree degree, PersonId? responsible) =>
        stage.Do<WriteFinding, WriteFindingRequest, int>(
            new(
                inspection,
                texts.GetValueOrDefault(what + "-sign", ""),
                texts[what],
                degree,
                FindingCause.Own,
                texts[what + "-cause"],
                responsible,
                texts[what + "-evidence"],
                texts[what + "-advice"]
            ),
            Head
        );

    private DecisionText Text(string basis, string papers) =>
        new(
            basis,
            texts["scope"],
            papers,
            new(5, 10, 5, 10),
            new(
                Head.Person!.Value,
                [cast.As(Inspector, Team, timeline.Now).Person!.Value],
                texts["tie"]
            )
        );
}
