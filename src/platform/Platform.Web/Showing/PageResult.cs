using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Platform.Web;

internal sealed class PageResult(
    Type page,
    object? model,
    string title,
    int status,
    PageLook look,
    Told? told
) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var maker = httpContext.RequestServices.GetRequiredService<FrameMaker>();
        var frame = await maker.Make(httpContext, title, look, told);
        var headers = httpContext.Response.Headers;
        headers.ContentSecurityPolicy = SafeHeaders.OfPages;
        headers.CacheControl = "no-store";
        var parameters = new Dictionary<string, object?>
        {
            [nameof(Document.Frame)] = frame,
            [nameof(Document.Page)] = page,
            [nameof(Document.Model)] = model,
        };
        var document = new RazorComponentResult<Document>(parameters)
        {
            StatusCode = status,
            PreventStreamingRendering = true,
        };
        await document.ExecuteAsync(httpContext);
    }
}
