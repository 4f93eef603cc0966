using Chutri.Assignments.Model;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Assignments.Operations;

/// <summary>What waits for another post of whoever looks: a deputy chair who acts for a seat in the standing board has still to judge.</summary>
internal sealed class StepsOfOtherPosts(PersonDirectory people)
{
    /// <summary>The post under which the holding unit's work is done comes first.</summary>
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

        var held = (await people.Find(person, stop))?.PostsOn(today).ToList() ?? [];
        var likely = held.For(seen.HoldingUnit, caller.Post);
        return held.Where(post => post.Id != caller.Post)
            .OrderByDescending(post => post == likely)
            .Select(post => Of(post, seen, caller))
            .FirstOrDefault(step => step is not null);
    }

    private static StepOfOtherPost? Of(PostSummary post, AssignmentView seen, Caller caller)
    {
        var acting = caller with
        {
            Post = post.Id,
            Title = post.Title,
            Role = post.Role,
            Unit = post.Unit,
            Over = post.Over,
        };
        return NextActions.Of(seen, acting).FirstOrDefault(action => action.Main) is { } step
            ? new(post, step)
            : null;
    }
}

internal sealed record StepOfOtherPost(PostSummary Post, NextAction Step);
