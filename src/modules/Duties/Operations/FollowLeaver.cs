using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Duties.Operations;

/// <summary>The program itself, on the day after somebody's last day in a post.</summary>
internal sealed class FollowLeaver(Leaving leaving) : IOperation<PersonId, int>
{
    /// <summary>Only the program itself; no role holds it.</summary>
    public static readonly Act Right = new(
        "duties.follow-leaver",
        new(
            "đưa việc của người thôi chức vụ về đơn vị",
            "return to the unit what somebody who left held"
        )
    );

    public Act Act => Right;

    public async Task<Outcome<int>> Run(
        PersonId request,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) => await leaving.Follow(request, caller, now, stop);
}

/// <summary>An end that is recorded once it is past is followed at once; the others on their day, by the clock.</summary>
internal sealed class FollowPastEnds(Leaving leaving) : IListen<PostEnded>
{
    public Task Hear(PostEnded fact, Caller caller, Moment now, CancellationToken stop) =>
        fact.LastDay < now.Today
            ? leaving.Follow(fact.Person, caller, now, stop)
            : Task.CompletedTask;
}
