using Chutri.ProcessEngine.Expressions;
using Chutri.ProcessEngine.Running;
using Chutri.ProcessEngine.Tests.Drawing;

namespace Chutri.ProcessEngine.Tests.Running;

public sealed class HolderActTests
{
    private static readonly Dictionary<string, CaseValue> None = [];

    [Fact]
    public void A_step_that_is_sent_back_is_done_again_and_what_came_after_it_too()
    {
        var office = Run(
            "start s\nuser a\nuser b\nuser c acts=send-back sendBackTo=a\nend e\ns a b c e"
        );
        office.Complete("a").Complete("b");

        office.SendBack("c", "a", "").ShouldBeRefused("no-reason");
        office.SendBack("c", "b").ShouldBeRefused("not-sent-back-there");
        office.SendBack("c", "a").Open.ShouldBe("a");
        office.Complete("a").Complete("b").Complete("c").IsEnded.ShouldBeTrue();
        office
            .Events.Where(one => one.Kind == CaseEventKind.StepSentBack)
            .Select(one => one.Detail)
            .ShouldBe(["a: thiếu"]);
    }

    [Fact]
    public void Sent_back_before_a_branching_both_branches_are_withdrawn()
    {
        var office = Run(
            "start s\nuser a\nand f\nuser b acts=send-back sendBackTo=a\nuser c\nand j\nend e\ns a f b j e\nf c j"
        );

        office.Complete("a").Complete("c").SendBack("b", "a").Open.ShouldBe("a");
        office.Complete("a").Open.ShouldBe("b c");
        office.Complete("b").Complete("c").IsEnded.ShouldBeTrue();
    }

    [Fact]
    public void Sent_back_inside_a_branch_the_other_goes_on()
    {
        var office = Run(
            "start s\nand f\nuser a\nuser b acts=send-back sendBackTo=a\nuser c\nand j\nend e\ns f a b j e\nf c j"
        );

        office.Complete("a").Complete("c").SendBack("b", "a").Open.ShouldBe("a");
        office.Complete("a").Complete("b").IsEnded.ShouldBeTrue();
    }

    [Fact]
    public void Sent_back_into_a_branch_that_was_joined_the_other_branch_is_not_done_again()
    {
        var office = Run(
            "start s\nand f\nuser a\nuser b\nand j\nuser c acts=send-back sendBackTo=a\nend e\ns f a j c e\nf b j"
        );

        office.Complete("a").Complete("b").SendBack("c", "a").Open.ShouldBe("a");
        office.Complete("a").Open.ShouldBe("c");
    }

    [Fact]
    public void Sent_back_out_of_a_sub_process_ends_it()
    {
        var office = Run(
            "start s\nuser a\nsub p {\nstart t\nuser u acts=send-back sendBackTo=a\nuser w\nend v\nand f\nt f u v\nf w v\n}\nend e\ns a p e"
        );

        office.Complete("a").SendBack("u", "a").Open.ShouldBe("a");
        office.Complete("a").Open.ShouldBe("u w");
    }

    [Fact]
    public void Units_are_consulted_and_answer_in_their_own_time_while_the_holder_keeps_the_step()
    {
        var office = Run("start s\nuser a acts=consult\nend e\ns a e");
        var number = office.Token("a").Number;

        office.Do(
            (id, at) =>
                new CaseAct.Consult(
                    id,
                    office.By("a"),
                    at,
                    number,
                    ["SNV", "STC"],
                    "Có được không?"
                )
        );
        var asked = office.Token("a").Consultations;
        office
            .Do(
                (id, at) =>
                    new CaseAct.AnswerConsultation(
                        id,
                        new("Chi", "STC"),
                        at,
                        asked[0].Number,
                        "được"
                    )
            )
            .ShouldBeRefused("for-another-unit");
        office.Do(
            (id, at) =>
                new CaseAct.AnswerConsultation(id, new("Chi", "SNV"), at, asked[0].Number, "được")
        );

        office.Token("a").Consultations.Select(one => one.Answer).ShouldBe(["được", null]);
        office
            .Do(
                (id, at) =>
                    new CaseAct.AnswerConsultation(
                        id,
                        new("Chi", "SNV"),
                        at,
                        asked[0].Number,
                        "lại"
                    )
            )
            .ShouldBeRefused("not-consulted");
        office.Token("a").Holder!.Person.ShouldBe("An");
    }

    [Fact]
    public void While_the_applicant_is_asked_the_time_stands_and_is_given_back()
    {
        var office = Run("start s\nuser a within=2wd acts=ask-applicant+pause\nend e\ns a e");
        var number = office.Token("a").Number;
        var due = office.Token("a").Due!.Value;

        office.Do(
            (id, at) =>
                new CaseAct.AskApplicant(id, office.By("a"), at, number, "Bản sao khai sinh")
        );
        office.Complete("a").ShouldBeRefused("time-stopped");
        office.Do(
            (id, at) =>
                new CaseAct.Resume(
                    id,
                    office.By("a"),
                    at,
                    number,
                    new Dictionary<string, CaseValue> { ["khai_sinh"] = CaseValue.Of("tep-1") }
                )
        );

        office.Token("a").Due.ShouldBe(due.AddHours(2));
        office.State.Variables["khai_sinh"].ShouldBe(CaseValue.Of("tep-1"));
        office
            .Do((id, at) => new CaseAct.Resume(id, office.By("a"), at, number, None))
            .ShouldBeRefused("not-stopped");
    }

    [Fact]
    public void A_step_is_passed_on_with_its_deadline_and_has_one_holder_all_the_time()
    {
        var office = Run("start s\nuser a within=2wd acts=pass-on\nend e\ns a e");
        var due = office.Token("a").Due;

        office.Do(
            (id, at) =>
                new CaseAct.PassOn(
                    id,
                    office.By("a"),
                    at,
                    office.Token("a").Number,
                    new("Bình", "P2"),
                    "nghỉ ốm"
                )
        );

        office.Token("a").Holder.ShouldBe(new Holder("Bình", "P2"));
        office.Token("a").Due.ShouldBe(due);
    }

    [Fact]
    public void What_the_process_does_not_allow_at_a_step_is_refused()
    {
        var office = Run("start s\nuser a\nend e\ns a e");
        var number = office.Token("a").Number;

        office
            .Do((id, at) => new CaseAct.Pause(id, office.By("a"), at, number, "chờ", "Bình"))
            .ShouldBeRefused("act-not-allowed");
        office
            .Do((id, at) => new CaseAct.EndHere(id, office.By("a"), at, number, "rút đơn"))
            .ShouldBeRefused("act-not-allowed");
        office
            .Do((id, at) => new CaseAct.Cancel(id, new("Bình"), at, "rút đơn"))
            .State.Status.ShouldBe(CaseStatus.Cancelled);
        office.State.Tokens.ShouldBeEmpty();
    }

    private static Office Run(string lines) => new(Drawn.Of(lines).Process());
}
