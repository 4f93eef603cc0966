using System.Net;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Host.Tests.CommandLine;

/// <summary>
/// Nodes are upgraded one after the other: the first new one brings the schema up while the old ones still serve
/// (docs/decisions/0027).
/// </summary>
public sealed class OlderNodeTests(ToldDemonstration told)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_node_goes_on_serving_and_acting_when_a_newer_program_has_added_to_the_schema()
    {
        await using var program = await WholeProgram.Open(told.Copy());
        var leader = await program.SignIn("phochutich");
        var code = await AnAssignment(leader);
        await Upgrade(program);

        (await leader.Get("/assignments/" + code)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var remind = $"/assignments/{code}/remind";
        (await leader.Fill(remind, ("message", "Nhắc trong lúc nâng cấp"))).StatusCode.ShouldBe(
            HttpStatusCode.Found
        );
        (await leader.Page("/assignments/" + code)).Body!.TextContent.ShouldContain(
            "Nhắc trong lúc nâng cấp"
        );
        (await program.Visit().Get("/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<string> AnAssignment(Browser leader) =>
        (await leader.Json("/api/v1/assignments?state=open"))
            .GetProperty("items")[0]
            .GetProperty("code")
            .GetString()!;

    /// <summary>What a migration may do while older nodes run: add a table, a column that may be empty, one with a value for old rows.</summary>
    private static async Task Upgrade(WholeProgram program)
    {
        await using var scope = program.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDatabase>();
        foreach (
            var change in (string[])
                [
                    "create table later_things (id text primary key)",
                    "alter table assignments_assignments add column later_note text",
                    "alter table platform_facts add column later_count integer not null default 0",
                    "insert into \"__EFMigrationsHistory\" (migration_id, product_version) values ('29990101000000_Later', '99')",
                ]
        )
        {
            await db.Database.ExecuteSqlRawAsync(change, Stop);
        }
    }
}
