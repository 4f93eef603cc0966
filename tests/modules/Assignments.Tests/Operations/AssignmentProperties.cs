using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Chutri.WorkingCalendar;
using CsCheck;

namespace Chutri.Assignments.Tests.Operations;

/// <summary>Whatever people try, in whatever order and at once: the laws hold afterwards.</summary>
public sealed class AssignmentProperties
{
    [Theory, OnBothDatabases]
    public async Task Every_law_holds_after_each_step_of_any_sequence(DatabaseKind kind)
    {
        var done = 0;
        await AssignmentMoves
            .Any.Array[15, 30]
            .SampleAsync(
                async attempts =>
                {
                    await using var program = await Begun(kind);
                    var moves = new AssignmentMoves(program);
                    foreach (var attempt in attempts)
                    {
                        program.Later(60 * attempt.Hours);
                        if (await moves.Try(attempt))
                        {
                            Interlocked.Increment(ref done);
                            await program.LawsHold();
                        }
                    }
                },
                iter: 15,
                threads: 1
            );

        // Otherwise nothing was tried that could have broken a law.
        done.ShouldBeGreaterThan(40);
    }

    [Theory, OnBothDatabases]
    public async Task Every_law_holds_when_several_people_press_at_once(DatabaseKind kind)
    {
        var (tried, done) = (0, 0);
        await AssignmentMoves
            .Any.Array[3]
            .Array[4, 8]
            .SampleAsync(
                async rounds =>
                {
                    await using var program = await Begun(kind);
                    var moves = new AssignmentMoves(program);
                    foreach (var together in rounds)
                    {
                        program.Later(60 * together[0].Hours);
                        var outcomes = await Task.WhenAll(
                            together.Select(attempt => Task.Run(() => moves.Try(attempt)))
                        );
                        tried += outcomes.Length;
                        done += outcomes.Count(won => won);
                        await program.LawsHold();
                    }
                },
                iter: 8,
                threads: 1
            );

        // About every fifth is done (32 of 141 on SQLite); with none the laws would hold of themselves.
        done.ShouldBeGreaterThan(tried / 10);
    }

    [Theory, OnBothDatabases]
    public async Task Of_several_who_press_at_once_what_is_done_once_exactly_one_wins(
        DatabaseKind kind
    )
    {
        foreach (var race in OneWinnerRaces.All)
        {
            await using var program = await AssignmentProgram.Start(kind);
            var code = await race.Ready(program);
            program.Later();
            var before = await program.FactsAbout(code);

            var outcomes = await Task.WhenAll(race.Presses(program, code).Select(Task.Run));

            outcomes.Count(outcome => !outcome.Refused).ShouldBe(1, race.Name);
            // Each loser hears the rule, which knows what happened, and not that the database gave up.
            outcomes
                .Select(outcome => outcome.Refusal?.Code)
                .ShouldNotContain(PlatformRefusals.ChangedMeanwhile.Code, race.Name);
            var after = await program.FactsAbout(code);
            after.Count.ShouldBe(before.Count + 1, race.Name);
            await program.LawsHold();
        }
    }

    [Theory, OnBothDatabases]
    public async Task Of_two_who_acknowledge_at_once_one_wins_and_the_other_is_told(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var code = await program.Issue();
        program.Later(5);

        var outcomes = await Task.WhenAll(
            OneWinnerRaces.All[0].Presses(program, code).Select(Task.Run)
        );

        outcomes.Count(outcome => !outcome.Refused).ShouldBe(1);
        foreach (var told in outcomes.Where(outcome => outcome.Refused))
        {
            told.Refusal!.Sentence.Vietnamese.ShouldMatch(
                @"^NV-2026-000001 đã được .+ nhận lúc 09:05 ngày 25/11/2026"
            );
        }

        await program.LawsHold();
    }

    /// <summary>Two assignments: one comes once, the other every month.</summary>
    private static async Task<AssignmentProgram> Begun(DatabaseKind kind)
    {
        var program = await AssignmentProgram.Start(kind, people => people.LetOthersStandIn());
        await program.Underway(program.Draft() with { Cooperating = [program.People.Finance.Id] });
        await program.Issue(
            program.Draft(
                new DraftDeadline.Recurring(new Recurrence.Monthly(20)),
                program.People.Propaganda.Id,
                program.People.Trang.Person
            )
        );
        return program;
    }
}
