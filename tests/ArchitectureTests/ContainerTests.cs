using Chutri.ArchitectureTests.Violations;
using Chutri.Platform;
using Chutri.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.ArchitectureTests;

public sealed class ContainerTests
{
    /// <summary>Also asks for every part of ours: what a factory makes is not looked into by the container's own check.</summary>
    [Fact]
    public async Task The_whole_program_finds_all_its_parts()
    {
        ServiceDescriptor[] registered = [];
        await using var program = WebProgram.Build(
            new DatabaseChoice.Sqlite(Path.Combine(Path.GetTempPath(), "chutri-parts.db")),
            urls: null,
            quiet: true,
            services => registered = [.. services]
        );
        await using var scope = program.Services.CreateAsyncScope();

        var ours = registered.Where(part =>
            part is { IsKeyedService: false, ServiceType.ContainsGenericParameters: false }
            && part.ServiceType.Assembly.GetName()
                .Name!.StartsWith("chutri", StringComparison.OrdinalIgnoreCase)
        );

        foreach (var part in ours)
        {
            scope.ServiceProvider.GetServices(part.ServiceType).ShouldNotContain((object?)null);
        }

        ours.Count().ShouldBeGreaterThan(200);
    }

    [Fact]
    public void A_program_that_misses_a_part_does_not_start() =>
        Should
            .Throw<AggregateException>(() =>
                WebProgram.Build(
                    new DatabaseChoice.Sqlite("unused.db"),
                    urls: null,
                    quiet: true,
                    services => services.AddScoped<NeedsWhatIsMissing>()
                )
            )
            .Message.ShouldContain(nameof(NeedsWhatIsMissing));

    [Fact]
    public void A_program_whose_lasting_part_holds_a_part_of_one_request_does_not_start() =>
        Should
            .Throw<AggregateException>(() =>
                WebProgram.Build(
                    new DatabaseChoice.Sqlite("unused.db"),
                    urls: null,
                    quiet: true,
                    services => services.AddSingleton<HoldsDatabase>()
                )
            )
            .Message.ShouldContain(nameof(HoldsDatabase));

    private sealed class HoldsDatabase(AppDatabase db)
    {
        public AppDatabase Held => db;
    }
}
