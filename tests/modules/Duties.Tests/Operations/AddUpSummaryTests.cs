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

    [Theory, OnBothDatabases]
    public async Task Work_done_on_different_days_of_a_month_is_one_figure_kept_and_open_work_one_a_day(
        DatabaseKind kind
    )
    {
        await using var program = await DutyProgram.Start(kind);
        foreach (var day in (int[])[26, 27, 30])
        {
            var done = await program.Open(program.Assignment(new(2026, 11, day)));
            await program.Open(program.Assignment(new(2026, 11, day)));
            await program.Do(book => book.Close(done, null, program.Now, Stop));
        }

        await program.AddUpSummary();

        (await Kept(program, Bucket.DoneOnTime)).ShouldBe([(new(2026, 11, 1), 3L)]);
        (await Kept(program, Bucket.Running)).ShouldBe([
            (new(2026, 11, 26), 1L),
            (new(2026, 11, 27), 1L),
            (new(2026, 11, 30), 1L),
        ]);
    }

    [Theory, OnBothDatabases]
    public async Task Figures_that_an_older_release_kept_by_the_day_still_add_up(DatabaseKind kind)
    {
        await using var program = await DutyProgram.Start(kind);
        var done = await program.Open(program.Assignment(new(2026, 11, 27)));
        await program.Do(book => book.Close(done, null, program.Now, Stop));
        await program.AddUpSummary();
        foreach (var table in (string[])["duties_summary", "duties_source_summary"])
        {
            await program.Sql($"update {table} set due = '2026-11-27' where bucket = 'DoneOnTime'");
        }

        (await Cells(program)).DoneOnTime.ShouldBe(1);
        (await program.Check<SummaryEqualsCount>()).Broken.ShouldBe(0);
    }

    private static Task<List<(DateOnly Due, long Count)>> Kept(
        DutyProgram program,
        Bucket bucket
    ) =>
        program.Read(async db =>
            (
                await db.Set<SummaryRow>()
                    .Where(row => row.Bucket == bucket && row.Count != 0)
                    .OrderBy(row => row.Due)
                    .ToListAsync(Stop)
            ).ConvertAll(row => (row.Due, row.Count))
        );

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
