using Chutri.Duties;
using Chutri.Platform;
using Chutri.ProcessEngine.Expressions;
using Chutri.Processes.Model;
using Chutri.Processes.Operations;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Processes.Tests.Operations;

public sealed class CaseTests
{
    private static readonly (string, CaseValue) Agreed = ("y_kien", CaseValue.Of("Đồng ý"));

    [Theory, OnBothDatabases]
    public async Task A_leave_goes_from_its_writer_to_the_head_to_one_of_two_officers(
        DatabaseKind kind
    )
    {
        await using var office = await ProcessOffice.Start(kind);
        var process = await office.Published(ProcessOffice.Leave);
        var code = await office.Begun(process, office.Bao);

        var first = await office.At(code);
        first.Duty.Holder!.Person.ShouldBe(office.Bao.Person);
        first.Duty.Kind.ShouldBe(DutyKind.Step);
        first.Duty.Due.ShouldBe(new DateOnly(2026, 11, 26));
        (await office.Complete(code, office.Bao))
            .Refusal!.Fields.Select(one => one.Field)
            .ShouldBe(["ly_do", "tu_ngay"]);
        (await office.Write(code, office.Bao)).Refusal.ShouldBeNull();

        (await office.At(code)).Duty.Holder!.Person.ShouldBe(office.Van.Person);
        (await office.Complete(code, office.Bao, Agreed)).Refusal!.Code.ShouldBe(
            "processes-not-holder"
        );
        (await office.Complete(code, office.Van, Agreed)).Refusal.ShouldBeNull();

        var last = await office.At(code);
        (last.Duty.Holder!.Unit, last.Duty.Holder.Person).ShouldBe((office.Office.Id, null));
        (await office.Complete(code, office.Hoa)).Refusal!.Code.ShouldBe("processes-not-taken");
        (await Take(office, code, last.Step.Number, office.Bao)).Refusal!.Code.ShouldBe(
            "processes-not-holder"
        );
        (await Take(office, code, last.Step.Number, office.Lan)).Refusal.ShouldBeNull();
        (await Take(office, code, last.Step.Number, office.Hoa)).Refusal!.Code.ShouldBe(
            "processes-taken-already"
        );
        (await office.Complete(code, office.Lan)).Refusal.ShouldBeNull();

        var done = await office.Case(code, office.Bao);
        done.Case.State.ShouldBe(ProcessCaseState.Ended);
        done.Steps.Select(step => step.Duty.State).ShouldAllBe(state => state == DutyState.Done);
        done.Values.Select(one => one.Value.ToString())
            .ShouldBe(["Việc gia đình", "2026-12-02", "Đồng ý"]);
        (await office.Case(code, office.Bao)).TakesPart.ShouldBeTrue();
        await office.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task Every_act_is_a_fact_that_says_the_authority(DatabaseKind kind)
    {
        await using var office = await ProcessOffice.Start(kind);
        var code = await office.Begun(await office.Published(ProcessOffice.Leave), office.Bao);
        await office.Write(code, office.Bao);
        var id = (await office.Case(code, office.Bao)).Case.Id;

        var said = await office.Program.In(async scope =>
            (
                await scope
                    .GetRequiredService<FactReading>()
                    .About(id, office.Bao, 10, null, CancellationToken.None)
            )
                .Select(fact => fact.Sentence().Vietnamese)
                .ToList()
        );

        said[0]
            .ShouldContain(
                $"làm xong bước “Viết đơn nghỉ” của {code} (thẩm quyền: Điều 5, 12/QĐ-LĐLĐ)"
            );
    }

    [Theory, OnBothDatabases]
    public async Task Sent_back_with_a_reason_it_is_the_writers_again_with_what_was_filled_in(
        DatabaseKind kind
    )
    {
        await using var office = await ProcessOffice.Start(kind);
        var code = await office.Begun(await office.Published(ProcessOffice.Leave), office.Bao);
        await office.Write(code, office.Bao);
        var number = (await office.At(code)).Step.Number;

        var back = await office.Run<SendBackStep, SendBackStepRequest, Done>(
            new(code, number, "step-1", "Ghi rõ ngày về"),
            office.Van
        );

        back.Refusal.ShouldBeNull();
        (await office.At(code)).Duty.Holder!.Person.ShouldBe(office.Bao.Person);
        var steps = (await office.Case(code, office.Bao)).Steps;
        steps
            .Select(step => step.Step.Ending)
            .ShouldBe([StepEnding.Done, StepEnding.SentBack, null]);
        steps[1].Step.Reason.ShouldBe("Ghi rõ ngày về");
        (await office.Complete(code, office.Bao)).Refusal.ShouldBeNull();
        await office.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task Nobody_does_two_steps_that_are_kept_apart(DatabaseKind kind)
    {
        await using var office = await ProcessOffice.Start(kind);
        var process = await office.Published(ProcessOffice.Leave);
        var code = await office.Begun(process, office.Linh);
        await office.Write(code, office.Linh);

        // Nobody stands above him: it stays his, and he may not do it.
        (await office.At(code)).Duty.Holder!.Person.ShouldBe(office.Linh.Person);
        (await office.Complete(code, office.Linh, Agreed)).Refusal!.Code.ShouldBe(
            "processes-kept-apart"
        );

        var passed = await office.Begun(process, office.Bao);
        await office.Write(passed, office.Bao);
        var step = (await office.At(passed)).Step.Number;
        await office.Run<HandStep, HandStepRequest, Done>(
            new(passed, step, office.Bao.Person!.Value, "Đi công tác"),
            office.Van
        );
        (await office.Complete(passed, office.Bao, Agreed)).Refusal!.Code.ShouldBe(
            "processes-kept-apart"
        );
    }

    [Theory, OnBothDatabases]
    public async Task What_the_head_of_a_unit_asks_for_is_decided_by_the_next_above(
        DatabaseKind kind
    )
    {
        await using var office = await ProcessOffice.Start(kind);
        var code = await office.Begun(await office.Published(ProcessOffice.Leave), office.Van);
        await office.Write(code, office.Van);

        var at = await office.At(code);
        (at.Duty.Holder!.Unit, at.Duty.Holder.Person).ShouldBe(
            (office.Whole.Id, office.Linh.Person)
        );
        (await office.Complete(code, office.Van, Agreed)).Refusal!.Code.ShouldBe(
            "processes-not-holder"
        );
        (await office.Complete(code, office.Linh, Agreed)).Refusal.ShouldBeNull();
        await office.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task A_case_is_ended_at_a_step_that_may_or_from_outside_and_nothing_stays_open(
        DatabaseKind kind
    )
    {
        await using var office = await ProcessOffice.Start(kind);
        var process = await office.Published(ProcessOffice.Leave);
        var (here, outside) = (
            await office.Begun(process, office.Bao),
            await office.Begun(process, office.Bao)
        );
        await office.Write(here, office.Bao);
        var number = (await office.At(here)).Step.Number;

        (
            await office.Run<EndHere, EndHereRequest, Done>(
                new(here, number, "Đã hết phép"),
                office.Van
            )
        ).Refusal.ShouldBeNull();
        (
            await office.Run<CancelCase, CancelCaseRequest, Done>(
                new(outside, "Lập nhầm"),
                office.Van
            )
        ).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
        (
            await office.Run<CancelCase, CancelCaseRequest, Done>(
                new(outside, "Lập nhầm"),
                office.Thanh
            )
        ).Refusal.ShouldBeNull();

        foreach (var code in new[] { here, outside })
        {
            (await office.Case(code, office.Linh)).Case.State.ShouldBe(ProcessCaseState.Cancelled);
            (await office.Open(code)).ShouldBeEmpty();
        }

        await office.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task What_was_filled_in_is_hidden_from_those_who_take_no_part(DatabaseKind kind)
    {
        await using var office = await ProcessOffice.Start(kind);
        var code = await office.Begun(await office.Published(ProcessOffice.Leave), office.Bao);
        await office.Write(code, office.Bao);

        (await office.Case(code, office.Hoa)).Values.ShouldBeEmpty();
        (await office.Case(code, office.Van)).Values.Count.ShouldBe(2);
    }

    [Theory, OnBothDatabases]
    public async Task Before_it_is_taken_only_those_who_may_take_it_see_what_was_filled_in(
        DatabaseKind kind
    )
    {
        await using var office = await ProcessOffice.Start(kind);
        var code = await office.Begun(await office.Published(ProcessOffice.Leave), office.Bao);
        await office.Write(code, office.Bao);
        await office.Complete(code, office.Van, Agreed);

        (await office.Case(code, office.Hoa)).TakesPart.ShouldBeTrue();
        var beside = office.Hoa with
        {
            Person = new PersonId(Guid.CreateVersion7()),
            Role = Role.Inspector,
        };
        (await office.Case(code, beside)).TakesPart.ShouldBeFalse();
    }

    [Theory, OnBothDatabases]
    public async Task Of_two_who_take_a_step_at_once_one_holds_it_and_the_other_hears_so(
        DatabaseKind kind
    )
    {
        await using var office = await ProcessOffice.Start(kind);
        var code = await office.Begun(await office.Published(ProcessOffice.Leave), office.Bao);
        await office.Write(code, office.Bao);
        await office.Complete(code, office.Van, Agreed);
        var number = (await office.At(code)).Step.Number;

        var taken = await Task.WhenAll(
            Take(office, code, number, office.Hoa),
            Take(office, code, number, office.Lan)
        );

        taken.Count(one => !one.Refused).ShouldBe(1);
        taken.Single(one => one.Refused).Refusal!.Code.ShouldBe("processes-taken-already");
        await office.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task Cases_under_way_stay_on_their_version(DatabaseKind kind)
    {
        await using var office = await ProcessOffice.Start(kind);
        var process = await office.Published(ProcessOffice.Leave);
        var code = await office.Begun(process, office.Bao);
        await office.Run<RemoveStep, OneStepRequest, Done>(new(process, "step-3"), office.Thanh);
        await office.Run<PublishProcess, PublishProcessRequest, int>(new(process), office.Thanh);

        await office.Write(code, office.Bao);
        await office.Complete(code, office.Van, Agreed);

        (await office.At(code)).Step.Name.ShouldBe("Ghi sổ nghỉ phép");
        (await office.Case(code, office.Bao)).Version.Number.ShouldBe(1);
    }

    private static Task<Outcome<Done>> Take(
        ProcessOffice office,
        string code,
        int number,
        Caller by
    ) => office.Run<TakeStep, TakeStepRequest, Done>(new(code, number), by);
}
