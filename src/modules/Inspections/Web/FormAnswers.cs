using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;

namespace Chutri.Inspections.Web;

internal static class FormAnswers
{
    public static int Status(this FormEntry entry) =>
        entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK;
}
