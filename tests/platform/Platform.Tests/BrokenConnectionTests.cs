using System.Data.Common;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Chutri.Platform.Tests;

/// <summary>The database server goes away while an act ends; nobody is told that nothing has changed where it has.</summary>
public sealed class BrokenConnectionTests
{
    [Fact]
    public async Task A_connection_that_breaks_after_the_act_was_committed_does_not_make_it_undone()
    {
        var cut = new CutAfterCommit();
        await using var program = await TestProgram.Start(
            DatabaseKind.Postgres,
            new ShelfModule(),
            cut
        );
        await program.In(async scope =>
        {
            var db = scope.GetRequiredService<AppDatabase>();
            db.Add(new Book { Name = "Luật" });
            await db.SaveChangesAsync();
        });
        cut.Arm();

        var taken = await program.Run<TakeBook, string, long>("Luật", Officer());

        taken.Refusal.ShouldBeNull();
        cut.Cut.ShouldBe(1);
        var facts = await program.In(scope =>
            scope.GetRequiredService<AppDatabase>().Set<Fact>().CountAsync()
        );
        facts.ShouldBe(1);
    }

    [Theory, InlineData("57P01"), InlineData("57P02")]
    public void A_server_that_shuts_down_in_the_middle_of_a_commit_leaves_it_unknown(
        string state
    ) =>
        StorageFaults
            .IsLostConnection(new PostgresException("terminating", "FATAL", "FATAL", state))
            .ShouldBeTrue();

    [Fact]
    public void A_commit_that_the_server_refuses_is_known_to_be_undone() =>
        StorageFaults
            .IsLostConnection(
                new PostgresException("could not serialize", "ERROR", "ERROR", "40001")
            )
            .ShouldBeFalse();

    private static Caller Officer() =>
        new()
        {
            Name = "An",
            Person = PersonId.New(),
            Post = PostId.New(),
            Role = Role.Officer,
            Door = Door.Api,
        };

    /// <summary>Ends the connection's server process once the next act is committed.</summary>
    private sealed class CutAfterCommit : Module
    {
        private readonly Cutting cutting = new();

        public int Cut => cutting.Cut;

        public void Arm() => cutting.IsArmed = true;

        public override void AddTo(IServiceCollection services) =>
            services.ConfigureDbContext<AppDatabase>(options => options.AddInterceptors(cutting));

        private sealed class Cutting : DbTransactionInterceptor
        {
            public bool IsArmed { get; set; }

            public int Cut { get; private set; }

            public override async Task TransactionCommittedAsync(
                DbTransaction transaction,
                TransactionEndEventData eventData,
                CancellationToken cancellationToken = default
            )
            {
                if (!IsArmed)
                {
                    return;
                }

                IsArmed = false;
                var acting = (NpgsqlConnection)eventData.Context!.Database.GetDbConnection();
                await using var other = new NpgsqlConnection(acting.ConnectionString);
                await other.OpenAsync(cancellationToken);
                await using var end = new NpgsqlCommand(
                    $"select pg_terminate_backend({acting.ProcessID})",
                    other
                );
                await end.ExecuteNonQueryAsync(cancellationToken);
                Cut++;
            }
        }
    }
}
