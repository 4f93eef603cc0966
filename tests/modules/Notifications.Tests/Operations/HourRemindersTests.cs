using Chutri.Duties;
using Chutri.Notifications.Model;
using Chutri.Platform;
using Chutri.Testing;
using Chutri.WorkingCalendar;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Notifications.Tests.Operations;

/// <summary>Deadlines with a time of day, on Friday 11 December 2026.</summary>
public sealed class HourRemindersTests
{
    private static readonly DateOnly Friday = new(2026, 12, 11);

    [Theory, OnBothDatabases]
    public async Task Given_in_the_morning_and_due_in_the_afternoon_its_holder_is_reminded_the_same_day(
        DatabaseKind kind
    )
    {
        await using var office = await NotifiedOffice.Start(kind);
        office.Until(12, 11, 9);
        await Give(office, hours: 5); // 15:00

        (await office.Remind()).ShouldBe(0);
        office.Until(12, 11, 12, 30); // two working hours are left, and nobody is at work
        (await office.Remind()).ShouldBe(0);
        office.Until(12, 11, 13);
        (await office.Remind()).ShouldBe(1);
        office.Until(12, 11, 14, 30);
        (await office.Remind()).ShouldBe(0);
        (await office.RemindAnew()).ShouldBe(0);

        (await office.Sent()).ShouldBe(["11/12 Bảo Holder 0"]);
        var line = (await office.Inbox(office.Bao)).Page.Items.Single();
        line.Digest!.Waiting.Single()
            .Duty.Timing.Sentence.Vietnamese.ShouldBe("còn 30 phút làm việc");
    }

    [Theory, OnBothDatabases]
    public async Task It_joins_the_day_s_list_that_went_out_in_the_morning_and_nothing_else_does(
        DatabaseKind kind
    )
    {
        await using var office = await NotifiedOffice.Start(kind);
        await office.Give(Friday);
        office.Until(12, 11, 8);
        (await office.Remind()).ShouldBe(1);
        await office.Give(Friday);
        await Give(office, hours: 1);

        (await Task.WhenAll(office.Remind(), office.RemindAnew(), office.RemindAnew()))
            .Sum()
            .ShouldBe(1);

        (await office.Sent()).ShouldBe(["11/12 Bảo Holder 0", "11/12 Bảo Holder 0"]);
        (await office.Read(db => db.Set<ReminderDigest>().CountAsync())).ShouldBe(1);
        (await office.Inbox(office.Bao)).Unread.ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task Once_late_it_goes_on_as_any_other_the_next_working_day(DatabaseKind kind)
    {
        await using var office = await NotifiedOffice.Start(kind);
        office.Until(12, 11, 9);
        await Give(office, hours: 1);
        await office.Remind();

        office.Until(12, 14, 8);
        (await office.Remind()).ShouldBe(2);

        (await office.Sent()).ShouldBe([
            "11/12 Bảo Holder 0",
            "14/12 Bảo Holder +1",
            "14/12 Vân Head +1",
        ]);
    }

    [Theory, OnBothDatabases]
    public async Task Twenty_four_hours_given_on_Friday_afternoon_are_reminded_of_while_people_are_still_at_work(
        DatabaseKind kind
    )
    {
        await using var office = await NotifiedOffice.Start(kind);
        office.Until(12, 11, 10);
        await office.Give(
            office.Work(Friday) with
            {
                Deadline = WorkCalendar.Vietnam.DeadlineOf(
                    new DeadlineRule.FromMoment(TimeUnit.Minutes, 24 * 60, office.Now.Local)
                ),
            }
        ); // due on Saturday at 10:00

        (await office.Remind()).ShouldBe(0);
        office.Until(12, 11, 14, 30);
        (await office.Remind()).ShouldBe(0);
        office.Until(12, 11, 15, 30); // an hour and a half of work is left
        (await office.Remind()).ShouldBe(1);
        (await office.RemindAnew()).ShouldBe(0);

        (await office.Sent()).ShouldBe(["11/12 Bảo Holder 0"]);
        var line = (await office.Inbox(office.Bao)).Page.Items.Single();
        line.Digest!.Waiting.Single()
            .Duty.Timing.Sentence.Vietnamese.ShouldBe("còn 18 giờ 30 phút");
    }

    private static Task<DutyId> Give(NotifiedOffice office, int hours) =>
        office.Give(
            office.Work(Friday) with
            {
                Deadline = WorkCalendar.Vietnam.DeadlineOf(
                    new DeadlineRule.FromMoment(
                        TimeUnit.WorkingMinutes,
                        hours * 60,
                        office.Now.Local
                    )
                ),
            }
        );
}
