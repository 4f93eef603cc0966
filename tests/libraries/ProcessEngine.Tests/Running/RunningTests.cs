using Chutri.ProcessEngine.Bpmn;
using Chutri.ProcessEngine.Describing;
using Chutri.ProcessEngine.Expressions;
using Chutri.ProcessEngine.Running;
using Chutri.ProcessEngine.Tests.Drawing;

namespace Chutri.ProcessEngine.Tests.Running;

public sealed class RunningTests
{
    private static readonly CaseValue Yes = CaseValue.Of(true);

    [Fact]
    public void A_leave_of_absence_goes_from_hand_to_hand_to_its_end()
    {
        using var file = File.OpenRead(
            Path.Combine(AppContext.BaseDirectory, "Models", "leave-of-absence.bpmn")
        );
        var process = WorkProcess.Of(BpmnModel.Read(file).Model!).Process!;
        var office = new Office(process);

        office.Open.ShouldBe("don");
        office.Token("don").Holder.ShouldBe(new Holder("An", "P1"));
        office.Token("don").Due.ShouldBe(Office.Morning.AddHours(8));
        office.Complete("don").ShouldBeRefused("output-missing").Open.ShouldBe("don");
        office.Complete("don", ("so_ngay", CaseValue.Of(3))).Open.ShouldBe("duyet");
        office.Do(Agree("An")).ShouldBeRefused("kept-apart");
        office.Do(Agree("Bình")).IsEnded.ShouldBeTrue();
        office
            .Events.Select(one => one.Kind)
            .ShouldBe([
                CaseEventKind.CaseStarted,
                CaseEventKind.StepArrived,
                CaseEventKind.StepCompleted,
                CaseEventKind.HolderMissing,
                CaseEventKind.StepArrived,
                CaseEventKind.StepCompleted,
                CaseEventKind.BranchTaken,
                CaseEventKind.MessageSent,
                CaseEventKind.NodePassed,
                CaseEventKind.CaseEnded,
            ]);
        office.Events[5].By.Authority.ShouldBe("QĐ 12");
        office.Message("x").ShouldBeRefused("case-closed");

        Func<string, DateTimeOffset, CaseAct> Agree(string person) =>
            (id, at) =>
                new CaseAct.Complete(
                    id,
                    new(person, "P1", OnBehalfOf: "head", Authority: "QĐ 12"),
                    at,
                    office.Token("duyet").Number,
                    new Dictionary<string, CaseValue> { ["dong_y"] = Yes }
                );
    }

    [Fact]
    public void Parallel_branches_wait_for_each_other()
    {
        var office = Run(
            "start s\nand f\nuser a\nuser b\nand j\nuser c\nend e\ns f a j c e\nf b j"
        );

        office.Open.ShouldBe("a b");
        office.Complete("b").Open.ShouldBe("a");
        office.Complete("a").Open.ShouldBe("c");
        office.Complete("c").IsEnded.ShouldBeTrue();
    }

    [Theory]
    [InlineData(5, "a b")]
    [InlineData(2, "a")]
    [InlineData(0, "c")]
    public void An_inclusive_branching_joins_just_those_that_were_taken(int amount, string open)
    {
        var office = Run(
            "start s\nor f\nuser a\nuser b\nor j\nuser c\nend e\ns f\nf a : n > 1\nf b : n > 3\nf j!\na j c e\nb j",
            ("n", CaseValue.Of(amount))
        );

        office.Open.ShouldBe(open);
        foreach (var step in open.Split(' ').Where(step => step is not "c"))
        {
            office.Complete(step);
        }

        office.Open.ShouldBe("c");
    }

    [Fact]
    public void Where_no_branch_holds_the_act_is_refused_and_nothing_is_changed()
    {
        var office = Run("start s\nuser a\nxor x\nend e\nend g\ns a x\nx e : n > 1\nx g : n < 1");
        var before = office.State;

        office.Complete("a", ("n", CaseValue.Of(1))).ShouldBeRefused("no-branch");

        office.State.ShouldBeSameAs(before);
        office.Complete("a", ("n", CaseValue.Of(2))).IsEnded.ShouldBeTrue();
    }

    [Fact]
    public void An_act_that_comes_again_is_done_once_and_of_two_at_one_step_one_wins()
    {
        var office = Run("start s\nuser a\nuser b\nend e\ns a b e");
        var act = new CaseAct.Complete(
            "x",
            office.By("a"),
            office.Now,
            office.Token("a").Number,
            new Dictionary<string, CaseValue>()
        );
        var once = office.Engine.Do(office.State, act);

        var again = office.Engine.Do(once.State!, act);
        var other = office.Engine.Do(once.State!, act with { Id = "y" });
        var stale = office.Engine.Do(once.State!, act with { Id = "z", Expected = 1 });

        (again.IsDone, again.Events.Count, again.State).ShouldBe((true, 0, once.State));
        other.Refusal!.Code.ShouldBe("step-not-open");
        stale.Refusal!.Code.ShouldBe("changed-meanwhile");
    }

    [Fact]
    public void Only_the_holder_or_who_stands_in_acts_and_nobody_acts_before_the_last_act()
    {
        var office = Run("start s\nuser a\nend e\ns a e");
        var number = office.Token("a").Number;
        var none = new Dictionary<string, CaseValue>();

        office
            .Do((id, at) => new CaseAct.Complete(id, new("Chi"), at, number, none))
            .ShouldBeRefused("not-holder");
        office
            .Do(
                (id, _) =>
                    new CaseAct.Complete(id, new("An"), Office.Morning.AddDays(-1), number, none)
            )
            .ShouldBeRefused("before-the-last-act");
        office
            .Do(
                (id, at) => new CaseAct.Complete(id, new("Chi", OnBehalfOf: "An"), at, number, none)
            )
            .IsEnded.ShouldBeTrue();
    }

    [Fact]
    public void A_step_of_which_no_holder_is_found_is_held_by_who_answers_for_the_process()
    {
        var office = new Office(
            Drawn
                .Of(
                    "start s\nuser a who=role:head@unit:trống\nend e\ns a e",
                    particulars: "<chutri:process owner='role:head@unit:VP'/>"
                )
                .Process()
        );

        office.Token("a").Holder.ShouldBe(new Holder("head", "VP"));
        office.Events.ShouldContain(one => one.Kind == CaseEventKind.HolderMissing);
    }

    [Fact]
    public void A_sub_process_and_a_called_process_run_inside_and_end_with_what_is_in_them()
    {
        var office = new Office(
            Drawn
                .Of("start s\nsub p {\nstart t\nuser u\nend v\nt u v\n}\ncall c q\nend e\ns p c e")
                .And("start t2\nuser w\nend v2\nt2 w v2", "q")
                .Process()
        );

        office.Open.ShouldBe("u");
        office.Complete("u").Open.ShouldBe("w");
        office.State.Scopes.Count.ShouldBe(2);
        office.Complete("w").IsEnded.ShouldBeTrue();
    }

    [Fact]
    public void Each_of_several_gets_its_own_step_and_its_own_holder()
    {
        var office = Run(
            "start s\nuser a who=post:TP@unit:X each:don_vi\nuser b\nend e\ns a b e",
            ("don_vi", CaseValue.Of([CaseValue.Of("SNV"), CaseValue.Of("STC")]))
        );

        office.State.OpenSteps.Select(one => one.Holder!.Person).ShouldBe(["TPSNV", "TPSTC"]);
        office.Complete("a").Open.ShouldBe("a");
        office.Complete("a").Open.ShouldBe("b");
    }

    [Fact]
    public void One_after_another_and_as_long_as_a_condition_holds()
    {
        var turns = Run(
            "start s\nuser a each-in-turn:n\nuser b while:again\nend e\ns a b e",
            ("n", CaseValue.Of(2)),
            ("again", Yes)
        );

        turns.Complete("a").Open.ShouldBe("a");
        turns.Complete("a").Open.ShouldBe("b");
        turns.Complete("b").Open.ShouldBe("b");
        turns.Complete("b", ("again", CaseValue.Of(false))).IsEnded.ShouldBeTrue();
        Run("start s\nuser a each:n\nend e\ns a e", ("n", CaseValue.Of(0))).IsEnded.ShouldBeTrue();
    }

    [Fact]
    public void A_program_is_asked_and_answers_or_fails()
    {
        var office = Run(
            "start s\nservice w\non b w error:mat_mang\nuser u\nend e\nend g\ns w e\nb u g"
        );
        var number = office.Token("w").Number;

        office.Do((id, at) => new CaseAct.WorkFailed(id, new("program"), at, number, "khac"));
        office.Refusal.ShouldBeNull();
        office.Token("w").Kind.ShouldBe(TokenKind.Work);
        office.Do((id, at) => new CaseAct.WorkFailed(id, new("program"), at, number, "mat_mang"));

        office.Open.ShouldBe("u");
    }

    [Fact]
    public void Values_are_computed_on_the_way()
    {
        var office = Run(
            "start s\nscript k phi = so_ban * 2000\nuser a\nend e\ns k a e",
            ("so_ban", CaseValue.Of(3))
        );

        office.State.Variables["phi"].ShouldBe(CaseValue.Of(6000));
    }

    [Fact]
    public void A_process_that_goes_round_without_stopping_is_refused() =>
        Run("start s\nxor x\nxor y\nend e\ns x y\ny x!\ny e : n = 1")
            .ShouldBeRefused("never-settles");

    private static Office Run(string lines, params (string, CaseValue)[] values) =>
        new(Drawn.Of(lines).Process(), values);
}
