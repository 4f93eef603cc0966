using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;

namespace Chutri.Inspections.Web;

/// <summary>A form that was done leads on; refused for a reason that can be mended it comes back; else the refusal is the page.</summary>
internal static class FormAnswers
{
    public static async Task<IResult> Leads<T>(
        this Outcome<T> done,
        HttpContext context,
        Func<T, string> next,
        Func<T, Words> told,
        Func<Refusal, Task<IResult>> again
    )
    {
        if (done.Refusal is not { } refusal)
        {
            return Pages.GoTo(context, next(done.Value), Told.Done(told(done.Value)));
        }

        return refusal.Kind is RefusalKind.NotFound or RefusalKind.NotAllowed
            ? refusal.Answer(context)
            : await again(refusal);
    }

    public static int Status(this FormEntry entry) =>
        entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK;
}
