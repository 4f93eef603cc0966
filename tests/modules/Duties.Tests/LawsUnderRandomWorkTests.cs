using Chutri.Duties.Laws;
using Chutri.Duties.Model;
using Chutri.Platform;
using Chutri.Testing;
using CsCheck;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties.Tests;

public sealed class LawsUnderRandomWorkTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;

    [Theory, OnBothDatabases]
    public async Task Every_law_holds_whatever_people_do(DatabaseKind kind) =>
        await RandomWork
            .Steps(60)
            .SampleAsync(
                async steps =>
                {
                    await using var program = await DutyProgram.Start(kind);
                    await RandomWork.Do(program, steps);

                    await ShouldKeepTheLaws(program);
                },
                iter: 12,
                threads: 1
            );

    [Theory, OnBothDatabases]
    public async Task Every_law_holds_when_people_press_at_once(DatabaseKind kind) =>
        await RandomWork
            .Steps(40)
            .SampleAsync(
                async steps =>
                {
                    await using var program = await DutyProgram.Start(kind);
                    var opened = new List<DutyId>();
                    for (var i = 0; i < 3; i++)
                    {
                        opened.Add(await RandomWork.Open(program, steps[i]));
                    }

                    // Six people at once on three duties: most of them collide.
                    await Parallel.ForEachAsync(
                        steps.Where(step => step.What >= 6),
                        new ParallelOptions { MaxDegreeOfParallelism = 6 },
                        async (step, _) =>
                            await program.Do(
                                (book, reading) =>
                                    RandomWork.Move(
                                        program,
                                        book,
                                        reading,
                                        opened[step.Which % 3],
                                        step
                                    )
                            )
                    );

                    await ShouldKeepTheLaws(program);
                },
                iter: 5,
                threads: 1
            );

    [Theory, OnBothDatabases]
    public async Task Two_people_closing_at_once_one_wins_and_the_other_is_told(DatabaseKind kind)
    {
        await using var program = await DutyProgram.Start(kind);
        var id = await program.Open(program.Assignment(new(2026, 11, 27)));

        var outcomes = await Task.WhenAll(
            Enumerable
                .Range(0, 4)
                .Select(_ =>
                    Task.Run(() => program.Do(book => book.Close(id, null, program.Now, Stop)))
                )
        );

        outcomes.Count(outcome => !outcome.Refused).ShouldBe(1);
        outcomes
            .Where(outcome => outcome.Refused)
            .ShouldAllBe(outcome => outcome.Refusal!.Code == "duties-already-done");
        await ShouldKeepTheLaws(program);
    }

    private static async Task ShouldKeepTheLaws(DutyProgram program)
    {
        await Holds<OneLead>(program);
        await Holds<OneHolder>(program);
        await Holds<HoldingsTile>(program);
        await Holds<PausedHasPause>(program);
        await Holds<DeadlineKept>(program);
        await Holds<SummaryEqualsCount>(program);
        (await program.Read(db => db.Set<Duty>().CountAsync())).ShouldBeGreaterThan(0);
    }

    private static async Task Holds<TLaw>(DutyProgram program)
        where TLaw : ILaw, new()
    {
        var finding = await program.Check<TLaw>();
        finding.Broken.ShouldBe(0, $"{typeof(TLaw).Name}: {string.Join(", ", finding.Examples)}");
    }
}
