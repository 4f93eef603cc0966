using Chutri.Duties;
using Chutri.Platform;
using Chutri.ProcessEngine.Expressions;
using Chutri.Processes.Describing;
using Chutri.Processes.Model;
using Chutri.Processes.Operations;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Processes.Tests.Operations;

public sealed class AskingTests
{
    private static readonly (string, CaseValue) Agreed = ("y_kien", CaseValue.Of("Đồng ý"));

    [Theory, OnBothDatabases]
    public async Task Units_answer_in_their_own_time_and_a_step_waits_where_it_was_said(
        DatabaseKind kind
    )
    {
        await using var office = await ProcessOffice.Start(kind);
        var code = await AtTheHead(office);
        var step = await office.At(code);

        (await Consult(office, code, waits: true)).Refusal.ShouldBeNull();
        var asked = (await office.Case(code, office.Van)).Questions.ShouldHaveSingleItem();
        asked.Duty.Kind.ShouldBe(DutyKind.Question);
        asked.Duty.Holder!.Person.ShouldBe(office.Thanh.Person);
        asked.Duty.Due.ShouldBe(new DateOnly(2026, 11, 27));
        (await office.At(code)).Duty.State.ShouldBe(DutyState.Open);
        (await office.Complete(code, office.Van, Agreed)).Refusal!.Code.ShouldBe(
            "processes-waits-for-opinion"
        );
        (await Answer(office, code, 1, office.Bao)).Refusal!.Code.ShouldBe("processes-not-asked");
        (await office.Case(code, office.Hoa)).TakesPart.ShouldBeTrue();
        (await Answer(office, code, 1, office.Hoa)).Refusal.ShouldBeNull();
        (await Answer(office, code, 1, office.Thanh)).Refusal!.Code.ShouldBe(
            "processes-question-is-over"
        );

        (await Consult(office, code, waits: true)).Refusal.ShouldBeNull();
        (await TakeBack(office, code, 2, office.Bao)).Refusal!.Code.ShouldBe("processes-not-asker");
        (await TakeBack(office, code, 2, office.Van)).Refusal.ShouldBeNull();
        (await Consult(office, code, waits: false)).Refusal.ShouldBeNull();
        (await office.Complete(code, office.Van, Agreed)).Refusal.ShouldBeNull();
        (await office.At(code)).Step.Node.ShouldNotBe(step.Step.Node);

        var view = await office.Case(code, office.Bao);
        view.Questions.Select(q => q.Question.State)
            .ShouldBe([
                CaseQuestionState.Answered,
                CaseQuestionState.TakenBack,
                CaseQuestionState.Open,
            ]);
        view.Questions[0].Answer.ShouldBe("Không vướng mắc");
        await SaysNothing(office, view.Questions.Select(q => q.Duty));
        (await Answer(office, code, 3, office.Thanh)).Refusal.ShouldBeNull();
        await office.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task What_is_missing_is_asked_once_and_the_time_stands_until_it_has_come(
        DatabaseKind kind
    )
    {
        await using var office = await ProcessOffice.Start(kind);
        var code = await AtTheHead(office);
        var number = (await office.At(code)).Step.Number;

        (await Ask(office, code, number)).Refusal.ShouldBeNull();
        (await office.At(code)).Duty.State.ShouldBe(DutyState.Paused);
        var asked = (await office.Case(code, office.Van)).Questions.ShouldHaveSingleItem();
        asked.Duty.Holder!.Person.ShouldBe(office.Bao.Person);
        (await office.Complete(code, office.Van, Agreed)).Refusal!.Code.ShouldBe(
            "processes-by-the-process"
        );
        (
            await office.Run<ResumeStep, ResumeStepRequest, Done>(new(code, number), office.Van)
        ).Refusal!.Code.ShouldBe("processes-stops-for-missing");

        office.Program.Time.Advance(TimeSpan.FromDays(2));
        (await Answer(office, code, 1, office.Hoa)).Refusal!.Code.ShouldBe("processes-not-asked");
        (await Answer(office, code, 1, office.Van)).Refusal.ShouldBeNull(); // of the starter's unit
        var goes = await office.At(code);
        goes.Duty.State.ShouldBe(DutyState.Open);
        goes.Duty.Due.ShouldBe(new DateOnly(2026, 11, 30));
        await SaysNothing(office, [goes.Duty]);
        (await Ask(office, code, number)).Refusal!.Code.ShouldBe("processes-asked-once");
        await office.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task A_pause_says_who_granted_it_and_moves_the_deadline_and_nothing_is_left_open(
        DatabaseKind kind
    )
    {
        await using var office = await ProcessOffice.Start(kind);
        var code = await AtTheHead(office);
        var number = (await office.At(code)).Step.Number;

        (await Pause(office, code, number, office.Hoa, office.Van))
            .Refusal!.Fields.ShouldHaveSingleItem()
            .Field.ShouldBe("grantedBy");
        (await Pause(office, code, number, office.Linh, office.Van)).Refusal.ShouldBeNull();
        var stood = await office.At(code);
        stood.Duty.Pauses.ShouldHaveSingleItem().GrantedBy.ShouldContain("Phạm Văn Lĩnh");
        office.Program.Time.Advance(TimeSpan.FromDays(1));
        (
            await office.Run<ResumeStep, ResumeStepRequest, Done>(new(code, number), office.Van)
        ).Refusal.ShouldBeNull();
        (await office.At(code)).Duty.Due.ShouldBe(new DateOnly(2026, 11, 27));

        (await Pause(office, code, number, null, office.Van)).Refusal.ShouldBeNull();
        (
            await office.Run<EndHere, EndHereRequest, Done>(
                new(code, number, "Không cần nữa"),
                office.Van
            )
        ).Refusal.ShouldBeNull();
        (await office.Case(code, office.Van)).Case.State.ShouldBe(ProcessCaseState.Cancelled);
        await office.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task Other_modules_start_a_case_and_read_who_held_it_and_ends_close_what_was_asked(
        DatabaseKind kind
    )
    {
        await using var office = await ProcessOffice.Start(kind);
        var process = await office.Published(Steps);
        var begun = await office.Program.In(async scope =>
        {
            var made = await scope
                .GetRequiredService<CaseRunning>()
                .Start(
                    new(process, "Nghỉ phép", null) { DueOn = new DateOnly(2026, 12, 9) },
                    office.Bao,
                    office.Program.Now,
                    CancellationToken.None
                );
            await scope.GetRequiredService<AppDatabase>().SaveChangesAsync();
            return made.Value;
        });
        begun.DueOn.ShouldBe(new DateOnly(2026, 12, 9));
        begun.Open.ShouldHaveSingleItem().Duty.Holder!.Person.ShouldBe(office.Bao.Person);

        await office.Write(begun.Code, office.Bao);
        await Ask(office, begun.Code, (await office.At(begun.Code)).Step.Number);
        var seen = await Read(office, begun.Code);
        seen.Missing!.What.ShouldBe("Giấy mời họp");
        seen.Steps.Select(step => step.IsPaused).ShouldBe([false, true]);

        (
            await office.Run<CancelCase, CancelCaseRequest, Done>(
                new(begun.Code, "Lập nhầm"),
                office.Thanh
            )
        ).Refusal.ShouldBeNull();
        (await Read(office, begun.Code)).Missing.ShouldBeNull();
        await office.LawsHold();
    }

    /// <summary>What everybody may read of a case holds neither question nor answer.</summary>
    private static async Task SaysNothing(ProcessOffice office, IEnumerable<DutyView> duties)
    {
        var facts = await office.Program.In(scope =>
            scope
                .GetRequiredService<AppDatabase>()
                .Set<Fact>()
                .Select(fact => fact.Data + fact.Reason)
                .ToListAsync()
        );
        var said = string.Join(
            '\n',
            [
                .. facts,
                .. duties.SelectMany(duty => duty.Holdings).Select(held => held.Note ?? ""),
                .. duties.SelectMany(duty => duty.Pauses).Select(pause => pause.Reason),
            ]
        );
        said.ShouldNotContain("Có vướng lịch trực không?");
        said.ShouldNotContain("Không vướng mắc");
        said.ShouldNotContain("Giấy mời họp");
        said.ShouldNotContain("Không cần nữa");
    }

    private static IReadOnlyList<StepRow> Steps =>
        [
            ProcessOffice.Leave[0],
            ProcessOffice.Leave[1] with
            {
                MayConsult = true,
                MayAsk = true,
                MayPause = true,
            },
            ProcessOffice.Leave[2],
        ];

    private static async Task<string> AtTheHead(ProcessOffice office)
    {
        var code = await office.Begun(await office.Published(Steps), office.Bao);
        (await office.Write(code, office.Bao)).Refusal.ShouldBeNull();
        return code;
    }

    private static Task<CaseSummary> Read(ProcessOffice office, string code) =>
        office.Program.In(async scope =>
            (
                await scope
                    .GetRequiredService<CaseReading>()
                    .Find(code, office.Program.Now, CancellationToken.None)
            )!
        );

    private static async Task<Outcome<Done>> Consult(
        ProcessOffice office,
        string code,
        bool waits
    ) =>
        await office.Run<ConsultUnits, ConsultUnitsRequest, Done>(
            new(
                code,
                (await office.At(code)).Step.Number,
                [office.Office.Id],
                "Có vướng lịch trực không?",
                2,
                waits
            ),
            office.Van
        );

    private static Task<Outcome<Done>> Ask(ProcessOffice office, string code, int number) =>
        office.Run<AskMissing, AskMissingRequest, Done>(
            new(code, number, "Giấy mời họp", 3),
            office.Van
        );

    private static Task<Outcome<Done>> Answer(
        ProcessOffice office,
        string code,
        int question,
        Caller by
    ) =>
        office.Run<AnswerQuestion, AnswerQuestionRequest, Done>(
            new(code, question, "Không vướng mắc", []),
            by
        );

    private static Task<Outcome<Done>> TakeBack(
        ProcessOffice office,
        string code,
        int question,
        Caller by
    ) =>
        office.Run<TakeQuestionBack, TakeQuestionBackRequest, Done>(
            new(code, question, "Không cần nữa"),
            by
        );

    private static Task<Outcome<Done>> Pause(
        ProcessOffice office,
        string code,
        int number,
        Caller? granter,
        Caller by
    ) =>
        office.Run<PauseStep, PauseStepRequest, Done>(
            new(code, number, "Chờ lịch họp Ban Thường vụ", granter?.Person),
            by
        );
}
