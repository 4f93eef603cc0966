using Chutri.Duties;
using Chutri.Notifications.Model;
using Chutri.Organization.Model;
using Chutri.Platform;
using Chutri.Testing;
using Chutri.WorkingCalendar;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Notifications.Tests.Operations;

/// <summary>Through SendDigest, as the program carries it out each minute.</summary>
public sealed class RemindingTests
{
    /// <summary>More than are looked at together.</summary>
    private const int Many = 260;
    private static readonly DateOnly Friday = new(2026, 12, 11);

    [Theory, OnBothDatabases]
    public async Task From_three_working_days_before_until_it_is_done_those_concerned_are_reminded_in_turn(
        DatabaseKind kind
    )
    {
        await using var office = await NotifiedOffice.Start(kind);
        await office.Give(Friday);

        for (var day = 26; day <= 60; day++)
        {
            var date = new DateOnly(2026, 11, 1).AddDays(day - 1);
            office.Until(date.Month, date.Day, 8);
            await office.Remind();
        }

        (await office.Sent()).ShouldBe([
            "08/12 Bảo Holder -3",
            "10/12 Bảo Holder -1",
            "11/12 Bảo Holder 0",
            "14/12 Bảo Holder +1",
            "14/12 Vân Head +1",
            "18/12 Vân Head +5",
            "18/12 Mai Issuer +5",
            "21/12 Bảo Holder +6",
            "25/12 Vân Head +10",
            "25/12 Mai Issuer +10",
            "28/12 Bảo Holder +11",
        ]);
    }

    [Theory, OnBothDatabases]
    public async Task Nobody_is_written_to_outside_working_time(DatabaseKind kind)
    {
        await using var office = await NotifiedOffice.Start(kind);
        await office.Give(Friday);

        office.Until(12, 8, 7, 59);
        (await office.Remind()).ShouldBe(0);
        office.Until(12, 8, 12, 30); // between morning and afternoon
        (await office.Remind()).ShouldBe(0);
        office.Until(12, 8, 17, 0);
        (await office.Remind()).ShouldBe(0);
        office.Until(12, 12, 9); // a Saturday, a day after the deadline
        (await office.Remind()).ShouldBe(0);
        office.Until(12, 14, 8);
        (await office.Remind()).ShouldBe(2);
    }

    [Theory, OnBothDatabases]
    public async Task However_much_falls_due_everybody_gets_one_list_a_day(DatabaseKind kind)
    {
        await using var office = await NotifiedOffice.Start(kind);
        foreach (var _ in Enumerable.Range(1, 12))
        {
            await office.Give(Friday);
        }

        office.Until(12, 8, 8);
        (await office.Remind()).ShouldBe(1);
        await office.Give(new DateOnly(2026, 12, 9));
        office.Until(12, 8, 14);
        (await office.RemindAnew()).ShouldBe(0);

        var inbox = await office.Inbox(office.Bao);
        inbox.Unread.ShouldBe(1);
        var line = inbox.Page.Items.Single();
        line.Says.Vietnamese.ShouldBe("Nhắc việc: 12 việc đến hạn");
        line.Digest!.Waiting.Count.ShouldBe(10);
        line.Digest.More.ShouldBe(2);
        (await office.Inbox(office.Van)).Page.Items.ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task What_was_handed_in_paused_or_closed_is_reminded_of_no_more(DatabaseKind kind)
    {
        await using var office = await NotifiedOffice.Start(kind);
        var paused = await office.Give(Friday);
        var withdrawn = await office.Give(Friday);
        var handedIn = await office.Give(Friday);
        office.Until(12, 7, 9);
        await office.Move(
            (book, now) => book.Pause(paused, "Chờ cấp trên", office.Mai, now, default)
        );
        await office.Move((book, now) => book.Withdraw(withdrawn, null, now, default));
        await office.Move(
            (book, now) =>
                book.HandIn(handedIn, new(office.Root.Id, office.Mai.Person), null, now, default)
        );

        office.Until(12, 8, 8);
        (await office.Remind()).ShouldBe(1);

        // What was handed in is its judge's now, who has three working days.
        (await office.Sent()).ShouldBe(["08/12 Mai Holder -3"]);
        office.Until(12, 16, 8);
        await office.Remind();
        (await office.Sent()).ShouldAllBe(sent => sent.Contains("Mai Holder"));
    }

    [Theory, OnBothDatabases]
    public async Task Where_the_deadline_moves_the_steps_begin_anew(DatabaseKind kind)
    {
        await using var office = await NotifiedOffice.Start(kind);
        var work = office.Work(Friday);
        var duty = await office.Give(work);
        office.Until(12, 8, 8);
        await office.Remind();
        office.Until(12, 8, 9);
        var extended = work.Deadline!.With(
            new Extended(
                Friday,
                new(2026, 12, 18),
                new(2026, 12, 8),
                "Trần Quốc Bảo",
                new(2026, 12, 8),
                "Phó Chủ tịch Lê Thị Thanh Mai"
            )
        );
        await office.Move((book, now) => book.Extend(duty, extended, now, default));

        office.Until(12, 10, 8);
        (await office.Remind()).ShouldBe(0);
        office.Until(12, 15, 8);
        (await office.Remind()).ShouldBe(1);

        (await office.Sent()).ShouldBe(["08/12 Bảo Holder -3", "15/12 Bảo Holder -3"]);
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_took_it_on_today_was_told_today_and_is_not_reminded_too(
        DatabaseKind kind
    )
    {
        await using var office = await NotifiedOffice.Start(kind);
        office.Until(12, 11, 8);
        await office.Give(Friday);

        (await office.Remind()).ShouldBe(0);
        office.Until(12, 14, 8);
        (await office.Remind()).ShouldBe(2);
    }

    [Theory, OnBothDatabases]
    public async Task Where_a_unit_holds_it_without_a_person_its_head_is_reminded_once(
        DatabaseKind kind
    )
    {
        await using var office = await NotifiedOffice.Start(kind);
        await office.Give(Friday, new(office.Organising.Id, null));

        office.Until(12, 14, 8);
        (await office.Remind()).ShouldBe(1);

        (await office.Sent()).ShouldBe(["14/12 Vân Holder +1"]);
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_holds_heads_and_waits_all_in_one_is_reminded_once_of_each_of_many(
        DatabaseKind kind
    )
    {
        await using var office = await NotifiedOffice.Start(kind);
        await office.Do(
            office.Mai,
            async (scope, now) =>
            {
                foreach (var _ in Enumerable.Range(1, Many))
                {
                    await scope
                        .GetRequiredService<DutyBook>()
                        .Open(
                            office.Work(Friday, new(office.Organising.Id, null)) with
                            {
                                OwedToUnit = office.Organising.Id,
                                OwedToPerson = office.Van.Person,
                            },
                            now,
                            default
                        );
                }

                return (Outcome<Done>)new Done();
            }
        );

        office.Until(12, 18, 8);
        (await office.Remind()).ShouldBe(1);

        (await office.Sent()).Count.ShouldBe(Many);
        (await office.Inbox(office.Van)).Page.Items.Single().Digest!.Waiting.Count.ShouldBe(10);
    }

    [Theory, OnBothDatabases]
    public async Task Of_limited_work_nobody_is_reminded_who_is_not_named(DatabaseKind kind)
    {
        await using var office = await NotifiedOffice.Start(kind);
        var work = office.Work(Friday);
        await office.Give(work);
        await office.Do(
            office.Mai,
            (scope, _) =>
            {
                new ViewLimits((AppDatabase)scope.GetService(typeof(AppDatabase))!).Limit(
                    work.Subject,
                    [office.Mai.Person!.Value, office.Bao.Person!.Value]
                );
                return Task.FromResult((Outcome<Done>)new Done());
            }
        );

        office.Until(12, 18, 8);
        await office.Remind();

        (await office.Sent()).ShouldBe(["18/12 Bảo Holder +1", "18/12 Mai Issuer +5"]);
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_stands_in_for_the_holder_wholly_is_reminded_beside_the_holder(
        DatabaseKind kind
    )
    {
        await using var office = await NotifiedOffice.Start(kind);
        await office.Give(Friday, new(office.Organising.Id, office.Van.Person));
        await office.Give(Friday, new(office.Propaganda.Id, office.Trang.Person));
        await StandsIn(office, office.Van, office.Bao, null);
        await StandsIn(office, office.Trang, office.Mai, ["judge"]);

        office.Until(12, 11, 8);
        await office.Remind();

        (await office.Sent()).ShouldBe(
            ["11/12 Vân Holder 0", "11/12 Trang Holder 0", "11/12 Bảo StandIn 0"],
            ignoreOrder: true
        );
        (await office.Inbox(office.Bao))
            .Page.Items.Single()
            .Digest!.Waiting.Single()
            .Role.ShouldBe(ReminderRole.StandIn);
    }

    private static Task StandsIn(
        NotifiedOffice office,
        Caller giver,
        Caller standIn,
        IReadOnlyList<string>? kinds
    ) =>
        office.Read(async db =>
        {
            var posts = await db.Set<Post>().ToDictionaryAsync(post => post.Id);
            db.Add(
                Delegation.Of(
                    posts[giver.Post!.Value],
                    posts[standIn.Post!.Value],
                    new(new(2026, 11, 25), new(2026, 12, 31)),
                    kinds,
                    "Đi công tác",
                    null
                )
            );
            return await db.SaveChangesAsync();
        });

    [Theory, OnBothDatabases]
    public async Task After_weeks_without_the_program_one_reminder_stands_for_those_that_were_missed(
        DatabaseKind kind
    )
    {
        await using var office = await NotifiedOffice.Start(kind);
        await office.Give(Friday);

        office.Until(12, 22, 8);
        await office.Remind();

        (await office.Sent()).ShouldBe([
            "22/12 Bảo Holder +6",
            "22/12 Vân Head +5",
            "22/12 Mai Issuer +5",
        ]);
    }
}
