using Chutri.Duties.Laws;
using Chutri.Duties.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Chutri.WorkingCalendar;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Duties.Tests.Published;

/// <summary>Three hours given on Wednesday 25 November 2026 at 09:00, beside work due by the end of that day.</summary>
public sealed class LateFromTheMinuteTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;

    [Theory, OnBothDatabases]
    public async Task The_four_cells_the_lists_and_the_report_of_a_period_count_it_as_overdue_from_its_minute(
        DatabaseKind kind
    )
    {
        await using var program = await DutyProgram.Start(kind);
        var document = DocumentId.New();
        await Open(program, document);
        await program.Open(program.Assignment(program.Now.Today, source: document));

        program.Program.Time.Advance(TimeSpan.FromHours(3));
        (await Figures(program, document)).ShouldBe((2, 2, 0, 0, 2, 0, 0));

        program.Program.Time.Advance(TimeSpan.FromSeconds(1));
        (await Figures(program, document)).ShouldBe((1, 1, 1, 1, 1, 1, 1));

        program.NextDay();
        (await Figures(program, document)).ShouldBe((0, 0, 2, 2, 0, 2, 2));
        (await program.Check<SummaryEqualsCount>()).Broken.ShouldBe(0);
    }

    [Theory, OnBothDatabases]
    public async Task In_the_months_of_the_year_it_stays_in_its_own_month(DatabaseKind kind)
    {
        await using var program = await DutyProgram.Start(kind);
        program.NextDay(6); // the first of December
        await Open(program, null);
        program.Program.Time.Advance(TimeSpan.FromHours(4));

        var months = (await Overview(program, null)).Months;

        months.Single(month => month.Month.Month == 12).Cells.UpTo30.ShouldBe(1);
        months.Single(month => month.Month.Month == 11).Cells.Total.ShouldBe(0);
    }

    [Theory, OnBothDatabases]
    public async Task Handed_in_after_its_minute_it_stays_overdue_until_it_is_judged_and_is_then_done_late(
        DatabaseKind kind
    )
    {
        await using var program = await DutyProgram.Start(kind);
        var id = await Open(program, null);
        program.Program.Time.Advance(TimeSpan.FromMinutes(190));

        await program.Do(book =>
            book.HandIn(id, new(program.People.Root.Id, null), null, program.Now, Stop)
        );
        (await Overview(program, null)).Cells.Overdue.ShouldBe(1);
        (await program.View(id)).Timing.Sentence.ShouldBe(
            new Words(
                "đã trình quá hạn 10 phút, chờ công nhận",
                "handed in 10 minutes late, waiting to be accepted"
            )
        );

        await program.Do(book => book.Close(id, null, program.Now, Stop));
        (await Overview(program, null)).Cells.ShouldBe(new FourCells(0, 1, 0, 0, 0, 0, 0));
    }

    [Theory, OnBothDatabases]
    public async Task My_work_says_what_is_left_in_the_hours_that_were_given_and_then_calls_it_overdue(
        DatabaseKind kind
    )
    {
        await using var program = await DutyProgram.Start(kind);
        await Open(program, null);

        program.Program.Time.Advance(TimeSpan.FromMinutes(90));
        var before = await MyWork(program);
        before.Mine.Single().Acting.Timing.Sentence.Vietnamese.ShouldBe("còn 1 giờ 30 phút");
        before.Everything.Overdue.ShouldBe(0);

        program.Program.Time.Advance(TimeSpan.FromMinutes(100));
        var after = await MyWork(program);
        after.Mine.Single().Acting.Timing.Sentence.Vietnamese.ShouldBe("quá hạn 10 phút");
        after.Mine.Single().Group.ToString().ShouldBe("Overdue");
        after.Everything.Overdue.ShouldBe(1);
    }

    private static Task<DutyId> Open(DutyProgram program, DocumentId? document) =>
        program.Open(
            program.Assignment(source: document) with
            {
                Deadline = WorkCalendar.Vietnam.DeadlineOf(
                    new DeadlineRule.FromMoment(TimeUnit.Minutes, 180, program.Now.Local)
                ),
            }
        );

    private static Task<MyWork> MyWork(DutyProgram program) =>
        program.Program.In(scope =>
            scope.GetRequiredService<ShowMyWork>().Show(program.People.Van, null, program.Now, Stop)
        );

    private static Task<Overview> Overview(DutyProgram program, UnitId? unit) =>
        program.Program.In(scope =>
            scope
                .GetRequiredService<OverviewReading>()
                .Read(unit, DutyKind.Assignment, 2026, 50, program.Now, Stop)
        );

    /// <summary>Within and due soon, overdue in all and of the document, the lists of what is within and overdue, and overdue in the report of the year.</summary>
    private static async Task<(long, long, long, long, long, long, int)> Figures(
        DutyProgram program,
        DocumentId document
    )
    {
        var overview = await Overview(program, program.People.Root.Id);
        var period = await program.Program.In(scope =>
            scope
                .GetRequiredService<PeriodReading>()
                .Count(
                    DutyPeriod.Of(
                        program.People.Organising.Id,
                        null,
                        new(2026, 1, 1),
                        new(2026, 12, 31),
                        scope.GetRequiredService<AuthorityClock>()
                    ),
                    program.Now,
                    Stop
                )
        );
        return (
            overview.Cells.Within,
            overview.Cells.DueSoon,
            overview.Cells.Overdue,
            overview.Documents.Single(row => row.Document == document).Cells.Overdue,
            await Length(program, DutyListState.Within),
            await Length(program, DutyListState.Overdue),
            period.Overdue
        );
    }

    private static Task<long> Length(DutyProgram program, DutyListState state) =>
        program.Program.In(async scope =>
        {
            var listing = scope.GetRequiredService<DutyListing>();
            var filter = new DutyFilter { State = state, Kind = DutyKind.Assignment };
            var (page, streamed) = (
                await listing.Page(filter, 20, null, program.Now, Stop),
                await listing.Stream(filter, program.Now, Stop).CountAsync(Stop)
            );
            page.Total.ShouldBe(page.Items.Count);
            streamed.ShouldBe(page.Items.Count);
            return page.Total;
        });
}
