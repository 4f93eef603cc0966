using Chutri.Platform;
using Chutri.Processes.Model;
using Chutri.Processes.Operations;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Processes.Tests.Operations;

public sealed class TimerTests
{
    [Theory, OnBothDatabases]
    public async Task A_step_that_waits_too_long_goes_on_by_its_timer_once(DatabaseKind kind)
    {
        await using var office = await ProcessOffice.Start(kind);
        var process = await office.Described([ProcessOffice.Row("Cho ý kiến", "starter")]);
        var model = await office.Model(process);
        var timer = model.Process.Add("boundaryEvent", "late");
        timer["attachedToRef"] = "step-1";
        timer.Add("timerEventDefinition", "late-timer").Add("timeDuration").Write("PT2H");
        var flow = model.Process.Add("sequenceFlow", "flow-late");
        (flow["sourceRef"], flow["targetRef"]) = ("late", "end");
        model.Draw();
        (await office.Draw(process, model.Write(), office.Thanh)).Refusal.ShouldBeNull();
        (
            await office.Run<PublishProcess, PublishProcessRequest, int>(new(process), office.Thanh)
        ).Refusal.ShouldBeNull();
        var code = await office.Begun(process, office.Bao);

        (await Fire(office)).Done.ShouldBe(0);
        office.Program.Time.Advance(TimeSpan.FromHours(3));
        var twoNodes = await Task.WhenAll(Fire(office), Fire(office));
        twoNodes.Sum(node => node.Done).ShouldBe(1);
        (await Fire(office)).Done.ShouldBe(0);

        var seen = await office.Case(code, office.Bao);
        seen.Case.State.ShouldBe(ProcessCaseState.Ended);
        seen.Steps.ShouldHaveSingleItem().Step.Ending.ShouldBe(StepEnding.Withdrawn);
        (
            await office.Run<FireTimers, FireTimersRequest, int>(new(seen.Case.Id), Caller.Program)
        ).Value.ShouldBe(0);
        await office.LawsHold();
    }

    private static Task<DueOutcome> Fire(ProcessOffice office) =>
        office.Program.In(scope =>
            scope
                .GetServices<IDueWork>()
                .Single(work => work.Name == "processes.timers")
                .CarryOut(CancellationToken.None)
        );
}
