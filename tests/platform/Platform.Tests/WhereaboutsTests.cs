using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Platform.Tests;

/// <summary>Data that was moved away is marked, until somebody takes the mark back. <see cref="NoteMove"/>, <see cref="Reopen"/>.</summary>
public sealed class WhereaboutsTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task What_was_moved_is_not_gone_on_with_until_it_is_opened_again(DatabaseKind kind)
    {
        await using var program = await TestProgram.Start(kind);
        (await Check(program)).ShouldBeNull();

        await program.Run<NoteMove, MovedAway, Done>(
            new("PostgreSQL db:5432, chutri", 12),
            Caller.CommandLine
        );
        var refusal = (await Check(program)).ShouldNotBeNull();
        refusal.Code.ShouldBe("data-moved-away");
        refusal.Sentence.Vietnamese.ShouldContain("đã được chuyển đến PostgreSQL db:5432, chutri");

        (await Reopened(program)).Refused.ShouldBeFalse();
        (await Check(program)).ShouldBeNull();
        (await Reopened(program)).Refusal.ShouldNotBeNull().Code.ShouldBe("data-not-moved");
    }

    private static Task<Outcome<Done>> Reopened(TestProgram program) =>
        program.Run<Reopen, Done, Done>(new Done(), Caller.CommandLine);

    private static Task<Refusal?> Check(TestProgram program) =>
        program.In(scope => scope.GetRequiredService<Whereabouts>().Check(Stop));
}
