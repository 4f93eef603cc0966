using System.Diagnostics;

namespace Chutri.Web;

/// <summary>
/// One line for each request: which route, how it ended, how long it took. The route and not the address: addresses hold user
/// names and search words.
/// </summary>
internal sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            if (log.IsEnabled(LogLevel.Information))
            {
                var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "-";
                Answered(
                    context.Request.Method,
                    route,
                    context.Response.StatusCode,
                    (long)Stopwatch.GetElapsedTime(start).TotalMilliseconds,
                    Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier
                );
            }
        }
    }

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "{Method} {Route} {Status} {Milliseconds} ms {Trace}"
    )]
    private partial void Answered(
        string method,
        string route,
        int status,
        long milliseconds,
        string trace
    );
}
