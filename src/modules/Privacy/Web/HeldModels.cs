using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Privacy.Operations;

namespace Chutri.Privacy.Web;

public sealed record HeldModel(IReadOnlyList<HeldPartModel> Parts);

/// <param name="Href">The page with all of it; null where all is shown.</param>
public sealed record HeldPartModel(
    string Code,
    Words Title,
    Words Purpose,
    IReadOnlyList<HeldLine> Lines,
    long Total,
    string? Href
)
{
    internal static HeldPartModel Of(HeldPart part, AuthorityClock clock) =>
        new(
            part.Source.Code,
            part.Source.Title,
            part.Purpose,
            [
                .. part.Things.Select(thing => new HeldLine(
                    thing.What,
                    thing.Value,
                    thing.Href,
                    thing.Since is { } at ? clock.LocalOf(at) : null,
                    thing.From
                )),
            ],
            part.Total,
            part.Next is null ? null : PrivacyUrls.Part(part.Source.Code)
        );
}

/// <param name="Since">On the authority's clock.</param>
public sealed record HeldLine(Words What, Words Value, string? Href, DateTime? Since, Words From);

public sealed record HeldPartPageModel(HeldPartModel Part, PagingView Paging);
