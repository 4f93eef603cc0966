using Chutri.Assignments.Model;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Assignments.Operations;

/// <summary>
/// What waits for another post of whoever looks, or for somebody in whose place they may act: a deputy chair who acts for a seat
/// in the standing board has still to judge.
/// </summary>
internal sealed class StepsOfOtherPosts(StandIns people)
{
    /// <summary>The post under which the holding unit's work is done comes first; one's own before other people's.</summary>
    public async Task<StepOfOtherPost?> First(
        AssignmentView seen,
        Caller caller,
        DateOnly today,
        CancellationToken stop
    )
    {
        if (caller.Person is not { } person || !seen.State.IsOpen())
        {
            return null;
        }

        var acting = await people.Find(person, today, stop);
        var held = acting?.Person.PostsOn(today).ToList() ?? [];
        var likely = held.For(seen.HoldingUnit, caller.Post);
        return held.Where(post => caller.InPlaceOf is not null || post.Id != caller.Post)
            .OrderByDescending(post => post == likely)
            .Select(post => Of(post, null, seen, caller))
            .Concat(
                (acting?.InPlaceOf ?? [])
                    .Where(place => place.Delegation != caller.InPlaceOf?.Delegation)
                    .Select(place => Of(place.Post, place, seen, caller))
            )
            .FirstOrDefault(step => step is not null);
    }

    private static StepOfOtherPost? Of(
        PostSummary post,
        PostInPlace? place,
        AssignmentView seen,
        Caller caller
    )
    {
        var acting = caller with
        {
            Post = post.Id,
            Title = post.Title,
            Role = post.Role,
            Unit = post.Unit,
            Over = post.Over,
            InPlaceOf = place?.StandIn,
        };
        return NextActions.Of(seen, acting).FirstOrDefault(action => action.Main) is { } step
            ? new(place?.Delegation.Value ?? post.Id.Value, post.Title, place?.Name, step)
            : null;
    }
}

/// <param name="Choice">What the choice of posts takes for it.</param>
/// <param name="InPlaceOf">The name of the person in whose place; null = an own post.</param>
internal sealed record StepOfOtherPost(
    Guid Choice,
    string Title,
    string? InPlaceOf,
    NextAction Step
);
