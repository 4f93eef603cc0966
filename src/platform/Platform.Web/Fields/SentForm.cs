using Microsoft.AspNetCore.Http;

namespace Chutri.Platform.Web;

/// <summary>
/// How a form that was sent is answered: on the next page, which says what was done; what is not there or not allowed, on a page of
/// its own; everything else, at the form.
/// </summary>
public static class SentForm
{
    public static Task<IResult> AnswerForm<T>(
        this Outcome<T> done,
        HttpContext context,
        string next,
        Func<T, Words> told,
        Func<Refusal, Task<IResult>> again
    ) => done.AnswerForm(context, _ => next, told, again);

    /// <param name="done">What came of it.</param>
    /// <param name="context">The request.</param>
    /// <param name="next">The address of the next page.</param>
    /// <param name="told">What that page says.</param>
    /// <param name="again">The form once more, refused.</param>
    public static async Task<IResult> AnswerForm<T>(
        this Outcome<T> done,
        HttpContext context,
        Func<T, string> next,
        Func<T, Words> told,
        Func<Refusal, Task<IResult>> again
    ) =>
        done.Refusal is not { } refusal
            ? Pages.GoTo(context, next(done.Value), Told.Done(told(done.Value)))
        : refusal.Kind is RefusalKind.NotFound or RefusalKind.NotAllowed ? refusal.Answer(context)
        : await again(refusal);
}
