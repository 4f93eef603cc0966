using Chutri.Organization;
using Chutri.Platform;
using Chutri.ProcessEngine.Describing;
using Chutri.ProcessEngine.Expressions;
using Chutri.Processes.Describing;
using Chutri.Processes.Forms;
using Chutri.Processes.Model;
using Chutri.Processes.Operations;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Processes.Tests.Operations;

public sealed class DraftTests
{
    private static readonly (string, CaseValue) Agreed = ("y_kien", CaseValue.Of("Đồng ý"));

    [Theory, OnBothDatabases]
    public async Task A_draft_is_tried_by_hand_and_nothing_is_kept(DatabaseKind kind)
    {
        await using var office = await ProcessOffice.Start(kind);
        var process = await office.Described(ProcessOffice.Leave);

        var begun = await Try(office, process);
        begun.Open.ShouldHaveSingleItem().Holder.ShouldContain("Lê Văn Thành");
        var written = new TriedActForm(
            "step-1",
            null,
            null,
            new Dictionary<string, string?> { ["ly_do"] = "Việc nhà", ["tu_ngay"] = "02/12/2026" }
        );
        var wrong = await Read(office, process, written with { Values = null });
        wrong.Refusal!.Fields.Select(one => one.Field).ShouldBe(["ly_do", "tu_ngay"]);
        var kept = await Try(office, process, written);
        kept.Way.ShouldBe(["Viết đơn nghỉ"]);
        var back = await Try(office, process, written, new("step-2", "back", "step-1", null));
        back.Open.ShouldHaveSingleItem().Row.Id.ShouldBe("step-1");
        kept.Open.ShouldHaveSingleItem().Holder.ShouldContain("Phạm Văn Lĩnh"); // Thành wrote it
        var approved = await Try(
            office,
            process,
            written,
            new("step-2", null, null, new Dictionary<string, string?> { ["y_kien"] = "Đồng ý" })
        );
        approved.Refused.ShouldBeNull();
        approved.Open.ShouldHaveSingleItem().Row.Id.ShouldBe("step-3");
        var empty = await office.Described([]);
        (await Read(office, empty)).Refusal!.Code.ShouldBe("processes-nothing-to-try");

        (
            await office.Program.In(scope =>
                scope.GetRequiredService<AppDatabase>().Set<ProcessCase>().CountAsync()
            )
        ).ShouldBe(0);
    }

    [Theory, OnBothDatabases]
    public async Task Last_years_cases_say_which_deadlines_of_a_draft_would_have_been_missed(
        DatabaseKind kind
    )
    {
        await using var office = await ProcessOffice.Start(kind);
        var process = await office.Published(Slow);
        var code = await office.Begun(process, office.Bao);
        await office.Write(code, office.Bao);
        office.Program.Time.Advance(TimeSpan.FromDays(2));
        await office.Complete(code, office.Van, Agreed);

        (await Replay(office, process)).Newly.ShouldBeEmpty();
        await office.Run<PutStep, PutStepRequest, string>(
            new(process, "step-2", null, Slow[1] with { Within = WorkSpan.Days(1) }),
            office.Thanh
        );
        var found = await Replay(office, process);

        found.Cases.ShouldBe(1);
        found
            .Steps.Select(step => (step.Times, step.WasLate, step.WouldBeLate))
            .ShouldBe([(1, 0, 0), (1, 0, 1)]);
        found.Newly.ShouldHaveSingleItem().Steps.ShouldBe(["Duyệt đơn nghỉ"]);
    }

    [Theory, OnBothDatabases]
    public async Task Cases_move_to_a_new_version_onto_the_steps_that_the_preview_shows(
        DatabaseKind kind
    )
    {
        await using var office = await ProcessOffice.Start(kind);
        var process = await office.Published(ProcessOffice.Leave);
        var (first, last) = (
            await office.Begun(process, office.Bao, "Một"),
            await office.Begun(process, office.Bao, "Hai")
        );
        await office.Write(last, office.Bao);
        await office.Complete(last, office.Van, Agreed);
        var held = (await office.At(last)).Duty;
        await office.Run<RemoveStep, OneStepRequest, Done>(new(process, "step-3"), office.Thanh);
        await office.Run<PublishProcess, PublishProcessRequest, int>(new(process), office.Thanh);

        var seen = await Preview(office, process, []);
        seen.Cases.Select(one => (one.Code, one.Why is null))
            .ShouldBe([(first, true), (last, false)]);
        seen.Lost.Select(one => one.Step).ShouldBe(["step-3"]);
        Dictionary<string, string> landings = new() { ["step-3"] = "step-2" };
        (await Preview(office, process, landings)).Cases.ShouldAllBe(one => one.Why == null);
        (await Move(office, new(process, landings, 1))).Refusal!.Code.ShouldBe(
            "processes-not-the-version-shown"
        );
        (
            await Move(office, new(process, landings, 2) { After = first, Through = last })
        ).Value.ShouldBe(1);
        (await Move(office, new(process, landings, 2) { Through = last })).Value.ShouldBe(1);

        (await office.Case(first, office.Bao)).Version.Number.ShouldBe(2);
        var landed = await office.At(last);
        (landed.Step.Node, landed.Step.Name, landed.Duty.Id).ShouldBe(
            ("step-2", "Duyệt đơn nghỉ", held.Id)
        );
        landed.Duty.Title.ShouldBe("Duyệt đơn nghỉ: Hai");
        (await Preview(office, process, [])).Cases.ShouldBeEmpty();
        await office.Write(first, office.Bao);
        (await office.Complete(first, office.Van, Agreed)).Refusal.ShouldBeNull();
        (await office.Case(first, office.Bao)).Case.State.ShouldBe(ProcessCaseState.Ended);
        await office.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task What_is_learnt_tells_the_real_ways_with_rework_and_where_it_is_late(
        DatabaseKind kind
    )
    {
        await using var office = await ProcessOffice.Start(kind);
        var process = await office.Published(Slow);
        var (straight, again) = (
            await office.Begun(process, office.Bao),
            await office.Begun(process, office.Bao)
        );
        foreach (var code in new[] { straight, again })
        {
            await office.Write(code, office.Bao);
        }

        await office.Complete(straight, office.Van, Agreed);
        await office.Run<SendBackStep, SendBackStepRequest, Done>(
            new(again, (await office.At(again)).Step.Number, "step-1", "Ghi rõ"),
            office.Van
        );
        await office.Write(again, office.Bao);
        office.Program.Time.Advance(TimeSpan.FromDays(9));
        await office.Complete(again, office.Van, Agreed);

        var (learnt, xes) = await office.Program.In(async scope =>
        {
            var learn = scope.GetRequiredService<LearnProcess>();
            using var file = new MemoryStream();
            await learn.Export(process, null, file, CancellationToken.None);
            return (
                (await learn.Run(process, null, CancellationToken.None)).Value.History,
                System.Text.Encoding.UTF8.GetString(file.ToArray())
            );
        });

        (learnt.Cases, learnt.Records).ShouldBe((2, 6));
        learnt.Variants.Select(one => one.Steps.Count).Order().ShouldBe([2, 4]);
        learnt
            .Follows.Where(one => one.IsRework)
            .Select(one => (one.From, one.To))
            .ShouldContain(("Duyệt đơn nghỉ", "Viết đơn nghỉ"));
        var approval = learnt.Steps.Single(one => one.Step == "Duyệt đơn nghỉ");
        (approval.Unit, approval.Late).ShouldBe(("Ban Tổ chức", 1));
        approval.Overrun.ShouldBeGreaterThan(TimeSpan.Zero);
        xes.ShouldContain(straight);
        xes.ShouldNotContain("Trần Quốc Bảo");
    }

    /// <summary>Written and approved; three days for the approval.</summary>
    private static IReadOnlyList<StepRow> Slow =>
        [
            ProcessOffice.Leave[0],
            ProcessOffice.Leave[1] with
            {
                Within = WorkSpan.Days(3),
                Inputs = [],
            },
        ];

    private static async Task<TriedCase> Try(
        ProcessOffice office,
        string process,
        params TriedActForm[] acts
    ) => (await Read(office, process, acts)).Value;

    private static Task<Outcome<TriedCase>> Read(
        ProcessOffice office,
        string process,
        params TriedActForm[] acts
    ) =>
        office.Program.In(scope =>
            scope
                .GetRequiredService<TryProcess>()
                .Run(
                    process,
                    table =>
                        new TryForm(acts).Parse(
                            table,
                            scope.GetRequiredService<FieldReading>().Begin()
                        ),
                    office.Thanh,
                    CancellationToken.None
                )
        );

    private static Task<Outcome<int>> Move(ProcessOffice office, MoveCasesRequest request) =>
        office.Run<MoveCases, MoveCasesRequest, int>(request, office.Thanh);

    private static async Task<Replay> Replay(ProcessOffice office, string process) =>
        (
            await office.Program.In(scope =>
                scope
                    .GetRequiredService<ReplayCases>()
                    .Run(process, office.Thanh, CancellationToken.None)
            )
        ).Value;

    private static async Task<MovePreview> Preview(
        ProcessOffice office,
        string process,
        Dictionary<string, string> landings
    ) =>
        (
            await office.Program.In(scope =>
                scope
                    .GetRequiredService<MoveCases>()
                    .Preview(new(process, landings), office.Thanh, CancellationToken.None)
            )
        ).Value;
}
