using Chutri.Testing;
using Shouldly;
using Xunit;

namespace Chutri.Demonstration.Tests;

// Each telling is months of work; side by side they would only make each other late.
[Collection("telling")]
public sealed class SameStoryTests
{
    private static readonly DateOnly Wednesday = new(2026, 11, 25);

    /// <summary>What a page can show has happened at least once.</summary>
    private static readonly string[] Happened =
    [
        "organization.unit-renamed",
        "organization.reorganization-planned",
        "documents.registered",
        "assignments.proposal-changed",
        "assignments.proposal-rejected",
        "assignments.proposals-merged",
        "assignments.provision-set-aside",
        "assignments.sent-back",
        "assignments.redirected",
        "assignments.handed-to-person",
        "assignments.cooperation-answered",
        "assignments.progress-reported",
        "assignments.result-returned",
        "assignments.result-accepted",
        "assignments.extension-granted",
        "assignments.extension-refused",
        "assignments.paused",
        "assignments.resumed",
        "assignments.withdrawn",
        "assignments.broken-down",
        "assignments.holder-reminded",
    ];

    [Fact]
    public async Task Tells_the_same_day_alike_on_both_databases_with_every_kind_of_deed()
    {
        await using var one = await ToldStory.On(Wednesday);
        await using var other = await ToldStory.On(Wednesday, DatabaseKind.Postgres);
        (await one.IsEmpty()).ShouldBeFalse();
        (await one.Facts()).Keys.ShouldBeSubsetOf((await other.Facts()).Keys);
        Happened.ShouldBeSubsetOf((await one.Facts()).Keys);
        var (ones, others) = (await one.Duties(), await other.Duties());
        others.Except(ones).ShouldBeEmpty();
        ones.Except(others).ShouldBeEmpty();
        TestContext.Current.SendDiagnosticMessage("{0} facts", (await one.Facts()).Values.Sum());
    }
}
