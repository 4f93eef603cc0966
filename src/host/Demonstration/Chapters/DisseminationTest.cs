using Chutri.Demonstration.Telling;
using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Platform;

namespace Chutri.Demonstration.Chapters;

/// <summary>The test of the campaign: what is asked, and how those take it who understood.</summary>
internal sealed class DisseminationTest(Stage stage, IReadOnlyDictionary<string, string> texts)
{
    private const int QuestionsEach = 3;

    private readonly string[][] questions = [.. TextFile.Rows("quan-triet-cau-hoi.txt")];

    public async Task Ask(string code, Caller leader)
    {
        await stage.Do<AddQuestions, AddQuestionsRequest, int>(
            new(
                code,
                [
                    .. questions.Select(row => new NewQuestion(
                        row[0],
                        [row[1], row[2], row[3]],
                        0,
                        row[4]
                    )),
                ]
            ),
            leader
        );
        await stage.Do<SetUnderstanding, SetUnderstandingRequest>(
            new(code, new(QuestionsEach, 3, 24, texts["reflection"])),
            leader
        );
    }

    /// <summary>Takes the test, has everything right, and confirms.</summary>
    public async Task Understand(string code, Caller who)
    {
        await stage.Do<BeginTest, string, int>(code, who);
        var test = (
            await stage.Ask<ShowTest, Outcome<MyTest>>(tests => tests.Of(code, who, stage.Stop))
        ).Value;
        var right = questions.ToDictionary(row => row[0], row => row[1]);
        await stage.Do<HandInTest, HandInTestRequest, TriedTest>(
            new(
                code,
                [
                    .. test.Open.Select(asked =>
                        (int?)asked.Choices.ToList().IndexOf(right[asked.Text])
                    ),
                ]
            ),
            who
        );
        await stage.Do<ConfirmUnderstanding, ConfirmUnderstandingRequest, Receipt>(
            new(code, texts["written"]),
            who
        );
    }
}
