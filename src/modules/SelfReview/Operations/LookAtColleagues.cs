using Chutri.Organization;
using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

/// <param name="Code">Of the person.</param>
/// <param name="Mine">What the caller said of them; null where nothing yet.</param>
/// <param name="IsAsked">Not handed in yet, so that an opinion can still be replied to.</param>
internal sealed record Colleague(PersonId Id, string Code, string Name, string? Mine, bool IsAsked);

/// <summary>
/// Whom the caller may give an opinion of: people of the same unit and round. It reaches their reviews, which the caller may not read, and
/// tells of each only whether it was handed in.
/// </summary>
internal sealed class LookAtColleagues(AppDatabase db, PersonDirectory people)
    : IOperation<ReviewPart, Colleague[]>,
        ILook,
        IReachAll
{
    public Act Act => SelfReviewActs.Opine;

    /// <param name="request">The caller's own review.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="now">Today.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task<Outcome<Colleague[]>> Run(
        ReviewPart request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var parts = (
            await db.Set<ReviewPart>()
                .AsNoTracking()
                .Where(part =>
                    part.Round == request.Round
                    && part.Unit == request.Unit
                    && part.Person != null
                    && part.Person != request.Person
                )
                .ToListAsync(stop)
        ).ToDictionary(part => part.Person!.Value);
        var said = await db.Set<ReviewOpinion>()
            .AsNoTracking()
            .Where(one => one.Round == request.Round && one.Author == request.Person)
            .ToDictionaryAsync(one => one.Of, one => one.Text, stop);
        return (await people.HoldingPosts([.. parts.Keys], stop))
            .Select(one => new Colleague(
                one.Id,
                one.Code,
                one.Name,
                said.GetValueOrDefault(one.Id),
                parts[one.Id].IsOpen
            ))
            .ToArray();
    }
}
