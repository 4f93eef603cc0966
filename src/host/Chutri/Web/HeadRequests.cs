namespace Chutri.Web;

/// <summary>HEAD is answered wherever GET is, with the same headers and nothing after them.</summary>
internal static class HeadRequests
{
    public static async Task Answer(HttpContext context, RequestDelegate next)
    {
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }

        var outside = context.Response.Body;
        context.Request.Method = HttpMethods.Get;
        context.Response.Body = Stream.Null;
        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Method = HttpMethods.Head;
            context.Response.Body = outside;
        }
    }
}
