using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;

namespace Chutri.Dissemination.Web;

/// <summary>
/// How a form that was sent is answered: on the next page, which says what was done; what is not there or not allowed, on a page of
/// its own; everything else, at the form.
/// </summary>
internal static class SentForm
{
    public static async Task<IResult> AnswerForm<T>(
        this Outcome<T> done,
        HttpContext context,
        string next,
        Func<T, Words> told,
        Func<Refusal, Task<IResult>> again
    ) =>
        done.Refusal is not { } refusal ? Pages.GoTo(context, next, Told.Done(told(done.Value)))
        : refusal.Kind is RefusalKind.NotFound or RefusalKind.NotAllowed ? refusal.Answer(context)
        : await again(refusal);
}
