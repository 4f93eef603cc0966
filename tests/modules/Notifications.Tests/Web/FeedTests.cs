using System.Net;
using System.Text;
using Chutri.Duties;
using Chutri.Notifications.Model;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Testing;
using Chutri.WorkingCalendar;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Calendar = Ical.Net.Calendar;

namespace Chutri.Notifications.Tests.Web;

/// <summary>The own calendar, as a calendar program fetches it: through OpenFeed, ReadFeed and SwitchOffFeed.</summary>
public sealed class FeedTests
{
    private const string Title =
        "Rà soát; chức năng, nhiệm vụ \\ của các ban thuộc Liên đoàn Lao động thành phố sau khi sắp xếp";

    [Theory, OnBothDatabases]
    public async Task A_calendar_program_reads_the_own_deadlines_with_why(DatabaseKind kind)
    {
        await using var site = await Start(kind);
        var id = await site.Office.Give(site.Office.Work(new(2026, 12, 11)) with { Title = Title });
        await site.Office.Give(new DateOnly(2026, 12, 14), new(site.Office.Propaganda.Id, null));
        var address = await Open(site);

        var text = await Fetch(site, address);

        ShouldKeepTheStandard(text);
        var entry = Calendar.Load(text)!.Events.ShouldHaveSingleItem();
        entry.Uid.ShouldBe($"{id.Value:n}@chutri");
        entry.Start!.Value.ShouldBe(new(2026, 12, 11));
        entry.Summary.ShouldNotBeNull().ShouldContain(Title);
        entry.Description.ShouldNotBeNull().ShouldContain("NV-2026-000001");
        entry.Description.ShouldContain("Phó Chủ tịch Lê Thị Thanh Mai giao");
        entry.Description.ShouldContain("hạn đến hết thứ Sáu 11/12/2026");
        entry.Url!.ToString().ShouldEndWith("/assignments/NV-2026-000001");

        await site.Office.Move(
            async (book, _) =>
            {
                await book.Call(id, "Tên khác", null, default);
                return new Done();
            }
        );
        var later = Calendar.Load(await Fetch(site, address))!.Events.ShouldHaveSingleItem();
        later.Uid.ShouldBe(entry.Uid);
        later.Summary.ShouldNotBeNull().ShouldContain("Tên khác");
        later.Sequence.ShouldBeGreaterThan(entry.Sequence);
    }

    [Fact]
    public async Task A_deadline_with_a_time_of_day_stands_at_that_moment()
    {
        await using var site = await Start(DatabaseKind.Sqlite);
        site.Office.Until(12, 11, 9);
        var fiveHours = new DeadlineRule.FromMoment(
            TimeUnit.WorkingMinutes,
            300,
            site.Office.Now.Local
        );
        await site.Office.Give(
            site.Office.Work(new(2026, 12, 11)) with
            {
                Deadline = WorkCalendar.Vietnam.DeadlineOf(fiveHours),
            }
        );

        var text = await Fetch(site, await Open(site));

        text.ShouldContain("DTSTART:20261211T080000Z\r\n"); // 15:00 in Hà Nội
        var entry = Calendar.Load(text)!.Events.ShouldHaveSingleItem();
        entry.Description.ShouldNotBeNull().ShouldContain("15:00");
    }

    [Fact]
    public async Task Twenty_four_hours_given_on_Friday_stand_on_Saturday_and_say_why()
    {
        await using var site = await Start(DatabaseKind.Sqlite);
        site.Office.Until(12, 11, 15);
        var hours = new DeadlineRule.FromMoment(TimeUnit.Minutes, 24 * 60, site.Office.Now.Local);
        await site.Office.Give(
            site.Office.Work(new(2026, 12, 11)) with
            {
                Title = Title,
                Deadline = WorkCalendar.Vietnam.DeadlineOf(hours),
            }
        );

        var text = await Fetch(site, await Open(site));

        text.ShouldContain("DTSTART:20261212T080000Z\r\n"); // 15:00 in Hà Nội
        var said = Calendar.Load(text)!.Events.ShouldHaveSingleItem().Description.ShouldNotBeNull();
        said.ShouldContain("hạn 15:00 thứ Bảy 12/12/2026");
        said.ShouldContain("thứ Bảy 12/12/2026 không phải ngày làm việc");
    }

    [Fact]
    public async Task What_has_not_changed_is_not_sent_again()
    {
        await using var site = await Start(DatabaseKind.Sqlite);
        await site.Office.Give(new DateOnly(2026, 12, 11));
        var address = await Open(site);
        using var first = await site.Get(address);
        var mark = first.Headers.ETag.ShouldNotBeNull();
        first.Headers.CacheControl!.Private.ShouldBeTrue();
        site.Office.Later();

        using var again = await Ask(site, address, mark.ToString());
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);

        await site.Office.Give(new DateOnly(2026, 12, 14));
        using var changed = await Ask(site, address, mark.ToString());
        changed.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_renewed_or_switched_off_address_opens_nothing_nor_does_that_of_a_locked_account()
    {
        var readers = new Readers();
        await using var site = await Start(DatabaseKind.Sqlite, readers);
        var bao = site.Office.Bao;
        (await site.Page("/account/calendar")).Body!.TextContent.ShouldContain("Chưa mở");
        var first = await Open(site);
        var second = await Open(site);
        (await site.Office.Read(db => db.Set<CalendarFeed>().SingleAsync())).Hash.ShouldNotContain(
            second.Split('/')[^1]
        );

        (await Status(site, first)).ShouldBe(HttpStatusCode.NotFound);
        (await Status(site, second)).ShouldBe(HttpStatusCode.OK);
        readers.Locked.Add(bao.Person!.Value);
        (await Status(site, second)).ShouldBe(HttpStatusCode.NotFound);
        readers.Locked.Clear();

        site.Caller = bao;
        using var off = await site.Fill("/account/calendar", "/account/calendar/switch-off");
        off.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await Status(site, second)).ShouldBe(HttpStatusCode.NotFound);
        (await Status(site, "/calendar-feed/" + new string('a', 43))).ShouldBe(
            HttpStatusCode.NotFound
        );
        site.Caller = bao;
        using var twice = await site.PostJson("/api/v1/calendar-feed/switch-off", new { });
        twice.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await site.Office.Read(db => db.Set<Fact>().Select(fact => fact.Kind).ToListAsync()))
            .Where(fact => fact.StartsWith("notifications.feed", StringComparison.Ordinal))
            .ShouldBe([FeedOpened.Code, FeedRenewed.Code, FeedSwitchedOff.Code], ignoreOrder: true);
    }

    private static void ShouldKeepTheStandard(string text)
    {
        text.ShouldStartWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
        text.ShouldEndWith("END:VCALENDAR\r\n");
        text.Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain('\n');
        text.Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain('\r');
        foreach (var line in text.Split("\r\n"))
        {
            Encoding.UTF8.GetByteCount(line).ShouldBeLessThanOrEqualTo(75, line);
        }

        var whole = text.Replace("\r\n ", "", StringComparison.Ordinal);
        whole.ShouldContain("Rà soát\\; chức năng\\, nhiệm vụ \\\\ của các ban");
        whole.ShouldContain("DTSTART;VALUE=DATE:20261211\r\n");
    }

    private static Task<NotificationSite> Start(DatabaseKind kind, Readers? readers = null) =>
        NotificationSite.Start(kind, readers ?? new Readers());

    /// <summary>Bảo opens the own address; from then on nobody is signed in.</summary>
    private static async Task<string> Open(NotificationSite site)
    {
        site.Caller = site.Office.Bao;
        using var answer = await site.PostJson("/api/v1/calendar-feed/renew", new { });
        var address = (await Browser.Json(answer)).GetProperty("address").GetString()!;
        site.Caller = null;
        return new Uri(address).AbsolutePath;
    }

    private static async Task<string> Fetch(NotificationSite site, string address)
    {
        using var answer = await site.Get(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/calendar; charset=utf-8");
        return await Browser.Text(answer);
    }

    private static async Task<HttpStatusCode> Status(NotificationSite site, string address)
    {
        site.Caller = null;
        using var answer = await site.Get(address);
        return answer.StatusCode;
    }

    private static Task<HttpResponseMessage> Ask(NotificationSite site, string address, string mark)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("If-None-Match", mark);
        return site.Send(request);
    }

    /// <summary>Everybody can enter but those who are locked out.</summary>
    private sealed class Readers : Module, IMailboxes
    {
        public HashSet<PersonId> Locked { get; } = [];

        public override void AddTo(IServiceCollection services) =>
            services.AddSingleton<IMailboxes>(this);

        public Task<IReadOnlyDictionary<PersonId, Mailbox>> Of(
            IReadOnlyCollection<PersonId> people,
            CancellationToken stop
        ) =>
            Task.FromResult<IReadOnlyDictionary<PersonId, Mailbox>>(
                new Dictionary<PersonId, Mailbox>()
            );

        public Task<Reader?> Enters(PersonId person, CancellationToken stop) =>
            Task.FromResult(
                Locked.Contains(person) ? null : new Reader("Trần Quốc Bảo", Language.Vietnamese)
            );
    }
}
