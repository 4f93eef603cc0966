using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Platform.Tests;

/// <summary>One row for each program that serves: of a machine and its port. <see cref="WatchBook"/>.</summary>
public sealed class NodeTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Whoever_comes_back_to_a_port_takes_the_row_of_who_was_there(DatabaseKind kind)
    {
        await using var program = await TestProgram.Start(kind);
        await Serves(program, 5081);
        await Serves(program, 5080);
        await Serves(program, 5081);

        var machines = await program.In(scope => scope.GetRequiredService<WatchBook>().Nodes(Stop));

        machines
            .Select(node => node.Machine)
            .ShouldBe([$"{Environment.MachineName}:5080", $"{Environment.MachineName}:5081"]);
    }

    /// <summary>A program of its own, which is killed right after it said that it runs.</summary>
    private static Task Serves(TestProgram program, int port) =>
        program.In(async scope =>
        {
            var node = new ThisNode(program.Time);
            node.ServesAt(port);
            await new WatchBook(scope.GetRequiredService<AppDatabase>(), node).NoteNode(
                program.Now,
                Stop
            );
        });
}
