using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Chutri.Accounts.Entering;

/// <summary>The API's answer to whoever is not, or not yet, let in: problem details with the refusal's code.</summary>
internal static class Unauthorized
{
    public static Task Answer(
        HttpContext context,
        Refusal refusal,
        int status = StatusCodes.Status401Unauthorized
    )
    {
        if (status is StatusCodes.Status401Unauthorized)
        {
            context.Response.Headers[HeaderNames.WWWAuthenticate] = "Bearer";
        }

        return Problems.Of(refusal, status).ExecuteAsync(context);
    }
}
