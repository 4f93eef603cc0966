using Chutri.Duties.Laws;
using Chutri.Duties.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Testing;
using Chutri.WorkingCalendar;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Duties.Tests.Operations;

/// <summary>A new notice makes Tuesday 1 December 2026 a day off; it is Wednesday 25 November 2026.</summary>
public sealed class CalendarChangeTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;

    [Theory, OnBothDatabases]
    public async Task What_is_read_in_changes_nothing_until_it_is_put_in_force(DatabaseKind kind)
    {
        await using var program = await DutyProgram.Start(kind);
        await Open(program, 5);

        var read = await Read(program, CalendarNotices.With("2026.9", "2026-12-01"));

        read.Value.Label.ShouldBe("2026.9");
        (await InForce(program)).ShouldBe(WorkCalendar.Vietnam.Version);
        (await Preview(program, "2026.9")).Counts.ShouldBe(new MovedCounts(1, 0));
        (await Dues(program)).ShouldBe([new(2026, 12, 2)]);
    }

    [Theory, OnBothDatabases]
    public async Task Putting_it_in_force_moves_the_open_deadlines_that_it_touches_and_says_why(
        DatabaseKind kind
    )
    {
        await using var program = await DutyProgram.Start(kind);
        var touched = await Open(program, 5);
        var named = await program.Open(program.Assignment(new(2026, 12, 2)));
        var soon = await Open(program, 2);
        await Read(program, CalendarNotices.With("2026.9", "2026-12-01"));

        var counts = (await Put(program, "2026.9")).Value;

        counts.ShouldBe(new MovedCounts(1, 0));
        (await InForce(program)).ShouldBe("2026.9");
        var view = await program.View(touched);
        view.Deadline!.Due.ShouldBe(new(2026, 12, 3));
        view.Deadline.FirstDue.ShouldBe(new(2026, 12, 2));
        view.Deadline.Explanation.Sentences()[^1]
            .Vietnamese.ShouldContain("thứ Ba 01/12/2026 nay là ngày nghỉ");
        (await program.View(named)).Deadline!.Due.ShouldBe(new(2026, 12, 2));
        (await program.View(soon)).Deadline!.Due.ShouldBe(new(2026, 11, 27));
        (await program.Check<DeadlineKept>()).Broken.ShouldBe(0);
        (await program.Check<SummaryEqualsCount>()).Broken.ShouldBe(0);
        (await Open(program, 5)).ShouldNotBe(touched);
        (await Dues(program)).Last().ShouldBe(new(2026, 12, 3));
    }

    [Theory, OnBothDatabases]
    public async Task What_is_overdue_stays_overdue_and_nothing_moves_to_before_today(
        DatabaseKind kind
    )
    {
        await using var program = await DutyProgram.Start(kind);
        await Open(program, 2);
        program.NextDay(5);
        await Read(program, CalendarNotices.With("2026.9", "2026-11-26"));

        (await Preview(program, "2026.9")).Counts.ShouldBe(new MovedCounts(0, 0));
        (await Put(program, "2026.9")).Value.ShouldBe(new MovedCounts(0, 0));
        (await Dues(program)).ShouldBe([new(2026, 11, 27)]);
    }

    [Theory, OnBothDatabases]
    public async Task While_the_clock_stands_still_a_deadline_moves_too_and_the_pause_is_given_back_after_that(
        DatabaseKind kind
    )
    {
        await using var program = await DutyProgram.Start(kind);
        var duty = await Open(program, 5);
        await program.Do(book =>
            book.Pause(duty, "chờ ý kiến", program.People.Mai, program.Now, Stop)
        );
        program.NextDay(8);
        await Read(program, CalendarNotices.With("2026.9", "2026-12-01"));

        (await Put(program, "2026.9")).Value.ShouldBe(new MovedCounts(1, 0));
        await program.Do(book => book.Resume(duty, program.Now, Stop));

        // The pause took 25, 26, 27, 30 November and 2 December.
        var view = await program.View(duty);
        view.Deadline!.Explanation.Steps.OfType<Recounted>()
            .Single()
            .DueAfter.ShouldBe(new(2026, 12, 3));
        view.Deadline.Due.ShouldBe(new(2026, 12, 10));
        (await program.Check<DeadlineKept>()).Broken.ShouldBe(0);
        (await program.Check<SummaryEqualsCount>()).Broken.ShouldBe(0);
    }

    [Theory, OnBothDatabases]
    public async Task Work_given_while_the_calendar_changes_is_counted_by_the_one_edition_or_moved_by_the_other(
        DatabaseKind kind
    )
    {
        await using var program = await DutyProgram.Start(kind);
        await Read(program, CalendarNotices.With("2026.9", "2026-12-01"));
        var giving = Enumerable.Range(0, 12).Select(_ => GiveInOneAct(program)).ToList();

        (await Put(program, "2026.9")).Refused.ShouldBeFalse();
        await Task.WhenAll(giving);

        (await Dues(program)).ShouldAllBe(due => due == new DateOnly(2026, 12, 3));
        (await Preview(program, "2026.9")).Counts.ShouldBe(new MovedCounts(0, 0));
    }

    [Theory, OnBothDatabases]
    public async Task Taking_a_day_off_back_brings_deadlines_forward_again(DatabaseKind kind)
    {
        await using var program = await DutyProgram.Start(kind);
        var duty = await Open(program, 5);
        await Read(program, CalendarNotices.With("2026.9", "2026-12-01"));
        await Put(program, "2026.9");

        (await Put(program, WorkCalendar.Vietnam.Version)).Value.ShouldBe(new MovedCounts(0, 1));

        var view = await program.View(duty);
        view.Deadline!.Due.ShouldBe(new(2026, 12, 2));
        view.Deadline.Explanation.Steps.OfType<Recounted>().Count().ShouldBe(2);
        (await InForce(program)).ShouldBe(WorkCalendar.Vietnam.Version);
        (await program.Check<DeadlineKept>()).Broken.ShouldBe(0);
    }

    [Theory, OnBothDatabases]
    public async Task A_file_with_mistakes_is_refused_with_all_of_them_and_their_lines(
        DatabaseKind kind
    )
    {
        await using var program = await DutyProgram.Start(kind);

        var refusal = (
            await Read(program, CalendarNotices.With("2026.9", "2026-02-30", "2026-13-01"))
        ).Refusal.ShouldNotBeNull();

        refusal.Fields.Count.ShouldBe(2);
        refusal.Fields.ShouldAllBe(field =>
            field.Sentence.Vietnamese.StartsWith("dòng ", StringComparison.Ordinal)
        );
        (await Lines(program)).ShouldNotContain(line => line.State == CalendarState.Draft);
    }

    [Theory, OnBothDatabases]
    public async Task A_draft_may_be_read_again_but_what_was_in_force_never_changes(
        DatabaseKind kind
    )
    {
        await using var program = await DutyProgram.Start(kind);
        await Read(program, CalendarNotices.With("2026.9", "2026-12-01"));
        (await Read(program, CalendarNotices.With("2026.9", "2026-12-02"))).Refused.ShouldBeFalse();
        await Put(program, "2026.9");

        var changed = await Read(program, CalendarNotices.With("2026.9", "2026-12-03"));
        var shipped = await Read(
            program,
            CalendarNotices.With(WorkCalendar.Vietnam.Version, "2026-12-03")
        );

        foreach (var refused in new[] { changed, shipped })
        {
            refused
                .Refusal!.Fields.Single()
                .Sentence.English.ShouldContain("give the new content a new version");
        }
    }

    [Theory, OnBothDatabases]
    public async Task The_one_in_force_cannot_be_put_in_force_again(DatabaseKind kind)
    {
        await using var program = await DutyProgram.Start(kind);

        (await Put(program, WorkCalendar.Vietnam.Version)).Refusal!.Code.ShouldBe(
            "duties-calendar-in-force-already"
        );
        (await Put(program, "1999.1")).Refusal!.Kind.ShouldBe(RefusalKind.NotFound);
    }

    [Theory, OnBothDatabases]
    public async Task Each_move_can_be_seen_before_by_unit_and_page_by_page(DatabaseKind kind)
    {
        await using var program = await DutyProgram.Start(kind);
        for (var i = 0; i < 3; i++)
        {
            await Open(program, 5);
        }

        await Read(program, CalendarNotices.With("2026.9", "2026-12-01"));

        var unit = (await Preview(program, "2026.9")).Units.Single();
        (unit.Unit, unit.Later, unit.Least, unit.Most).ShouldBe(
            (program.People.Organising.Id, 3, 1, 1)
        );
        var first = await List(program, program.People.Organising.Code, null);
        var second = await List(program, program.People.Organising.Code, first.Next);
        (first.Total, second.Total, second.Next).ShouldBe((3, 3, null));
        first
            .Items.Concat(second.Items)
            .Select(move => move.Open.Code)
            .ShouldBe(["NV-2026-000001", "NV-2026-000002", "NV-2026-000003"]);
        (await List(program, program.People.Root.Code, null)).Total.ShouldBe(0);
    }

    private static Task<DutyId> Open(DutyProgram program, int workingDays) =>
        program.Program.In(async scope =>
        {
            var calendar = await scope.GetRequiredService<Calendars>().InForce(Stop);
            return await program.Open(
                program.Assignment() with
                {
                    Deadline = calendar.DeadlineOf(
                        new DeadlineRule.Within(workingDays, Working: true, program.Now.Today)
                    ),
                }
            );
        });

    /// <summary>The deadline is counted in the act itself, as issuing does.</summary>
    private static Task<Outcome<Done>> GiveInOneAct(DutyProgram program) =>
        program.Program.In(scope =>
            scope
                .GetRequiredService<OperationRunner>()
                .Run(
                    new Giving(
                        program,
                        scope.GetRequiredService<Calendars>(),
                        scope.GetRequiredService<DutyBook>()
                    ),
                    0,
                    program.People.Mai,
                    Stop
                )
        );

    private sealed class Giving(DutyProgram program, Calendars calendars, DutyBook book)
        : IOperation<int, Done>
    {
        public Act Act { get; } = new("test-give", new("giao", "give"), Act.Everybody);

        public async Task<Outcome<Done>> Run(
            int request,
            Caller caller,
            Moment now,
            CancellationToken stop
        )
        {
            var calendar = await calendars.InForce(stop);
            await book.Open(
                program.Assignment() with
                {
                    Deadline = calendar.DeadlineOf(
                        new DeadlineRule.Within(5, Working: true, now.Today)
                    ),
                },
                now,
                stop
            );
            return new Done();
        }
    }

    private static Task<Outcome<CalendarLabel>> Read(DutyProgram program, byte[] text) =>
        Run<ReadCalendar, ReadCalendarRequest, CalendarLabel>(
            program,
            new ReadCalendarRequest(text)
        );

    private static Task<Outcome<MovedCounts>> Put(DutyProgram program, string label) =>
        Run<PutCalendarInForce, PutCalendarInForceRequest, MovedCounts>(
            program,
            new PutCalendarInForceRequest(label, "Thông báo 12/TB-BNV")
        );

    private static Task<Outcome<TResult>> Run<TOperation, TRequest, TResult>(
        DutyProgram program,
        TRequest request
    )
        where TOperation : IOperation<TRequest, TResult> =>
        program.Program.In(scope =>
            scope
                .GetRequiredService<OperationRunner>()
                .Run(scope.GetRequiredService<TOperation>(), request, Caller.CommandLine, Stop)
        );

    private static Task<CalendarPreview> Preview(DutyProgram program, string label) =>
        program.Program.In(async scope =>
            (
                await scope
                    .GetRequiredService<PreviewCalendar>()
                    .Show(label, Caller.CommandLine, Stop)
            ).Value
        );

    private static Task<KeyPage<DeadlineMove>> List(
        DutyProgram program,
        string unit,
        string? after
    ) =>
        program.Program.In(async scope =>
            (
                await scope
                    .GetRequiredService<PreviewCalendar>()
                    .List("2026.9", unit, after, 2, Caller.CommandLine, Stop)
            )
                .Value
                .Page
        );

    private static Task<string> InForce(DutyProgram program) =>
        program.Program.In(async scope =>
            (await scope.GetRequiredService<Calendars>().InForce(Stop)).Version
        );

    private static Task<IReadOnlyList<CalendarLine>> Lines(DutyProgram program) =>
        program.Program.In(scope => scope.GetRequiredService<CalendarEditions>().All(Stop));

    private static Task<List<DateOnly?>> Dues(DutyProgram program) =>
        program.Read(db =>
            db.Set<Duties.Model.Duty>()
                .OrderBy(duty => duty.Id)
                .Select(duty => duty.Due)
                .ToListAsync(Stop)
        );
}
