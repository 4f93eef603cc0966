using System.Globalization;
using Chutri.Settings;

namespace Chutri.Web;

/// <summary>
/// A node that is told to end goes on serving for as long as a balancer needs to notice: <c>/ready</c> says that it leaves, and no
/// connection is kept. Only then does it stop listening; what it is answering, it still answers.
/// </summary>
internal sealed class Leaving(IConfiguration configuration, TimeProvider time)
{
    private readonly TimeSpan notice = TimeSpan.FromSeconds(
        int.Parse(HostSettings.LeaveInSeconds.Of(configuration)!, CultureInfo.InvariantCulture)
    );

    private volatile bool hasBegun;

    public bool HasBegun => hasBegun;

    public Task Begin()
    {
        hasBegun = true;
        return Task.Delay(notice, time);
    }

    /// <summary>The next request of whoever keeps connections then comes to another node.</summary>
    public Task KeepNoConnection(HttpContext context, RequestDelegate next)
    {
        if (hasBegun && HttpProtocol.IsHttp11(context.Request.Protocol))
        {
            context.Response.Headers.Connection = "close";
        }

        return next(context);
    }
}
