using System.Globalization;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.SelfReview.Forms;
using Chutri.SelfReview.Model;
using Chutri.SelfReview.Operations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.SelfReview.Web;

/// <summary>Opinions of colleagues: given, and replied to.</summary>
internal static class OpinionRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        const string round = SelfReviewUrls.Rounds + "/{code}/opinions";
        pages.MapGet(
            round,
            (string code, HttpContext context, OpinionPages show, CancellationToken stop) =>
                show.Show(context, code, FormEntry.Empty, stop)
        );
        pages.MapPost(round, Give);
        pages.MapPost(
            SelfReviewUrls.Reviews + "/{code}/opinions",
            ([AsParameters] SentReviewForm sent, AnswerOpinions answer) =>
                sent.Do(
                    answer,
                    new AnswerOpinionsRequest(sent.Code, Replies(sent.Entry)),
                    OpinionWords.Saved,
                    "opinions"
                )
        );
    }

    private static async Task<IResult> Give(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        GiveOpinion give,
        OperationRunner runner,
        OpinionPages show,
        CancellationToken stop
    )
    {
        var request = await ReviewOpinionForm.Read(entry).Parse(code, fields.Begin(), stop);
        return await (await runner.Run(give, request, caller, stop)).AnswerForm(
            context,
            SelfReviewUrls.Opinions(code),
            _ => OpinionWords.Given,
            refusal => show.Show(context, code, entry.With(refusal), stop)
        );
    }

    /// <summary>Of the fields that were sent; a review has at most as many opinions as its unit has people.</summary>
    private static Dictionary<int, string> Replies(FormEntry entry) =>
        entry
            .Names.Where(name =>
                name.StartsWith(AnswerOpinions.FieldStart, StringComparison.Ordinal)
            )
            .Select(name => (name, number: Number(name)))
            .Where(pair => pair.number > 0)
            .DistinctBy(pair => pair.number)
            .ToDictionary(pair => pair.number, pair => entry.Text(pair.name).Trim());

    private static int Number(string name) =>
        int.TryParse(
            name.AsSpan(AnswerOpinions.FieldStart.Length),
            NumberStyles.None,
            Condition.Culture,
            out var number
        )
            ? number
            : 0;
}
