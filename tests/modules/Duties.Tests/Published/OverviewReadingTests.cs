using System.Globalization;
using Chutri.Duties.Model;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Testing;
using CsCheck;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Duties.Tests.Published;

/// <summary>Law 6: every figure opens its list, and the list has that length.</summary>
public sealed class OverviewReadingTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;

    [Theory, OnBothDatabases]
    public async Task Every_figure_equals_the_length_of_its_list(DatabaseKind kind) =>
        await RandomWork
            .Steps(50)
            .SampleAsync(
                async steps =>
                {
                    await using var program = await DutyProgram.Start(kind);
                    await RandomWork.Do(program, steps);

                    await ShouldOpen(program, await Overview(program, null), new());
                    foreach (var unit in RandomWork.Units(program))
                    {
                        var overview = await Overview(program, unit.Id);
                        await ShouldOpen(program, overview, new() { Unit = unit.Code });
                    }
                },
                iter: 3,
                threads: 1
            );

    [Theory, OnBothDatabases]
    public async Task A_superior_unit_counts_what_the_units_below_it_lead(DatabaseKind kind)
    {
        await using var program = await DutyProgram.Start(kind);
        await program.Open(program.Assignment(new(2026, 11, 20)));
        await program.Open(program.Assignment(new(2026, 8, 1)));
        await program.Open(
            program.Assignment(new(2026, 12, 20)) with
            {
                LeadUnit = program.People.Root.Id,
            }
        );

        var overview = await Overview(program, program.People.Root.Id);

        overview.Cells.ShouldBe(new FourCells(0, 0, 1, 0, 1, 0, 1));
        overview
            .Units.Select(row => (row.Unit.Code, row.Own, row.Cells.Overdue, row.Cells.Total))
            .ShouldBe([("BTC", false, 2, 2), ("LDLD", true, 0, 1), ("BTG", false, 0, 0)]);
    }

    [Theory, OnBothDatabases]
    public async Task What_was_withdrawn_is_counted_nowhere(DatabaseKind kind)
    {
        await using var program = await DutyProgram.Start(kind);
        var id = await program.Open(program.Assignment(new(2026, 11, 20)));

        await program.Do(book => book.Withdraw(id, "Trùng", program.Now, Stop));

        (await Overview(program, null)).Cells.ShouldBe(FourCells.None);
        (await Length(program, new())).ShouldBe(0);
        (await Length(program, new() { State = "withdrawn" })).ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task The_page_of_a_unit_shows_the_figures_of_its_overview(DatabaseKind kind)
    {
        await using var program = await DutyProgram.Start(kind);
        await program.Open(program.Assignment(new(2026, 11, 20)));
        await program.Open(program.Assignment(new(2026, 12, 20)));

        var root = await program.Program.In(async scope =>
            await scope
                .GetRequiredService<IUnitFigures>()
                .Of(
                    (
                        await scope
                            .GetRequiredService<UnitDirectory>()
                            .Find(program.People.Root.Id, Stop)
                    ).ShouldNotBeNull(),
                    program.Now,
                    Stop
                )
        );

        (root.OverdueCount, root.WithinCount, root.Done).ShouldBe((1, 1, 0));
        root.HrefOf(TimelinessKind.Overdue).ShouldBe("/assignments?unit=LDLD&state=overdue");
    }

    private static Task<Overview> Overview(DutyProgram program, UnitId? unit) =>
        program.Program.In(scope =>
            scope
                .GetRequiredService<OverviewReading>()
                .Read(unit, DutyKind.Assignment, 2026, 50, program.Now, Stop)
        );

    private static async Task ShouldOpen(
        DutyProgram program,
        Overview overview,
        DutyFilterForm form
    )
    {
        await ShouldOpen(program, overview.Cells, form);
        foreach (var unit in overview.Units)
        {
            var own = unit.Own ? "1" : null;
            await ShouldOpen(program, unit.Cells, form with { Unit = unit.Unit.Code, Own = own });
        }

        foreach (var document in overview.Documents)
        {
            var word = document.Document is { } id ? id.Value.ToString() : "none";
            await ShouldOpen(program, document.Cells, form with { Document = word });
        }

        foreach (var month in overview.Months)
        {
            var word = month.Month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
            await ShouldOpen(program, month.Cells, form with { Month = word });
        }

        overview.Units.Sum(unit => unit.Cells.Total).ShouldBe(overview.Cells.Total);
    }

    private static async Task ShouldOpen(DutyProgram program, FourCells cells, DutyFilterForm form)
    {
        async Task Opens(long figure, DutyFilterForm list) =>
            (await Length(program, list)).ShouldBe(figure, list.Address("/assignments"));

        await Opens(cells.Total, form);
        await Opens(cells.DoneOnTime, form with { State = "done-on-time" });
        await Opens(cells.DoneLate, form with { State = "done-late" });
        await Opens(cells.Within, form with { State = "within" });
        await Opens(cells.DueSoon, form with { State = "due-soon" });
        await Opens(cells.Overdue, form with { State = "overdue" });
        await Opens(cells.UpTo30, form with { State = "overdue", Age = "1-30" });
        await Opens(cells.UpTo90, form with { State = "overdue", Age = "31-90" });
        await Opens(cells.Over90, form with { State = "overdue", Age = "91-" });
        await Opens(cells.Open, form with { State = "open" });
        await Opens(cells.Done, form with { State = "done" });
    }

    /// <summary>Pages through the whole list, three rows at a time; the total must say the same.</summary>
    private static Task<long> Length(DutyProgram program, DutyFilterForm form) =>
        program.Program.In(async scope =>
        {
            var filter = (await scope.GetRequiredService<DutyFilters>().Parse(form, Stop)).Value;
            var listing = scope.GetRequiredService<DutyListing>();
            var seen = new HashSet<DutyId>();
            string? after = null;
            do
            {
                var page = await listing.Page(filter, 3, after, program.Now, Stop);
                page.Items.ShouldAllBe(line => seen.Add(line.Id));
                (after, var total) = (page.Next, page.Total);
                if (after is null)
                {
                    total.ShouldBe(seen.Count);
                }
            } while (after is not null);
            return (long)seen.Count;
        });
}
