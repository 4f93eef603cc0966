using Chutri.ArchitectureTests.Reading;
using Chutri.ArchitectureTests.Rules;

namespace Chutri.ArchitectureTests;

public sealed class PageTests
{
    private const string Pages = "Chutri.ArchitectureTests.Violations.Pages";

    [Fact]
    public void A_component_is_a_template_and_a_page_shows_one_model() =>
        PureComponents
            .Broken(Compiled.Application.SelectMany(assembly => assembly.GetTypes()))
            .ShouldBeEmpty();

    [Fact]
    public void A_component_that_asks_waits_or_shows_two_models_is_found() =>
        PureComponents
            .Broken(Compiled.Own.GetTypes().Where(type => type.Namespace is Pages))
            .ShouldBe(
                [
                    "InjectingPart injects Time",
                    "TwoModelsPage shows not one Model but [Model, Other]",
                    "WaitingPart has the lifecycle method OnInitialized",
                ],
                ignoreOrder: true
            );

    [Fact]
    public void No_sentence_is_written_in_a_page() =>
        Compiled.Application.SelectMany(SentencesInPages.Broken).ShouldBeEmpty();

    [Fact]
    public void A_sentence_written_in_a_page_is_found() =>
        SentencesInPages
            .Broken(Compiled.Own)
            .ShouldBe(
                [
                    "TalkingPart: <h1>Written between tags</h1>",
                    "TalkingPart: Written in an attribute",
                    "TalkingPart: Viết trong biểu thức",
                    "TalkingPart: is written in a loop",
                ],
                ignoreOrder: true
            );
}
