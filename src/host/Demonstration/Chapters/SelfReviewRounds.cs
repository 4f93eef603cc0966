using Chutri.Demonstration.Telling;
using Chutri.Platform;
using Chutri.SelfReview.Model;
using Chutri.SelfReview.Operations;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Demonstration.Chapters;

/// <summary>
/// A cell reviews itself twice: its first remedy helped only partly, the next one did, and the shortcoming came again. Then all cells of
/// the committee do: some are done, one was given back, most have not begun, and one names for the third time what it named before.
/// </summary>
internal sealed class SelfReviewRounds(Stage stage, Timeline timeline, Cast cast, Courses courses)
{
    private const string Committee = "DU";
    private const string Secretary = "linhpv";
    private const string Cell = "CB-BNC";
    private const string Deputy = "mott";
    private const string Work = "ack deliver@d-2 accept@+2";
    private const int FirstOpens = -190;
    private const int SecondOpens = -35;
    private const int RunningOpens = -6;

    private static readonly string[] Signed =
    [
        "CB-NVH",
        "CB-TCN",
        "CB-DLCD",
        "CB-TVPL",
        "CB-CDGD",
        "CB-CDYT",
        "CB-KCK",
        "CB-DH",
    ];

    private static readonly string[] HandedIn = ["CB-BLD", Cell, "CB-KDT", "CB-NV"];
    private static readonly string[] GivenBack = ["CB-NKCD", "CB-BBT"];
    private static readonly string[] Begun = ["CB-TCCD", "CB-UBKT", "CB-CDKCN"];

    // that of CB-BTC waits for the people who use the demonstration
    private static readonly string[] Waiting =
    [
        "CB-VP",
        "CB-BTC",
        "CB-BTG",
        "CB-CSPL",
        "CB-BTCH",
        "CB-KM",
        "CB-DT",
    ];

    /// <summary>What cells name, in turn.</summary>
    private static readonly string[] Named = ["unit-wanting", "unit-wanting-2", "unit-wanting-3"];

    private static readonly Dictionary<string, string> Texts = TextFile
        .Rows("tu-soi.txt")
        .ToDictionary(row => row[0], row => row[1]);

    private string first = "";
    private string second = "";

    public void Plan()
    {
        timeline.On(timeline.Day(FirstOpens), async () => first = await OfCell("first", -280, 15));
        timeline.On(timeline.Day(-182), () => HandIn(first, Cell, ("wanting", "remedy", -150)));
        timeline.On(timeline.Day(-178), () => Sign(first, Leader));
        timeline.On(timeline.Day(-112), () => Check(EffectKind.Partly, "partly"));
        timeline.On(timeline.Day(-44), () => Check(EffectKind.Helped, "helped"));
        timeline.On(
            timeline.Day(SecondOpens),
            async () => second = await OfCell("second", -120, 40)
        );
        timeline.On(
            timeline.Day(-27),
            () =>
                HandIn(
                    second,
                    Cell,
                    ("wanting-again", "remedy-again", 20),
                    ("wanting-other", "unit-remedy", 30)
                )
        );
        timeline.On(timeline.Day(-24), () => Sign(second, Leader));
        timeline.On(timeline.Day(RunningOpens), OpenRunning);
    }

    private Caller Leader => cast.As(Secretary, Committee, timeline.Now);

    /// <summary>A round of the committee for the cell, about the days before; the code of its review.</summary>
    private async Task<string> OfCell(string title, int from, int days)
    {
        var round = await Open(title, [Cell], from, days);
        return (await Parts(round))[cast.Unit(Cell)];
    }

    private Task<string> Open(string title, string[] cells, int from, int days) =>
        stage.Do<OpenRound, RoundPlan, string>(
            new(
                Texts[title],
                cast.Unit(Committee),
                [.. cells.Select(cast.Unit)],
                Below: false,
                timeline.Day(from),
                timeline.Now.AddDays(-1),
                timeline.Now.AddDays(days),
                Countersigner.Opener,
                ReviewSight.Everybody,
                EffectMonths: 1
            ),
            Leader
        );

    private async Task OpenRunning()
    {
        string[] cells = [.. Signed, .. HandedIn, .. GivenBack, .. Begun];
        var round = await Open("running", [.. cells, .. Waiting], -96, 14);
        var parts = await Parts(round);
        foreach (var (unit, at) in cells.Select((unit, at) => (unit, at)))
        {
            var part = parts[cast.Unit(unit)];
            var head = cast.Head(cast.Unit(unit), timeline.Now)!;
            timeline.On(
                timeline.Now.AddDays(1),
                () => Running(part, unit, head, Named[at % Named.Length])
            );
        }
    }

    private async Task Running(string part, string unit, Caller head, string named)
    {
        if (Begun.Contains(unit))
        {
            await Answer(part, head);
            return;
        }

        await HandIn(
            part,
            unit,
            unit == Cell ? ("wanting-again", "remedy-again", 25) : (named, "unit-remedy", 25)
        );
        if (Signed.Contains(unit))
        {
            await Sign(part, Leader);
        }
        else if (GivenBack.Contains(unit))
        {
            await stage.Do<ReturnReview, ReturnReviewRequest>(new(part, Texts["returned"]), Leader);
        }
    }

    private async Task HandIn(
        string part,
        string unit,
        params (string Wanting, string Remedy, int Due)[] shortcomings
    )
    {
        var head = cast.Head(cast.Unit(unit), timeline.Now)!;
        await Answer(part, head);
        foreach (var (wanting, remedy, due) in shortcomings)
        {
            await stage.Do<NoteShortcoming, NoteShortcomingRequest, int>(
                new(
                    part,
                    Texts[wanting],
                    Texts.GetValueOrDefault(wanting + "-sign", ""),
                    CauseKind.Own,
                    Texts["cause"],
                    Texts[remedy],
                    head.Person!.Value,
                    timeline.Day(due)
                ),
                head
            );
        }

        await stage.Do<HandInReview, string>(part, head);
    }

    /// <summary>As it is, and where that differs from what was counted, with the reason.</summary>
    private async Task Answer(string part, Caller head)
    {
        var counted = await stage.Ask<ShowReview, IReadOnlyDictionary<CountedFigure, int>>(
            async show =>
                (await show.Run(part, head, Moment.Of(stage.Clock.Moment, stage.Zone), stage.Stop))
                    .Value
                    .Counted
        );
        var none = counted[CountedFigure.Unhelped] == 0;
        await stage.Do<KeepAnswers, KeepAnswersRequest, int>(
            new(
                part,
                new Dictionary<string, GivenAnswer>
                {
                    ["A1"] = new(Question.Yes, Texts["evidence"], Texts["explained"]),
                    ["A3"] = new("3", ""),
                    ["B1"] = new(Question.Yes, "", Texts["late"]),
                    ["B3"] = new("2", ""),
                    ["B4"] = new(counted[CountedFigure.Returned].ToString(Condition.Culture), ""),
                    ["C1"] = new("2", ""),
                    ["C3"] = new(none ? Question.Yes : Question.No, ""),
                    ["C2"] = new(Question.Yes, Texts["evidence"]),
                    ["D1"] = new("Chủ quan", ""),
                }
            ),
            head
        );
    }

    private async Task Sign(string part, Caller by)
    {
        await stage.Do<SignReview, string>(part, by);
        if (part == first)
        {
            await Follow(part);
        }
    }

    /// <summary>Says whether the last remedy of the first review helped.</summary>
    private async Task Check(EffectKind effect, string note)
    {
        var head = cast.Head(cast.Unit(Cell), timeline.Now)!;
        await stage.CarryOutDue();
        var next =
            effect is EffectKind.Helped
                ? null
                : new NextRemedy(Texts["remedy-next"], cast.Person(Deputy).Id, timeline.Day(-80));
        await stage.Do<CheckEffect, CheckEffectRequest, string?>(
            new(first, 1, effect, Texts[note], next),
            head
        );
        if (next is not null)
        {
            await Follow(first);
        }
    }

    /// <summary>The newest work of a review goes its way.</summary>
    private async Task Follow(string part)
    {
        var code = await stage.Ask<AppDatabase, string>(db =>
            db.Set<CorrectiveAction>()
                .Where(action =>
                    action.Assignment != null
                    && db.Set<Shortcoming>()
                        .Any(one =>
                            one.Id == action.Shortcoming
                            && db.Set<ReviewPart>().Any(of => of.Id == one.Part && of.Code == part)
                        )
                )
                .OrderByDescending(action => action.Number)
                .Select(action => action.Assignment!)
                .FirstAsync(stage.Stop)
        );
        await courses.Begin(code, Work);
    }

    private Task<Dictionary<UnitId, string>> Parts(string round) =>
        stage.Ask<AppDatabase, Dictionary<UnitId, string>>(db =>
            db.Set<ReviewPart>()
                .Where(part =>
                    db.Set<ReviewRound>().Any(one => one.Id == part.Round && one.Code == round)
                )
                .ToDictionaryAsync(part => part.Unit, part => part.Code, stage.Stop)
        );
}
