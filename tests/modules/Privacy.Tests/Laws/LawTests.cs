using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Privacy.Tests.Laws;

public sealed class LawTests
{
    [Theory, OnBothDatabases]
    public async Task Finds_a_request_whose_duty_was_closed_without_an_answer(DatabaseKind kind)
    {
        await using var office = await PrivacyOffice.Start(kind);
        var code = (await office.Ask(office.Bao)).Value;
        (await office.Answer(code, office.Hai)).Refusal.ShouldBeNull();
        (await Check(office)).Broken.ShouldBe(0);

        await office.Program.In(scope =>
            scope
                .GetRequiredService<AppDatabase>()
                .Database.ExecuteSqlRawAsync(
                    "update privacy_corrections set state = 'Open', answer = null, answered_at = null",
                    TestContext.Current.CancellationToken
                )
        );

        var found = await Check(office);
        (found.Looked, found.Broken).ShouldBe((1, 1));
        found.Examples.ShouldBe([code]);
    }

    private static Task<LawFinding> Check(PrivacyOffice office) =>
        office.Program.In(scope =>
            scope
                .GetServices<ILaw>()
                .Single(law => law.Code == "privacy-corrections-agree-with-duties")
                .Check(
                    scope.GetRequiredService<AppDatabase>(),
                    office.Program.Now,
                    CancellationToken.None
                )
        );
}
