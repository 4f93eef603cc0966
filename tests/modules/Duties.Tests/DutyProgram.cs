using Chutri.Duties.Model;
using Chutri.Duties.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Testing;
using Chutri.WorkingCalendar;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Duties.Tests;

/// <summary>The federation at work, at 09:00 on Wednesday 25 November 2026.</summary>
internal sealed class DutyProgram : IAsyncDisposable
{
    private int opened;

    private DutyProgram(TestProgram program) => Program = program;

    public TestProgram Program { get; }

    public Federation People { get; } = new();

    public Moment Now => Program.Now;

    public static async Task<DutyProgram> Start(DatabaseKind kind)
    {
        var program = new DutyProgram(
            await TestProgram.Start(kind, new OrganizationModule(), new DutiesModule())
        );
        await program.Program.In(program.People.Found);
        return program;
    }

    /// <summary>An assignment from the deputy chair, led and held by the organisation board.</summary>
    public OpenDuty Assignment(
        DateOnly? due = null,
        Holder? holder = null,
        DocumentId? source = null,
        string title = "Báo cáo rà soát chức năng, nhiệm vụ"
    )
    {
        var number = Interlocked.Increment(ref opened);
        return new(
            DutyKind.Assignment,
            $"NV-2026-{number:000000}",
            title,
            $"/assignments/NV-2026-{number:000000}",
            Guid.CreateVersion7(),
            source,
            People.Organising.Id,
            People.Van.Person,
            People.Root.Id,
            People.Mai.Person,
            holder ?? new(People.Organising.Id, null),
            NextStep.Acknowledge,
            due is { } day ? WorkCalendar.Vietnam.DeadlineOf(new DeadlineRule.By(day)) : null
        );
    }

    public async Task<DutyId> Open(OpenDuty duty) =>
        (await Move<DutyId>(book => book.Open(duty, Now, CancellationToken.None))).Value;

    public Task<Outcome<Done>> Do(Func<DutyBook, Task<Outcome<Done>>> act) => Move(act);

    public Task<Outcome<Done>> Do(Func<DutyBook, DutyReading, Task<Outcome<Done>>> act) =>
        Move<Done>(act);

    public Task<DutyView> View(DutyId id) =>
        Program.In(async scope =>
            (
                await scope.GetRequiredService<DutyReading>().Find(id, Now, CancellationToken.None)
            ).ShouldNotBeNull()
        );

    public Task<T> Read<T>(Func<AppDatabase, Task<T>> question) =>
        Program.In(scope => question(scope.GetRequiredService<AppDatabase>()));

    public Task<int> Sql(string sql) => Read(db => db.Database.ExecuteSqlRawAsync(sql));

    /// <summary>By somebody who first took away the database's own guards.</summary>
    public Task<int> Unguarded(string sql) =>
        Read(async db =>
        {
            var statements = string.Concat(await Guardless(db), sql);
            return await db.Database.ExecuteSqlRawAsync(statements);
        });

    private static async Task<string> Guardless(AppDatabase db)
    {
        if (db.IsPostgres)
        {
            return """
                alter table duties_duties disable trigger user;
                alter table duties_holdings disable trigger user;
                alter table duties_duties drop constraint ck_duties_duties_one_accountable;
                """;
        }

        var triggers = await db
            .Database.SqlQuery<string>(
                $"select name as \"Value\" from sqlite_master where type = 'trigger' and name like 'duties%'"
            )
            .ToListAsync();
        return "pragma ignore_check_constraints = on;"
            + string.Concat(triggers.Select(name => $"drop trigger {name};"));
    }

    /// <returns>How many changes of the overview's counts there were, kept apart since the acts that made them.</returns>
    public Task<int> AddUpSummary() =>
        Program.In(scope =>
            scope
                .GetServices<IDueWork>()
                .OfType<AddUpSummary>()
                .Single()
                .CarryOut(CancellationToken.None)
                .AllDone()
        );

    public void NextDay(int days = 1) => Program.Time.Advance(TimeSpan.FromDays(days));

    public Task<LawFinding> Check<TLaw>()
        where TLaw : ILaw, new() => Read(db => new TLaw().Check(db, Now, CancellationToken.None));

    public ValueTask DisposeAsync() => Program.DisposeAsync();

    private Task<Outcome<Done>> Move(Func<DutyBook, Task<Outcome<Done>>> act) => Move<Done>(act);

    /// <summary>As another module's operation does: through the runner, in its transaction.</summary>
    private Task<Outcome<T>> Move<T>(Func<DutyBook, Task<Outcome<T>>> act) =>
        Move<T>((book, _) => act(book));

    private Task<Outcome<T>> Move<T>(Func<DutyBook, DutyReading, Task<Outcome<T>>> act) =>
        Program.In(scope =>
            scope
                .GetRequiredService<OperationRunner>()
                .Run(
                    new Moving<T>(
                        act,
                        scope.GetRequiredService<DutyBook>(),
                        scope.GetRequiredService<DutyReading>()
                    ),
                    0,
                    People.Mai,
                    CancellationToken.None
                )
        );

    private async Task<Outcome<T>> Move<T>(Func<DutyBook, Task<T>> act) =>
        await Move<T>(async book => (Outcome<T>)await act(book));

    private sealed class Moving<T>(
        Func<DutyBook, DutyReading, Task<Outcome<T>>> act,
        DutyBook book,
        DutyReading reading
    ) : IOperation<int, T>
    {
        public Act Act { get; } = new("test-move", new("chuyển", "move"), Act.Everybody);

        public Task<Outcome<T>> Run(
            int request,
            Caller caller,
            Moment now,
            CancellationToken stop
        ) => act(book, reading);
    }
}
