using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.SelfReview.Model;
using Microsoft.AspNetCore.Http;

namespace Chutri.SelfReview.Web;

/// <summary>A form on the page of a review as it was sent: it is carried out, and the page says what came of it.</summary>
internal sealed record SentReviewForm
{
    /// <summary>Of the review.</summary>
    public required string Code { get; init; }

    /// <summary>The part of the page that was open.</summary>
    public string? At { get; init; }

    public required FormEntry Entry { get; init; }

    public required HttpContext Context { get; init; }

    public required Caller Caller { get; init; }

    public required FieldReading Fields { get; init; }

    public required OperationRunner Runner { get; init; }

    public required ReviewPages Show { get; init; }

    public required CancellationToken Stop { get; init; }

    /// <param name="operation">What the form asks for.</param>
    /// <param name="request">As it was read from the form.</param>
    /// <param name="told">What is said when it is done.</param>
    /// <param name="form">By which name the page knows the form.</param>
    public async Task<IResult> Do<TRequest, TDone>(
        IOperation<TRequest, TDone> operation,
        Outcome<TRequest> request,
        Words told,
        string form
    ) =>
        await (await Runner.Run(operation, request, Caller, Stop)).AnswerForm(
            Context,
            SelfReviewUrls.ReviewAt(Code, ReviewSteps.Of(form)?.Word() ?? At),
            _ => told,
            refusal => Show.Show(Context, Code, Form(form, refusal), At, Entry.With(refusal), Stop)
        );

    /// <summary>What is missing when a review is handed in is said at the answers, where it is mended.</summary>
    private static string Form(string form, Refusal refusal) =>
        form is "hand-in" && refusal.Fields.Count > 0 ? "answers" : form;
}
