using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Accounts.Model;

/// <summary>On whose behalf a person with several posts acts.</summary>
internal static class PostChoice
{
    /// <summary>The chosen post where it is held today; otherwise the first by rank, then by the day it began.</summary>
    public static PostSummary? Among(IEnumerable<PostSummary> posts, PostId? chosen, DateOnly today)
    {
        var held = InOrder(posts, today);
        return held.FirstOrDefault(post => post.Id == chosen) ?? (held.Count > 0 ? held[0] : null);
    }

    /// <summary>
    /// In whose place, where that was chosen: then what was chosen is the delegation, which ends of itself, and never the post.
    /// </summary>
    public static PostInPlace? InPlace(IEnumerable<PostInPlace> places, PostId? chosen) =>
        places.FirstOrDefault(place => place.Delegation.Value == chosen?.Value);

    public static IReadOnlyList<PostSummary> InOrder(
        IEnumerable<PostSummary> posts,
        DateOnly today
    ) =>
        [
            .. posts
                .Where(post => post.ActiveOn(today))
                .OrderByDescending(post => post.Role)
                .ThenBy(post => post.From)
                .ThenBy(post => post.Id.Value),
        ];
}
