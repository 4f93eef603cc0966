using Chutri.Dissemination.Forms;
using Chutri.Dissemination.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Dissemination.Web;

/// <summary>The test as each takes it alone.</summary>
internal static class TestRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        var one = DisseminationUrls.List + "/{code}/test";
        pages.MapGet(
            one,
            (
                string code,
                HttpContext context,
                Caller caller,
                ShowTest show,
                CancellationToken stop
            ) => Show(code, FormEntry.Empty, context, caller, show, stop)
        );
        pages.MapPost(one + "/begin", Begin);
        pages.MapPost(one, HandIn);
    }

    private static async Task<IResult> Show(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        ShowTest show,
        CancellationToken stop
    ) =>
        (await show.Of(code, caller, stop)).Answer(
            context,
            test =>
                Pages.Show<TestPage>(
                    context,
                    Model(test, entry),
                    TestWords.Test,
                    entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
                )
        );

    private static async Task<IResult> Begin(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        BeginTest begin,
        OperationRunner runner,
        ShowTest show,
        CancellationToken stop
    )
    {
        var done = await runner.Run(begin, code, caller, stop);
        return done.Refusal is { } refusal
            ? await Show(code, entry.With(refusal), context, caller, show, stop)
            : Pages.GoTo(context, DisseminationUrls.Of(code, "test"));
    }

    private static async Task<IResult> HandIn(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        HandInTest handIn,
        OperationRunner runner,
        ShowTest show,
        CancellationToken stop
    )
    {
        var request = HandInTestForm.Of(entry).Parse(code);
        var done = await runner.Run(handIn, request, caller, stop);
        if (done.Refusal is { } refusal)
        {
            return await Show(code, entry.With(refusal), context, caller, show, stop);
        }

        var result = done.Value;
        return Pages.GoTo(
            context,
            DisseminationUrls.Of(code, result.Passed ? "read" : "test"),
            result.Passed ? Told.Done(TestWords.Passed) : null // the page itself says what was wrong
        );
    }

    private static TestModel Model(MyTest test, FormEntry entry)
    {
        var rule = test.Campaign.Understanding;
        return new(
            test.Campaign.Code,
            test.Campaign.Title,
            rule.Drawn == 0
                ? null
                : TestWords.Rule(rule.Drawn, test.Campaign.PassPercent, test.Tries),
            TestWords.Try(test.Number, test.Tries),
            [
                .. test.Open.Select(
                    (question, at) =>
                        new TestQuestionModel(
                            HandInTest.Field(at),
                            TestWords.Question(at + 1, question.Text),
                            [
                                .. question.Choices.Select(
                                    (choice, letter) =>
                                        new Choice(
                                            TestWords.Letter(letter).Vietnamese,
                                            new Words(choice, choice)
                                        )
                                ),
                            ]
                        )
                ),
            ],
            test.Last is { Passed: false } last
                ? TestWords.Last(last.Right!.Value, last.Asked)
                : null,
            test.ReadAgain,
            test.Passed,
            test.NotNow?.Sentence,
            entry
        );
    }
}
