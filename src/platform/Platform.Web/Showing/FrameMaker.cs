using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Chutri.Platform.Web;

internal sealed class FrameMaker(
    IEnumerable<NavEntry> entries,
    IAntiforgery antiforgery,
    ToldCookie toldCookie
)
{
    private readonly NavEntry[] inOrder = [.. entries.OrderBy(entry => entry.Order)];

    public async ValueTask<PageFrame> Make(
        HttpContext context,
        string title,
        PageLook look,
        Told? told
    )
    {
        var caller = context.Features.Get<Caller>();
        var surroundings = context.Features.Get<Surroundings>();
        var tokens = antiforgery.GetAndStoreTokens(context);
        return new PageFrame
        {
            Title = title,
            Look = look,
            Language = Languages.Current,
            Authority = surroundings?.Authority ?? "",
            Person = caller is { Door: Door.Page }
                ? new(caller.Name, caller.ActingAs?.ToString() ?? "", surroundings?.Posts ?? [])
                : null,
            Navigation =
                look is PageLook.Normal or PageLook.Wide && caller is not null
                    ? await Navigation(context, caller)
                    : [],
            Search = context.Request.Path == "/search" ? context.Request.Query["q"].ToString() : "",
            Here = HttpMethods.IsGet(context.Request.Method)
                ? context.Request.GetEncodedPathAndQuery()
                : "/",
            TokenField = tokens.FormFieldName,
            Token = tokens.RequestToken,
            Told = told ?? toldCookie.Take(context),
        };
    }

    private async ValueTask<IReadOnlyList<NavItem>> Navigation(HttpContext context, Caller caller)
    {
        var seen = inOrder.Where(entry => entry.May(caller)).ToList();
        var current = seen.MaxBy(entry => entry.MatchOf(context.Request.Path));
        var isBroken = context.Features.Get<IExceptionHandlerFeature>() is not null;
        var items = new List<NavItem>(seen.Count);
        foreach (var entry in seen)
        {
            var isCurrent = entry == current && entry.MatchOf(context.Request.Path) > 0;
            var count = entry.Count is { } ask && !isBroken ? await ask(context) : null;
            items.Add(new(entry.Label, entry.Href, entry.Icon, isCurrent, entry.OnPhone, count));
        }

        return items;
    }
}
