using System.Data.Common;
using Chutri.Notifications.Model;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Notifications.Tests.Operations;

/// <summary>Exactly once, whatever happens to the program, its nodes and its clock.</summary>
public sealed class OnceTests
{
    private static readonly DateOnly Friday = new(2026, 12, 11);

    [Theory, OnBothDatabases]
    public async Task Broken_off_at_any_statement_it_is_sent_once_by_the_next_start(
        DatabaseKind kind
    )
    {
        var accident = new BreaksOff();
        await using var office = await NotifiedOffice.Start(kind, accident);
        await office.Give(Friday);
        await office.Give(
            new DateOnly(2026, 12, 14),
            new(office.Propaganda.Id, office.Trang.Person)
        );
        office.Until(12, 14, 8);
        var broke = 0;

        for (var statement = 1; ; statement++)
        {
            accident.After(statement);
            try
            {
                await office.Program.In(scope => NotifiedOffice.Anew(scope).CarryOut(default));
                accident.Stop();
                break;
            }
            catch (Exception failure) when (failure is IOException or AggregateException)
            {
                broke++;
                accident.Stop();
            }
        }

        broke.ShouldBeGreaterThan(10);
        await office.RemindAnew();
        (await office.Sent()).ShouldBe([
            "14/12 Trang Holder 0",
            "14/12 Bảo Holder +1",
            "14/12 Vân Head +1",
        ]);
        (await office.Read(db => db.Set<ReminderDigest>().CountAsync())).ShouldBe(3);
        (await office.Read(db => db.Set<Notification>().SumAsync(line => line.Times))).ShouldBe(3);
    }

    [Theory, OnBothDatabases]
    public async Task Many_nodes_at_the_same_moment_send_it_once(DatabaseKind kind)
    {
        await using var office = await NotifiedOffice.Start(kind);
        foreach (var _ in Enumerable.Range(1, 5))
        {
            await office.Give(Friday);
        }

        office.Until(12, 14, 8);

        var sent = await Task.WhenAll(Enumerable.Range(1, 6).Select(_ => office.RemindAnew()));

        sent.Sum().ShouldBe(2);
        (await office.Sent()).Count.ShouldBe(10);
        (await office.Read(db => db.Set<Notification>().SumAsync(line => line.Times))).ShouldBe(2);
    }

    [Theory, OnBothDatabases]
    public async Task A_clock_that_goes_back_and_forth_sends_nothing_twice(DatabaseKind kind)
    {
        await using var office = await NotifiedOffice.Start(kind);
        await office.Give(Friday);

        foreach (var day in new[] { 8, 10, 8, 9, 10, 7, 11, 10, 11 })
        {
            office.Program.Time.AdjustTime(
                new DateTimeOffset(2026, 12, day, 8, 0, 0, TimeSpan.FromHours(7))
            );
            await office.RemindAnew();
        }

        (await office.Sent()).ShouldBe([
            "08/12 Bảo Holder -3",
            "10/12 Bảo Holder -1",
            "11/12 Bảo Holder 0",
        ]);
    }

    /// <summary>Breaks off at the n-th statement or commit after it was told to, as a program that is killed there does.</summary>
    private sealed class BreaksOff : Module
    {
        private readonly Counter counter = new();

        public void After(int statements) => counter.Left = statements;

        public void Stop() => counter.Left = int.MaxValue;

        public override void AddTo(IServiceCollection services) =>
            services.ConfigureDbContext<AppDatabase>(options =>
                options.AddInterceptors(new Statements(counter), new Commits(counter))
            );

        private sealed class Counter
        {
            public int Left { get; set; } = int.MaxValue;

            public void Count()
            {
                if (Left != int.MaxValue && --Left == 0)
                {
                    throw new IOException("killed here");
                }
            }
        }

        private sealed class Statements(Counter counter) : DbCommandInterceptor
        {
            public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
                DbCommand command,
                CommandEventData eventData,
                InterceptionResult<DbDataReader> result,
                CancellationToken cancellationToken = default
            )
            {
                counter.Count();
                return ValueTask.FromResult(result);
            }

            public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
                DbCommand command,
                CommandEventData eventData,
                InterceptionResult<int> result,
                CancellationToken cancellationToken = default
            )
            {
                counter.Count();
                return ValueTask.FromResult(result);
            }
        }

        private sealed class Commits(Counter counter) : DbTransactionInterceptor
        {
            public override ValueTask<InterceptionResult> TransactionCommittingAsync(
                DbTransaction transaction,
                TransactionEventData eventData,
                InterceptionResult result,
                CancellationToken cancellationToken = default
            )
            {
                counter.Count();
                return ValueTask.FromResult(result);
            }

            public override Task TransactionCommittedAsync(
                DbTransaction transaction,
                TransactionEndEventData eventData,
                CancellationToken cancellationToken = default
            )
            {
                counter.Count();
                return Task.CompletedTask;
            }
        }
    }
}
