using Chutri.Duties;
using Chutri.Notifications.Model;
using Chutri.Notifications.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Notifications.Tests.Operations;

/// <summary>Through ReadNotification and ReadAllNotifications.</summary>
public sealed class InboxTests
{
    private const string Rule = "notifications.notifications";
    private const string DigestRule = "notifications.digests";

    [Theory, OnBothDatabases]
    public async Task Those_concerned_are_told_with_who_did_what_and_a_link_and_whoever_did_it_is_not(
        DatabaseKind kind
    )
    {
        await using var office = await NotifiedOffice.Start(kind);
        var work = office.Work(new(2026, 12, 11));
        await office.Give(work);

        await office.Happen(work.Subject, office.Bao, "cần thêm số liệu");

        (await office.Inbox(office.Bao)).Page.Items.ShouldBeEmpty();
        foreach (var told in new[] { office.Van, office.Mai })
        {
            var line = (await office.Inbox(told)).Page.Items.Single();
            line.Says.Vietnamese.ShouldBe("Chuyên viên Trần Quốc Bảo làm một việc.");
            line.Quote.ShouldBe("cần thêm số liệu");
            line.Link.Vietnamese.ShouldBe("NV-2026-000001: Báo cáo rà soát số 1");
            line.Href.ShouldBe("/assignments/NV-2026-000001");
        }

        (await office.Inbox(office.Trang)).Page.Items.ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task However_much_happens_to_a_thing_before_it_is_read_there_is_one_line(
        DatabaseKind kind
    )
    {
        await using var office = await NotifiedOffice.Start(kind);
        var (first, second) = (office.Work(null), office.Work(null));
        await office.Give(first);
        await office.Give(second);
        foreach (var _ in Enumerable.Range(1, 7))
        {
            office.Later();
            await office.Happen(first.Subject, office.Bao);
        }

        office.Later();
        await office.Happen(second.Subject, office.Bao);

        var inbox = await office.Inbox(office.Van);
        inbox.Unread.ShouldBe(2);
        inbox
            .Page.Items.Select(line => (line.Code, line.Times))
            .ShouldBe([("NV-2026-000002", 1), ("NV-2026-000001", 7)]);
    }

    [Theory, OnBothDatabases]
    public async Task What_was_read_stays_read_and_what_happens_later_is_a_new_line(
        DatabaseKind kind
    )
    {
        await using var office = await NotifiedOffice.Start(kind);
        var work = office.Work(null);
        await office.Give(work);
        await office.Happen(work.Subject, office.Bao);
        var line = (await office.Inbox(office.Van)).Page.Items.Single();

        (await Read(office, line.Id, office.Mai)).Refusal!.Kind.ShouldBe(RefusalKind.NotFound);
        (await Read(office, line.Id, office.Van)).Refusal.ShouldBeNull();
        office.Later();
        (await Read(office, line.Id, office.Van)).Refusal.ShouldBeNull();

        var read = (await office.Inbox(office.Van)).Page.Items.Single();
        read.ReadAt.ShouldBe(office.Now.Utc.AddMinutes(-1));
        (await office.Inbox(office.Van, unread: true)).Page.Items.ShouldBeEmpty();
        await office.Happen(work.Subject, office.Bao);
        var after = await office.Inbox(office.Van);
        (after.Unread, after.Page.Total).ShouldBe((1, 2));
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_acts_on_a_thing_has_seen_what_was_told_of_it(DatabaseKind kind)
    {
        await using var office = await NotifiedOffice.Start(kind);
        var work = office.Work(null);
        await office.Give(work);
        await office.Happen(work.Subject, office.Bao);
        office.Later();

        await office.Happen(work.Subject, office.Van);

        (await office.Inbox(office.Van)).Unread.ShouldBe(0);
        (await office.Inbox(office.Bao)).Unread.ShouldBe(1);
        (await office.Inbox(office.Mai)).Page.Items.Single().Times.ShouldBe(2);
    }

    [Theory, OnBothDatabases]
    public async Task All_read_means_all_that_stood_on_the_page(DatabaseKind kind)
    {
        await using var office = await NotifiedOffice.Start(kind);
        var (first, second) = (office.Work(null), office.Work(null));
        await office.Give(first);
        await office.Give(second);
        await office.Happen(first.Subject, office.Bao);
        var shown = (await office.Inbox(office.Van)).Page.Items[0].At;
        office.Later();
        await office.Happen(second.Subject, office.Bao);

        var marked = await office.Program.Run<
            ReadAllNotifications,
            ReadAllNotificationsRequest,
            int
        >(new(shown), office.Van);

        marked.Value.ShouldBe(1);
        (await office.Inbox(office.Van, unread: true))
            .Page.Items.Single()
            .Code.ShouldBe("NV-2026-000002");
        (await office.Inbox(office.Mai)).Unread.ShouldBe(2);
    }

    [Theory, OnServersOfAnyLanguage]
    public async Task A_long_list_goes_on_by_key_without_gap_or_repetition(DatabaseKind kind)
    {
        await using var office = await NotifiedOffice.Start(kind);
        foreach (var _ in Enumerable.Range(1, 25))
        {
            var work = office.Work(null);
            await office.Give(work);
            await office.Happen(work.Subject, office.Bao); // ten of them at the very same moment
            if (_ > 10)
            {
                office.Later();
            }
        }

        var codes = new List<string?>();
        string? after = null;
        do
        {
            var page = (await office.Inbox(office.Van, after: after)).Page;
            page.Total.ShouldBe(25);
            codes.AddRange(page.Items.Select(line => line.Code));
            after = page.Next;
        } while (after is not null);

        codes.Count.ShouldBe(25);
        codes.ShouldBeUnique();
        codes[0].ShouldBe("NV-2026-000025");
    }

    [Theory, OnBothDatabases]
    public async Task Of_limited_work_a_line_says_the_code_and_the_kind_and_no_more(
        DatabaseKind kind
    )
    {
        await using var office = await NotifiedOffice.Start(kind);
        var work = office.Work(null) with { Title = "Việc kiểm tra, hạn chế người xem" };
        await office.Give(work);
        await office.Limit(work.Subject, office.Mai, office.Bao);

        await office.Happen(work.Subject, office.Bao, "lý do không được lộ");

        var line = (await office.Inbox(office.Mai)).Page.Items.Single();
        line.Says.Vietnamese.ShouldBe("Có chuyện");
        line.Quote.ShouldBeNull();
        line.Link.Vietnamese.ShouldBe("NV-2026-000001: Việc kiểm tra, hạn chế người xem");
        (await office.Inbox(office.Van)).Page.Items.ShouldBeEmpty();
        (await office.Inbox(office.Van)).Unread.ShouldBe(0);
    }

    [Theory, OnBothDatabases]
    public async Task What_was_limited_later_is_gone_for_those_who_are_not_named(DatabaseKind kind)
    {
        await using var office = await NotifiedOffice.Start(kind);
        var work = office.Work(null);
        await office.Give(work);
        await office.Happen(work.Subject, office.Bao);
        (await office.Inbox(office.Van)).Unread.ShouldBe(1);

        await office.Limit(work.Subject, office.Mai, office.Bao);

        (await office.Inbox(office.Van)).Unread.ShouldBe(0);
        (await office.Inbox(office.Van)).Page.Items.ShouldBeEmpty();
        (await office.Inbox(office.Mai)).Unread.ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task Two_people_who_act_at_once_leave_nobody_untold(DatabaseKind kind)
    {
        await using var office = await NotifiedOffice.Start(kind);
        var work = office.Work(null);
        await office.Give(work);

        await Task.WhenAll(
            Enumerable.Range(1, 8).Select(_ => office.Happen(work.Subject, office.Bao))
        );

        (await office.Inbox(office.Van)).Page.Items.Single().Times.ShouldBe(8);
    }

    [Theory, OnBothDatabases]
    public async Task A_person_reads_what_is_held_about_what_the_person_was_told(DatabaseKind kind)
    {
        await using var office = await NotifiedOffice.Start(kind);
        var work = office.Work(null);
        await office.Give(work);
        await office.Happen(work.Subject, office.Bao);

        var held = await office.Program.In(async scope =>
        {
            var source = scope
                .GetServices<IHoldAboutPeople>()
                .Single(source => source.Code == "notifications");
            var things = new List<HeldThing>();
            await foreach (var thing in source.Read(office.Van.Person!.Value, null, 10, default))
            {
                things.Add(thing);
            }

            (await source.Count(office.Van.Person!.Value, default)).ShouldBe(1);
            return things;
        });

        held.Single().What.Vietnamese.ShouldBe("có chuyện");
        held.Single().Value.Vietnamese.ShouldBe("chưa đọc");
    }

    [Theory, OnBothDatabases]
    public async Task A_person_reads_on_which_days_reminders_came_though_one_line_stands_for_them(
        DatabaseKind kind
    )
    {
        await using var office = await NotifiedOffice.Start(kind);
        await office.Give(new DateOnly(2026, 12, 11));
        foreach (var day in new[] { 8, 10 })
        {
            office.Until(12, day, 8);
            await office.Remind();
        }

        var held = await office.Program.In(async scope =>
        {
            var source = scope
                .GetServices<IHoldAboutPeople>()
                .Single(source => source.Code == "reminders");
            (await source.Count(office.Bao.Person!.Value, default)).ShouldBe(2);
            return await source
                .Read(office.Bao.Person!.Value, null, 10, default)
                .ToListAsync(TestContext.Current.CancellationToken);
        });

        held.Select(thing => (thing.Value.Vietnamese, thing.Since!.Value.Day))
            .ShouldBe([("1 việc", 10), ("1 việc", 8)]);
        (await office.Inbox(office.Bao)).Page.Items.Count.ShouldBe(1);
    }

    [Theory, OnBothDatabases, Retains(Rule)]
    public async Task What_was_told_two_years_ago_goes(DatabaseKind kind)
    {
        await using var office = await NotifiedOffice.Start(kind);
        var work = office.Work(null);
        await office.Give(work);
        await office.Happen(work.Subject, office.Bao);

        office.Program.Time.Advance(TimeSpan.FromDays(729));
        (await office.Program.CarryOut(Rule)).ShouldBe(0);
        office.Program.Time.Advance(TimeSpan.FromDays(2));
        (await office.Program.CarryOut(Rule)).ShouldBe(2);

        (await office.Inbox(office.Van)).Page.Items.ShouldBeEmpty();
    }

    [Theory, OnBothDatabases, Retains(DigestRule)]
    public async Task Reminders_of_two_years_ago_go_and_are_not_sent_again(DatabaseKind kind)
    {
        await using var office = await NotifiedOffice.Start(kind);
        await office.Give(new DateOnly(2026, 12, 11));
        office.Until(12, 11, 8);
        (await office.Remind()).ShouldBe(1);
        office.Program.Time.Advance(TimeSpan.FromDays(732));

        (await office.Program.CarryOut(DigestRule)).ShouldBe(1);

        (await office.Read(db => db.Set<SentReminder>().CountAsync())).ShouldBe(0);
    }

    private static Task<Outcome<Done>> Read(NotifiedOffice office, Guid line, Caller by) =>
        office.Program.Run<ReadNotification, ReadNotificationRequest, Done>(new(line), by);
}
