using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Chutri.Platform.Web;

internal sealed class FrameMaker(
    IEnumerable<NavEntry> entries,
    IEnumerable<BellEntry> bells,
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
            Bell =
                look is PageLook.Normal or PageLook.Wide && caller is { Door: Door.Page }
                    ? await Bell(context)
                    : null,
            Search = context.Request.Path == "/search" ? context.Request.Query["q"].ToString() : "",
            Here = HttpMethods.IsGet(context.Request.Method)
                ? context.Request.GetEncodedPathAndQuery()
                : "/",
            TokenField = tokens.FormFieldName,
            Token = tokens.RequestToken,
            Seen = context.Features.Get<ShownVersion>()?.Written,
            Told = told ?? toldCookie.Take(context),
        };
    }

    private async ValueTask<BellView?> Bell(HttpContext context) =>
        bells.FirstOrDefault() is { } bell && !IsBroken(context)
            ? new(bell.Label, bell.Href, bell.Live, await bell.Count(context))
            : null;

    /// <summary>Where a page broke, nothing more is asked of what may have broken it.</summary>
    private static bool IsBroken(HttpContext context) =>
        context.Features.Get<IExceptionHandlerFeature>() is not null;

    private async ValueTask<IReadOnlyList<NavItem>> Navigation(HttpContext context, Caller caller)
    {
        var seen = inOrder.Where(entry => entry.May(caller)).ToList();
        var current = seen.MaxBy(entry => entry.MatchOf(context.Request.Path));
        var items = new List<NavItem>(seen.Count);
        foreach (var entry in seen)
        {
            var isCurrent = entry == current && entry.MatchOf(context.Request.Path) > 0;
            var count = entry.Count is { } ask && !IsBroken(context) ? await ask(context) : null;
            items.Add(new(entry.Label, entry.Href, entry.Icon, isCurrent, entry.OnPhone, count));
        }

        return items;
    }
}
