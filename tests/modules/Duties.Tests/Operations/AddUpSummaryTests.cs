using Chutri.Duties.Laws;
using Chutri.Duties.Model;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Testing;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Duties.Tests.Operations;

public sealed class AddUpSummaryTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;

    [Theory, OnBothDatabases]
    public async Task Figures_stay_what_they_are_when_changes_are_added_up(DatabaseKind kind) =>
        await RandomWork
            .Steps(40)
            .SampleAsync(
                async steps =>
                {
                    await using var program = await DutyProgram.Start(kind);
                    await RandomWork.Do(program, steps);
                    var before = await Cells(program);

                    await program.AddUpSummary();

                    (await Cells(program)).ShouldBe(before);
                    (await program.Check<SummaryEqualsCount>()).Broken.ShouldBe(0);
                    (await Changes(program)).ShouldBe(0);
                    (await program.AddUpSummary()).ShouldBe(0);
                },
                iter: 2,
                threads: 1
            );

    [Theory, OnBothDatabases]
    public async Task Acts_side_by_side_on_one_cell_do_not_wait_for_each_other(DatabaseKind kind)
    {
        await using var program = await DutyProgram.Start(kind);

        var opened = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(_ => program.Open(program.Assignment(new(2026, 12, 20))))
        );

        opened.Distinct().Count().ShouldBe(20);
        (await Cells(program)).Total.ShouldBe(20);
        (await Changes(program)).ShouldBe(kind is DatabaseKind.Postgres ? 20 : 0);
        await program.AddUpSummary();
        (await Cells(program)).Total.ShouldBe(20);
    }

    private static Task<FourCells> Cells(DutyProgram program) =>
        program.Program.In(async scope =>
            (
                await scope
                    .GetRequiredService<OverviewReading>()
                    .Read(null, null, 2026, 10, program.Now, Stop)
            ).Cells
        );

    private static Task<int> Changes(DutyProgram program) =>
        program.Read(db => db.Set<SummaryChangeRow>().CountAsync(Stop));
}
