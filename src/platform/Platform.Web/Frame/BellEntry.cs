using Microsoft.AspNetCore.Http;

namespace Chutri.Platform.Web;

/// <summary>The bell of the frame, put into the container by the module that knows what is new for somebody.</summary>
/// <param name="Label">"Thông báo".</param>
/// <param name="Href">Where what is new is listed.</param>
/// <param name="Live">An address of events (<c>Client/scripts/bell.ts</c>), for who has the page open.</param>
/// <param name="Count">How many are new; asked on every page, so it must cost one statement at most.</param>
public sealed record BellEntry(
    Words Label,
    string Href,
    string Live,
    Func<HttpContext, ValueTask<CountedThings>> Count
);

/// <summary>The bell on one page.</summary>
public sealed record BellView(Words Label, string Href, string Live, CountedThings New);
