using System.Globalization;
using Chutri.Demonstration.Telling;
using Chutri.Documents;
using Chutri.Platform;
using Chutri.ProcessEngine.Describing;
using Chutri.ProcessEngine.Expressions;
using Chutri.Processes;
using Chutri.Processes.Describing;
using Chutri.Processes.Model;
using Chutri.Processes.Operations;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Demonstration.Chapters;

/// <summary>
/// Annual leave is described as a process and published. One leave is through, one was sent back, one waits for its head, and one for
/// any of the clerks.
/// </summary>
internal sealed class Leaves(Stage stage, Timeline timeline, Cast cast)
{
    private const string Office = "VP";
    private const string Clerk = "hanhdtt";

    private readonly Dictionary<string, string> texts = TextFile
        .Rows("nghi-phep.txt")
        .ToDictionary(row => row[0], row => row[1]);
    private string process = "";

    public void Plan()
    {
        timeline.On(timeline.Day(-60), Describe);
        timeline.On(timeline.Day(-20), () => Whole("BTG", "family"));
        timeline.On(timeline.Day(-8), () => SentBack("BTCH", "journey"));
        timeline.On(timeline.Day(-2), () => Begin("BNC", "check"));
        timeline.On(timeline.Day(-1), () => Approved("CSPL", "family"));
    }

    private async Task Describe()
    {
        var head = cast.Head(cast.Unit(Office), timeline.Now)!;
        process = await stage.Do<DescribeProcess, DescribeProcessRequest, string>(
            new(texts["title"], cast.Unit(Office), WorkSpan.Days(4)),
            head
        );
        foreach (var row in Rows())
        {
            await stage.Do<PutStep, PutStepRequest, string>(new(process, null, null, row), head);
        }

        await stage.Do<PublishProcess, PublishProcessRequest, int>(new(process), head);
    }

    private StepRow[] Rows() =>
        [
            Row("write", new StepWho.Starter()) with
            {
                Fields =
                [
                    Field("reason", FieldKind.LongText),
                    Field("from", FieldKind.Date),
                    Field("until", FieldKind.Date),
                    Field("days", FieldKind.Number),
                    Field("handover", FieldKind.Text) with
                    {
                        IsRequired = false,
                    },
                ],
            },
            Row(
                "approve",
                new StepWho.Post("head", IsRole: true, new WhichUnit.OfCase(StartCase.LeadUnit))
            ) with
            {
                Fields =
                [
                    Field("opinion", FieldKind.Choice) with
                    {
                        Options = [texts["agreed"], texts["refused"]],
                    },
                    Field("advice", FieldKind.LongText) with
                    {
                        IsRequired = false,
                    },
                ],
                Authority = AuthorityKind.Decentralised,
                SendBackTo = ["step-1"],
                MayPassOn = true,
                MayEnd = true,
                NotSameAs = ["step-1"],
            },
            Row("note", new StepWho.Post("clerk", IsRole: true, new WhichUnit.Fixed(Office))) with
            {
                Fields = [Field("left", FieldKind.Number)],
                Within = WorkSpan.Days(2),
            },
        ];

    private StepRow Row(string key, StepWho who) =>
        new("", texts[key])
        {
            Who = who,
            Document = texts["document"],
            Provision = texts[key + "-provision"],
            AnswersFor = texts[key + "-answers"],
            Within = WorkSpan.Days(1),
        };

    private FormField Field(string key, FieldKind kind) =>
        new(key, texts[key], kind, IsRequired: true, []);

    private async Task Whole(string unit, string why)
    {
        var code = await Approved(unit, why);
        var clerk = cast.As(Clerk, Office, timeline.Now);
        var number = await Open(code);
        await stage.Do<TakeStep, TakeStepRequest>(new(code, number), clerk);
        await Complete(code, clerk, ("left", CaseValue.Of(7m)));
    }

    private async Task<string> Approved(string unit, string why)
    {
        var code = await Begin(unit, why);
        await Complete(
            code,
            cast.Head(cast.Unit(unit), timeline.Now)!,
            ("opinion", CaseValue.Of(texts["agreed"]))
        );
        return code;
    }

    private async Task SentBack(string unit, string why)
    {
        var code = await Begin(unit, why);
        await stage.Do<SendBackStep, SendBackStepRequest>(
            new(code, await Open(code), "step-1", texts["back"]),
            cast.Head(cast.Unit(unit), timeline.Now)!
        );
    }

    /// <summary>Started and written by an officer of the unit.</summary>
    private async Task<string> Begin(string unit, string why)
    {
        var who = cast.Officers(cast.Unit(unit), timeline.Now)[0];
        var from = timeline.Calendar.AddWorkingDays(timeline.Now, 6);
        var until = timeline.Calendar.AddWorkingDays(from, 2);
        var code = await stage.Do<StartCase, StartCaseRequest, string>(
            new(
                process,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{texts["title"].Split(" của ")[0]} {from:dd/MM}–{until:dd/MM}"
                ),
                null
            ),
            who
        );
        await Complete(
            code,
            who,
            ("reason", CaseValue.Of(texts[why])),
            ("from", CaseValue.Of(from)),
            ("until", CaseValue.Of(until)),
            ("days", CaseValue.Of(3m))
        );
        return code;
    }

    private async Task Complete(
        string code,
        Caller by,
        params (string Name, CaseValue Value)[] values
    ) =>
        await stage.Do<CompleteStep, CompleteStepRequest>(
            new(
                code,
                await Open(code),
                values.ToDictionary(one => one.Name, one => one.Value),
                new Dictionary<string, IReadOnlyList<SentFile>>()
            ),
            by
        );

    private Task<int> Open(string code) =>
        stage.Ask<AppDatabase, int>(db =>
            db.Set<CaseStep>()
                .Where(step =>
                    step.Ending == null
                    && db.Set<ProcessCase>().Any(one => one.Id == step.Case && one.Code == code)
                )
                .Select(step => step.Number)
                .SingleAsync(stage.Stop)
        );
}
