using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Processes.Tests.Laws;

public sealed class LawTests
{
    [Theory, OnBothDatabases]
    public async Task Finds_a_case_that_nobody_holds_any_more(DatabaseKind kind)
    {
        await using var office = await ProcessOffice.Start(kind);
        var code = await office.Begun(await office.Published(ProcessOffice.Leave), office.Bao);
        foreach (var law in Both)
        {
            (await Check(office, law)).Broken.ShouldBe(0);
        }

        await office.Program.In(scope =>
            scope
                .GetRequiredService<AppDatabase>()
                .Database.ExecuteSqlRawAsync(
                    "update processes_case_steps set ending = 'Done', ended_at = arrived_at",
                    TestContext.Current.CancellationToken
                )
        );

        foreach (var law in Both)
        {
            (await Check(office, law)).Examples.ShouldBe([code]);
        }
    }

    private static readonly string[] Both =
    [
        "processes-open-cases-have-holders",
        "processes-cases-agree-with-duties",
    ];

    private static Task<LawFinding> Check(ProcessOffice office, string code) =>
        office.Program.In(scope =>
            scope
                .GetServices<ILaw>()
                .Single(law => law.Code == code)
                .Check(
                    scope.GetRequiredService<AppDatabase>(),
                    office.Program.Now,
                    CancellationToken.None
                )
        );
}
