using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Functions.Tests.Laws;

public sealed class LawTests
{
    [Theory, OnBothDatabases]
    public async Task Finds_a_function_of_a_unit_that_has_ended(DatabaseKind kind)
    {
        await using var office = await FunctionsOffice.Start(kind);
        await office.Record(office.Finance, "Lập dự toán");
        (await Check(office)).Broken.ShouldBe(0);

        await office.Program.In(async scope =>
        {
            var db = scope.GetRequiredService<AppDatabase>();
            await db.Database.ExecuteSqlRawAsync(
                "update organization_units set until = '2026-11-01' where code = 'BTCH'",
                TestContext.Current.CancellationToken
            );
            await scope
                .GetRequiredService<Organization.Storage.Editions>()
                .Turn(CancellationToken.None);
            await db.SaveChangesAsync();
        });

        var found = await Check(office);
        (found.Looked, found.Broken).ShouldBe((1, 1));
        found.Examples.ShouldBe(["BTCH"]);
    }

    private static Task<LawFinding> Check(FunctionsOffice office) =>
        office.Program.In(scope =>
            scope
                .GetServices<ILaw>()
                .Single(law => law.Code == "functions-are-in-living-units")
                .Check(
                    scope.GetRequiredService<AppDatabase>(),
                    office.Program.Now,
                    CancellationToken.None
                )
        );
}
