using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;

namespace Chutri.Processes.Web;

/// <summary>What every act on a step or a question of a case comes with, on the page and by the API alike.</summary>
/// <param name="Code">Of the case.</param>
/// <param name="Number">Of the step or of the question in it.</param>
internal sealed record AtPart(
    string Code,
    int Number,
    HttpContext Context,
    Caller Caller,
    FieldReading Fields,
    OperationRunner Runner,
    CancellationToken Stop
)
{
    public FieldReader Read() => Fields.Begin();

    /// <summary>For programs.</summary>
    public async Task<IResult> Do<TRequest>(
        IOperation<TRequest, Done> operation,
        Outcome<TRequest> request
    ) =>
        (await Runner.Run(operation, request, Caller, Stop)).Answer(
            Context,
            _ => TypedResults.NoContent()
        );

    /// <summary>From a page: on to the case where it was done, the page again where what was typed or the rule says no.</summary>
    /// <param name="operation">What is done.</param>
    /// <param name="request">As it was typed.</param>
    /// <param name="told">What is said where it was done.</param>
    /// <param name="again">Shows the page with the form that was refused.</param>
    public async Task<IResult> Do<TRequest>(
        IOperation<TRequest, Done> operation,
        Outcome<TRequest> request,
        Words told,
        Func<Refusal, Task<IResult>> again
    ) =>
        (await Runner.Run(operation, request, Caller, Stop)).Refusal is not { } refusal
            ? Pages.GoTo(Context, ProcessUrls.Case(Code), Told.Done(told))
        : refusal.Kind is RefusalKind.NotFound or RefusalKind.NotAllowed ? refusal.Answer(Context)
        : await again(refusal);
}
