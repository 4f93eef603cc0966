using Chutri.ProcessEngine.Expressions;
using Chutri.ProcessEngine.Running;
using Chutri.ProcessEngine.Tests.Drawing;

namespace Chutri.ProcessEngine.Tests.Running;

public sealed class EventTests
{
    [Fact]
    public void A_timer_on_a_step_takes_it_away_once_it_is_due_and_fires_once()
    {
        var office = Run("start s\nuser a\non b a timer:P2D\nuser u\nend e\nend g\ns a e\nb u g");
        var due = Office.Morning.AddDays(2);

        office.State.NextTimer.ShouldBe(due);
        office.Timers(due.AddSeconds(-1)).ShouldBeRefused("nothing-due");
        office.Timers(due).Open.ShouldBe("u");
        office.Timers(due.AddDays(9)).ShouldBeRefused("nothing-due");
        office.Events.Count(one => one.Kind == CaseEventKind.TimerFired).ShouldBe(1);
        office.Events.ShouldContain(one =>
            one.Kind == CaseEventKind.StepWithdrawn && one.Node == "a"
        );
    }

    [Fact]
    public void A_timer_beside_a_step_reminds_as_often_as_it_says_and_leaves_the_step()
    {
        var office = Run(
            "start s\nuser a\nbeside-on b a timer:R3/P1D\nsend c\nend e\nend g\ns a e\nb c g"
        );

        office.Timers(Office.Morning.AddDays(10)).Open.ShouldBe("a");

        office.Events.Count(one => one.Kind == CaseEventKind.MessageSent).ShouldBe(3);
        office.State.NextTimer.ShouldBeNull();
    }

    [Fact]
    public void Of_the_events_after_an_event_gateway_the_first_counts()
    {
        const string lines =
            "start s\nevents w\ncatch m message:tra_loi\ncatch t timer:P5D\nuser a\nuser b\nend e\ns w m a e\nw t b e";

        Run(lines).Message("tra_loi", ("y_kien", CaseValue.Of("đồng ý"))).Open.ShouldBe("a");
        Run(lines).Timers(Office.Morning.AddDays(5)).Open.ShouldBe("b");
        Run(lines).Message("khac").ShouldBeRefused("nobody-waits");
    }

    [Fact]
    public void A_signal_reaches_all_that_wait_a_message_the_first()
    {
        const string lines =
            "start s\nand f\ncatch m {0}:x\ncatch n {0}:x\nuser a\nuser b\nand j\nend e\ns f m a j e\nf n b j";

        Run(lines.Replace("{0}", "signal")).Signal("x").Open.ShouldBe("a b");
        Run(lines.Replace("{0}", "message")).Message("x").Open.ShouldBe("a");
    }

    [Fact]
    public void An_error_inside_ends_what_is_around_it_and_goes_on_where_it_is_caught()
    {
        var office = Run(
            "start s\nsub p {\nstart t\nand f\nuser u\nuser w\nend v error:hong\nend k\nt f u v\nf w k\n}\non b p error:hong\nuser a\nend e\nend g\ns p e\nb a g"
        );

        office.Complete("u").Open.ShouldBe("a");
        office.Events.ShouldContain(one =>
            one.Kind == CaseEventKind.StepWithdrawn && one.Node == "w"
        );
    }

    [Fact]
    public void An_escalation_is_heard_above_and_the_work_goes_on()
    {
        var office = Run(
            "start s\nsub p {\nstart t\nthrow h escalation:qua_han\nuser u\nend v\nt h u v\n}\nbeside-on b p escalation:qua_han\nuser a\nend e\nend g\ns p e\nb a g"
        );

        office.Open.ShouldBe("a u");
    }

    [Fact]
    public void Terminating_ends_all_that_runs_beside_it_in_the_same_scope()
    {
        var office = Run(
            "start s\nsub p {\nstart t\nand f\nuser u\nuser w\nend v terminate\nend k\nt f u v\nf w k\n}\nuser a\nend e\ns p a e"
        );

        office.Complete("u").Open.ShouldBe("a");
    }

    [Fact]
    public void Cancelling_a_transaction_goes_on_where_that_is_caught() =>
        Run(
                "start s\ntransaction p {\nstart t\nuser u\nend v cancel\nt u v\n}\non b p cancel\nuser a\nend e\nend g\ns p e\nb a g"
            )
            .Complete("u")
            .Open.ShouldBe("a");

    [Fact]
    public void An_event_starts_a_sub_process_in_place_of_the_rest_or_beside_it()
    {
        const string lines =
            "start s\nuser a\nend e\ns a e\nbeside x {\nstart t message:rut {0}\nuser u\nend v\nt u v\n}";

        var instead = Run(lines.Replace("{0}", ""));
        instead.Message("rut").Open.ShouldBe("u");
        instead.Complete("u").IsEnded.ShouldBeTrue();
        var beside = Run(lines.Replace("{0}", "beside"));
        beside.Message("rut").Open.ShouldBe("a u");
        beside.Complete("a").IsEnded.ShouldBeFalse();
        beside.Complete("u").IsEnded.ShouldBeTrue();
    }

    [Fact]
    public void A_case_kept_as_text_and_read_again_goes_on_as_before()
    {
        var office = Run(
            "start s\nuser a each:ds\non b a timer:P2D\nuser u\nend e\nend g\ns a e\nb u g",
            ("ds", CaseValue.Of([CaseValue.Of("x"), CaseValue.Of(1.5m), CaseValue.Of(true)])),
            ("ngay", CaseValue.Of(new DateOnly(2026, 11, 30))),
            ("khong", CaseValue.Nothing)
        );
        var text = CaseJson.Write(office.State);

        var read = CaseJson.Read<CaseState>(text);

        CaseJson.Write(read).ShouldBe(text);
        read.Variables.ShouldBe(office.State.Variables, ignoreOrder: true);
        var act = new CaseAct.TimersDue("t", new("program"), Office.Morning.AddDays(3));
        CaseJson
            .Write(office.Engine.Do(read, act))
            .ShouldBe(CaseJson.Write(office.Engine.Do(office.State, act)));
        CaseJson.Read<List<CaseEvent>>(CaseJson.Write(office.Events)).ShouldBe(office.Events);
    }

    private static Office Run(string lines, params (string, CaseValue)[] values) =>
        new(Drawn.Of(lines).Process(), values);
}
