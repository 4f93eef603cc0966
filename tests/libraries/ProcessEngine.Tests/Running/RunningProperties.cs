using Chutri.ProcessEngine.Checking;
using Chutri.ProcessEngine.Describing;
using Chutri.ProcessEngine.Expressions;
using Chutri.ProcessEngine.Running;
using Chutri.ProcessEngine.Tests.Drawing;
using CsCheck;

namespace Chutri.ProcessEngine.Tests.Running;

/// <summary>Random sound processes and random acts: a case is never lost, and never without somebody or something that it waits for.</summary>
public sealed class RunningProperties
{
    [Fact]
    public void A_process_put_together_from_sound_blocks_is_found_sound() =>
        Gen.Int[0, 1_000_000]
            .Sample(
                seed =>
                {
                    var drawn = Drawn.Of(new RandomProcess(new Random(seed)).Lines());

                    ProcessCheck
                        .Of(drawn.Read())
                        .Findings.Where(one => one.Kind <= FindingKind.CannotRun)
                        .Select(one => $"{one.Code} {one.Element} {string.Join(' ', one.Path)}")
                        .ShouldBeEmpty();
                },
                iter: 150
            );

    [Fact]
    public void Whatever_people_do_a_case_waits_for_somebody_or_has_ended_and_comes_to_its_end() =>
        Gen.Int[0, 1_000_000]
            .Sample(seed => Play(seed).ShouldContain(CaseEventKind.CaseEnded), iter: 150);

    [Fact]
    public void Where_nothing_was_found_in_a_process_that_may_be_unsound_its_cases_end_too()
    {
        var (sound, unsound) = (0, 0);
        for (var seed = 0; seed < 300; seed++)
        {
            var drawn = Drawn.Of(new RandomProcess(new Random(seed), anyJoin: true).Lines());
            var isSound = !ProcessCheck
                .Of(drawn.Read())
                .Findings.Any(one =>
                    one.Kind <= FindingKind.CannotRun || one.Code == "twice-at-once"
                );
            if (isSound)
            {
                sound++;
                Play(seed, anyJoin: true);
            }
            else
            {
                unsound++;
            }
        }

        Math.Min(sound, unsound).ShouldBeGreaterThan(30);
    }

    [Fact]
    public void The_random_acts_are_of_all_kinds()
    {
        HashSet<CaseEventKind> seen = [];
        for (var seed = 0; seed < 100; seed++)
        {
            seen.UnionWith(Play(seed));
        }

        CaseEventKind[] wanted =
        [
            CaseEventKind.StepSentBack,
            CaseEventKind.StepPassedOn,
            CaseEventKind.StepWithdrawn,
            CaseEventKind.Paused,
            CaseEventKind.Resumed,
            CaseEventKind.TimerFired,
            CaseEventKind.MessageReceived,
            CaseEventKind.BranchTaken,
        ];
        wanted.ShouldBeSubsetOf(seen);
    }

    private static HashSet<CaseEventKind> Play(int seed, bool anyJoin = false)
    {
        var random = new Random(seed);
        var office = new Office(
            Drawn.Of(new RandomProcess(random, anyJoin).Lines()).Process(),
            ("n", CaseValue.Of(random.Next(9))),
            ("ds", CaseValue.Of([CaseValue.Of("A"), CaseValue.Of("B"), CaseValue.Of("C")]))
        );
        for (var act = 0; act < 120 && office.State.Status is CaseStatus.Open; act++)
        {
            ShouldBeHeld(office.State);
            Act(office, random, isLate: act > 60);
        }

        for (var act = 0; act < 400 && office.State.Status is CaseStatus.Open; act++)
        {
            ShouldBeHeld(office.State);
            Act(office, random, isLate: true);
        }

        office.State.Status.ShouldBe(CaseStatus.Ended, $"seed {seed}");
        office.State.Tokens.ShouldBeEmpty();
        return [.. office.Events.Select(one => one.Kind)];
    }

    private static void ShouldBeHeld(CaseState state)
    {
        state
            .Tokens.Any(one => one.Kind is TokenKind.Step or TokenKind.Work or TokenKind.Event)
            .ShouldBeTrue();
        state.OpenSteps.ShouldAllBe(one => one.Holder != null && one.Due != null);
        state.Tokens.Select(one => one.Number).ShouldBeUnique();
        var scopes = state.Scopes.Select(one => one.Number).ToHashSet();
        state.Tokens.ShouldAllBe(one => scopes.Contains(one.Scope));
    }

    /// <summary>Late, everything is completed, and loops are left.</summary>
    private static void Act(Office office, Random random, bool isLate)
    {
        var n = new Dictionary<string, CaseValue>
        {
            ["n"] = CaseValue.Of(isLate ? 0 : random.Next(9)),
        };
        var message = office
            .State.Tokens.SelectMany(one => one.Awaits)
            .FirstOrDefault(one => one.Kind is AwaitedKind.Message);
        if (message is not null && (isLate || random.Next(3) == 0))
        {
            var now = office.State.LastAt;
            office.Do((id, _) => new CaseAct.Message(id, new("program"), now, message.Name!, n));
            return;
        }

        var steps = office.State.OpenSteps.ToList();
        if (steps.Count == 0 || (random.Next(8) == 0 && office.State.NextTimer is not null))
        {
            office.Timers(Latest(office.State));
            return;
        }

        var step = steps[random.Next(steps.Count)];
        var by = new Actor(step.Holder!.Person, step.Holder.Unit);
        var moment = office.State.LastAt.AddMinutes(random.Next(90));
        office.Do(
            (id, _) =>
                (isLate && step.Stopped is null ? 5 : random.Next(6)) switch
                {
                    0 => new CaseAct.Pause(id, by, moment, step.Number, "chờ", "An"),
                    1 => new CaseAct.Resume(id, by, moment, step.Number, n),
                    2 => new CaseAct.PassOn(id, by, moment, step.Number, new("Bình", "P2"), "bận"),
                    3 => new CaseAct.SendBack(
                        id,
                        by,
                        moment,
                        step.Number,
                        Earlier(office, step.Node),
                        "thiếu"
                    ),
                    _ when step.Stopped is not null => new CaseAct.Resume(
                        id,
                        by,
                        moment,
                        step.Number,
                        n
                    ),
                    _ => new CaseAct.Complete(id, by, moment, step.Number, n),
                }
        );
    }

    private static DateTimeOffset Latest(CaseState state) =>
        state.NextTimer is { } next && next > state.LastAt ? next : state.LastAt;

    private static string Earlier(Office office, string step) =>
        office.Process.Step(step)!.SendBackTo.FirstOrDefault("u1");
}
