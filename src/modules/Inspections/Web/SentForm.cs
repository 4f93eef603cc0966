using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;

namespace Chutri.Inspections.Web;

/// <summary>A form that was sent: who sent it, what reads it and what carries it out.</summary>
internal sealed record SentForm(
    FormEntry Entry,
    HttpContext Context,
    Caller Caller,
    FieldReading Fields,
    OperationRunner Runner,
    CancellationToken Stop
)
{
    /// <summary>Done it leads on; refused for a reason that can be mended it comes back; else the refusal is the page.</summary>
    public async Task<IResult> Run<TRequest, TResult>(
        IOperation<TRequest, TResult> operation,
        Outcome<TRequest> request,
        Func<TResult, Task<IResult>> next,
        Func<FormEntry, Task<IResult>> again
    )
    {
        var done = await Runner.Run(operation, request, Caller, Stop);
        return done.Refusal is not { } refusal ? await next(done.Value)
            : refusal.Kind is RefusalKind.NotFound or RefusalKind.NotAllowed
                ? refusal.Answer(Context)
            : await again(Entry.With(refusal));
    }

    public Task<IResult> Run<TRequest, TResult>(
        IOperation<TRequest, TResult> operation,
        Outcome<TRequest> request,
        Func<TResult, IResult> next,
        Func<FormEntry, Task<IResult>> again
    ) => Run(operation, request, result => Task.FromResult(next(result)), again);

    /// <summary>The same; done it goes to a page that says so.</summary>
    public Task<IResult> Run<TRequest, TResult>(
        IOperation<TRequest, TResult> operation,
        Outcome<TRequest> request,
        Func<TResult, string> to,
        Words told,
        Func<FormEntry, Task<IResult>> again
    ) => Run(operation, request, result => Pages.GoTo(Context, to(result), Told.Done(told)), again);
}
