using Chutri.ArchitectureTests.Reading;
using Chutri.ArchitectureTests.Rules;
using Chutri.ArchitectureTests.Violations;
using Chutri.Docs;
using Chutri.Platform;

namespace Chutri.ArchitectureTests;

public sealed class FactTests
{
    [Fact]
    public void Every_fact_is_announced_once_reads_back_and_says_itself_in_both_languages()
    {
        using var program = new WholeProgram();

        FactsAreAnnounced
            .Broken(
                Compiled
                    .Written(Compiled.Application)
                    .Where(type => type.IsSubclassOf(typeof(FactBody)) && !type.IsAbstract),
                program.FactKinds
            )
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_fact_that_nobody_announces_or_that_changes_its_sentence_is_found() =>
        FactsAreAnnounced
            .Broken(
                [typeof(Unannounced), typeof(Forgets)],
                [
                    FactKind.Of<Forgets>("architecturetests.forgets", new("quên", "forgets")),
                    FactKind.Of<UnitHelpersMade>("other.made", new("lập", "made")),
                ]
            )
            .ShouldBe([
                "Unannounced is announced 0 times",
                "other.made does not begin with architecturetests",
                "architecturetests.forgets does not read back as it was written",
                "architecturetests.forgets does not read back as it was written",
            ]);

    private sealed record UnitHelpersMade : FactBody
    {
        public override IEnumerable<Guid> About => [];

        public override Words Sentence() => new("lập", "made");
    }
}
