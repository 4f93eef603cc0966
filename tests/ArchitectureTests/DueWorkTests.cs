using Chutri.Platform;
using Chutri.Testing;
using Chutri.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Chutri.ArchitectureTests;

public sealed class DueWorkTests
{
    [Fact]
    public async Task Each_kind_of_due_work_begins_with_a_clean_memory_and_goes_on_until_nothing_is_left()
    {
        var seen = new List<object>();
        await using var program = await TestProgram.Start(
            DatabaseKind.Sqlite,
            new TwoKindsOfWork(seen)
        );
        var pass = new DueWorkPass(
            program.Services.GetRequiredService<IServiceScopeFactory>(),
            program.Services.GetRequiredService<AuthorityClock>(),
            NullLogger.Instance
        );

        var goesOn = await pass.CarryOutAll(TestContext.Current.CancellationToken);

        seen.Count.ShouldBe(2);
        seen.Distinct().Count().ShouldBe(2);
        goesOn.ShouldBeTrue(); // the second is not done with: the next round follows at once
        (await pass.CarryOutAll(TestContext.Current.CancellationToken)).ShouldBeFalse();
    }

    private sealed class TwoKindsOfWork(List<object> seen) : Module
    {
        public override void AddTo(IServiceCollection services)
        {
            services.AddSingleton(seen);
            services.AddScoped<Memory>();
            services.AddScoped<IDueWork, Failing>();
            services.AddScoped<IDueWork, Following>();
        }
    }

    private sealed class Memory;

    private sealed class Failing(Memory memory, List<object> seen) : IDueWork
    {
        public string Name => "failing";

        public Words Title => new("failing", "failing");

        public Task<DueOutcome> CarryOut(CancellationToken stop)
        {
            seen.Add(memory);
            throw new IOException("broke down");
        }
    }

    private sealed class Following(Memory memory, List<object> seen) : IDueWork
    {
        public string Name => "following";

        public Words Title => new("following", "following");

        public Task<DueOutcome> CarryOut(CancellationToken stop)
        {
            seen.Add(memory);
            return Task.FromResult(new DueOutcome(1) { GoesOn = seen.Count < 4 });
        }
    }
}
