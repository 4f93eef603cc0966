using Chutri.ArchitectureTests.Reading;
using Chutri.ArchitectureTests.Rules;

namespace Chutri.ArchitectureTests;

public sealed class ModelTests
{
    [Fact]
    public void A_model_knows_no_database_no_web_no_clock_and_waits_for_nothing() =>
        PureModel.Broken(Compiled.Program, Compiled.ModuleLine).ShouldBeEmpty();

    [Fact]
    public void A_model_that_asks_or_waits_is_found() =>
        PureModel
            .Broken(Compiled.CounterExamples, Compiled.CounterLine)
            .Select(line => line.Split(" → ")[0].Split('.')[^1])
            .Distinct()
            .ShouldBe(["AsksClock", "AsksDatabase", "KnowsRequest", "Waits"], ignoreOrder: true);

    [Fact]
    public void Only_the_doors_know_HTTP() =>
        WebStaysInWeb.Broken(Compiled.Program, Compiled.ModuleLine).ShouldBeEmpty();

    [Fact]
    public void Storage_that_reads_a_request_is_found() =>
        WebStaysInWeb
            .Broken(Compiled.CounterExamples, Compiled.CounterLine)
            .Select(line => line.Split(" → ")[0].Split('.')[^1])
            .Distinct()
            .ShouldBe(["KnowsRequest", "StoresRequest"], ignoreOrder: true);
}
