using Chutri.Duties;
using Chutri.Notifications.Model;
using Chutri.Notifications.Operations;
using Chutri.Notifications.Tests.Mail;
using Chutri.Organization;
using Chutri.Organization.Model;
using Chutri.Platform;
using Chutri.Testing;
using Chutri.WorkingCalendar;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Notifications.Tests;

/// <summary>
/// A federation at 09:00 on Wednesday 25 November 2026. Mai is its deputy and gives out work; Vân heads the organisation board, where
/// Bảo is an officer; Trang heads the propaganda board; Hải administers the whole.
/// </summary>
internal sealed class NotifiedOffice : IAsyncDisposable
{
    private readonly Founding founding = new();
    private int opened;

    private NotifiedOffice(TestProgram program)
    {
        Program = program;
        Root = founding.Open("LDLD", "Liên đoàn Lao động thành phố", null);
        Organising = founding.Open("BTC", "Ban Tổ chức", Root.Id);
        Propaganda = founding.Open("BTG", "Ban Tuyên giáo", Root.Id);
        Mai = founding.Appoint(
            "CB01",
            "Lê Thị Thanh Mai",
            Root,
            "Phó Chủ tịch",
            Role.Deputy,
            Root.Id
        );
        Van = founding.Appoint(
            "CB02",
            "Đỗ Thị Hồng Vân",
            Organising,
            "Trưởng ban",
            Role.Head,
            Organising.Id
        );
        Bao = founding.Appoint(
            "CB03",
            "Trần Quốc Bảo",
            Organising,
            "Chuyên viên",
            Role.Officer,
            Organising.Id
        );
        Trang = founding.Appoint(
            "CB04",
            "Hoàng Thu Trang",
            Propaganda,
            "Trưởng ban",
            Role.Head,
            Propaganda.Id
        );
        Hai = founding.Appoint("CB05", "Vũ Ngọc Hải", Root, "Quản trị", Role.Administrator, null);
        TrangAdministers = Trang with { Role = Role.Administrator, Over = Propaganda.Id };
    }

    public TestProgram Program { get; }
    public Unit Root { get; }
    public Unit Organising { get; }
    public Unit Propaganda { get; }
    public Caller Mai { get; }
    public Caller Van { get; }
    public Caller Bao { get; }
    public Caller Trang { get; }
    public Caller Hai { get; }

    /// <summary>An administrator of the propaganda board alone.</summary>
    public Caller TrangAdministers { get; }

    /// <summary>Where mail is on.</summary>
    public MailModule Mail { get; set; } = null!;

    public Moment Now => Program.Now;

    public static Module[] Modules =>
        [new OrganizationModule(), new DutiesModule(), new NewsModule(), new NotificationsModule()];

    public static async Task<NotifiedOffice> Start(DatabaseKind kind, params Module[] more)
    {
        var office = new NotifiedOffice(await TestProgram.Start(kind, [.. Modules, .. more]));
        await office.Program.In(office.founding.Found);
        return office;
    }

    /// <summary>Work from the deputy, led by the organisation board and held by the officer Bảo.</summary>
    public OpenDuty Work(DateOnly? due, Holder? holder = null)
    {
        var number = Interlocked.Increment(ref opened);
        return new(
            DutyKind.Assignment,
            $"NV-2026-{number:000000}",
            $"Báo cáo rà soát số {number}",
            $"/assignments/NV-2026-{number:000000}",
            Guid.CreateVersion7(),
            null,
            Organising.Id,
            Van.Person,
            Root.Id,
            Mai.Person,
            holder ?? new(Organising.Id, Bao.Person),
            NextStep.Carry,
            due is { } day ? WorkCalendar.Vietnam.DeadlineOf(new DeadlineRule.By(day)) : null
        );
    }

    public async Task<DutyId> Give(OpenDuty work) =>
        (
            await Do(
                Mai,
                async (scope, now) =>
                    (Outcome<DutyId>)
                        await scope
                            .GetRequiredService<DutyBook>()
                            .Open(work, now, CancellationToken.None)
            )
        ).Value;

    public Task<DutyId> Give(DateOnly? due, Holder? holder = null) => Give(Work(due, holder));

    /// <summary>By a module that says of the thing that something happened to it.</summary>
    public Task Happen(Guid thing, Caller by, string? why = null) =>
        Do(
            by,
            (scope, now) =>
            {
                scope
                    .GetRequiredService<AppDatabase>()
                    .Record(new SomethingHappened(thing, why), by, now);
                return Task.FromResult((Outcome<Done>)new Done());
            }
        );

    public async Task Limit(Guid thing, params Caller[] to) =>
        (
            await Do(
                Mai,
                (scope, _) =>
                {
                    scope
                        .GetRequiredService<ViewLimits>()
                        .Limit(thing, to.Select(one => one.Person!.Value));
                    return Task.FromResult((Outcome<Done>)new Done());
                }
            )
        ).Refusal.ShouldBeNull();

    public async Task Move(Func<DutyBook, Moment, Task<Outcome<Done>>> move) =>
        (
            await Do(Mai, (scope, now) => move(scope.GetRequiredService<DutyBook>(), now))
        ).Refusal.ShouldBeNull();

    public Task<Outcome<T>> Do<T>(
        Caller by,
        Func<IServiceProvider, Moment, Task<Outcome<T>>> act
    ) =>
        Program.In(scope =>
            scope
                .GetRequiredService<OperationRunner>()
                .Run(new Acting<T>(scope, act), 0, by, CancellationToken.None)
        );

    /// <summary>What the program does each minute; how many lists of reminders it sent.</summary>
    public Task<int> Remind() => Program.In(scope => RemindIn(scope).AllDone());

    /// <summary>As a node that was started a moment ago: it looks again for what was sent.</summary>
    public Task<int> RemindAnew() => Program.In(scope => Anew(scope).CarryOut(default).AllDone());

    public static IDueWork Anew(IServiceProvider scope) =>
        ActivatorUtilities.CreateInstance<Reminding>(scope, new RemindersLookedFor());

    public static Task<DueOutcome> RemindIn(IServiceProvider scope) =>
        scope
            .GetServices<IDueWork>()
            .Single(work => work.Name == "notifications.remind")
            .CarryOut(CancellationToken.None);

    /// <summary>Of whom, at which step and as whom: all that was ever sent, in the order of the days.</summary>
    public Task<List<string>> Sent() =>
        Read(async db =>
        {
            var names = await db.Set<Person>()
                .ToDictionaryAsync(p => p.Id, p => p.Name.Split(' ')[^1]);
            var sent = await (
                from one in db.Set<SentReminder>()
                join digest in db.Set<ReminderDigest>() on one.Digest equals digest.Id
                select new { one, digest.Day }
            ).ToListAsync();
            return sent.OrderBy(row => row.Day)
                .ThenBy(row => row.one.Role)
                .ThenBy(row => row.one.Step)
                .Select(row =>
                    $"{row.Day:dd/MM} {names[row.one.Person]} {row.one.Role} {row.one.Step:+0;-0;0}"
                )
                .ToList();
        });

    public Task<ReadNotifications> Inbox(Caller of, bool unread = false, string? after = null) =>
        Program.In(async scope =>
        {
            scope.GetRequiredService<Sight>().Open(of);
            return await scope
                .GetRequiredService<ShowNotifications>()
                .Page(of, unread, after, 10, Now, CancellationToken.None);
        });

    public async Task<List<string>> Lines(Caller of) =>
        [.. (await Inbox(of)).Page.Items.Select(line => line.Says.Vietnamese)];

    public Task<T> Read<T>(Func<AppDatabase, Task<T>> question) =>
        Program.In(scope => question(scope.GetRequiredService<AppDatabase>()));

    /// <summary>To this moment of a day in November or December 2026.</summary>
    public void Until(int month, int day, int hour, int minute = 0) =>
        Program.Time.SetUtcNow(
            new DateTimeOffset(2026, month, day, hour, minute, 0, TimeSpan.FromHours(7))
        );

    public void Later() => Program.Time.Advance(TimeSpan.FromMinutes(1));

    public ValueTask DisposeAsync() => Program.DisposeAsync();

    private sealed class Acting<T>(
        IServiceProvider scope,
        Func<IServiceProvider, Moment, Task<Outcome<T>>> act
    ) : IOperation<int, T>
    {
        public Act Act { get; } = new("test-act", new("làm", "do"), Act.Everybody);

        public Task<Outcome<T>> Run(
            int request,
            Caller caller,
            Moment now,
            CancellationToken stop
        ) => act(scope, now);
    }
}
