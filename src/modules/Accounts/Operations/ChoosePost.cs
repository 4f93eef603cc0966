using Chutri.Accounts.Model;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Accounts.Operations;

/// <param name="Chosen">An own post, or by its identifier the delegation by which to act in somebody's place.</param>
/// <param name="Now">What is acted as now, in words; null where no post is.</param>
internal sealed record ChoosePostRequest(
    AccountId Account,
    PersonId Person,
    PostId Chosen,
    Words? Now
);

/// <param name="Chosen">What the session keeps.</param>
/// <param name="InPlaceOf">The name of the person in whose place; null = an own post.</param>
internal sealed record ChosenPost(PostId Chosen, string Title, string? InPlaceOf);

internal sealed class ChoosePost(AppDatabase db, StandIns people)
    : IOperation<ChoosePostRequest, ChosenPost>
{
    public Act Act => AccountActs.Own;

    public async Task<Outcome<ChosenPost>> Run(
        ChoosePostRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var acting = await people.Find(request.Person, now.Today, stop);
        var place = PostChoice.InPlace(acting?.InPlaceOf ?? [], request.Chosen);
        var post =
            place?.Post
            ?? acting?.Person.PostsOn(now.Today).FirstOrDefault(held => held.Id == request.Chosen);
        if (post is null)
        {
            return AccountRefusals.PostNotHeld;
        }

        var title = place?.Label.Vietnamese ?? post.Title;
        if (title != request.Now?.Vietnamese)
        {
            db.Record(
                new PostChosen(
                    request.Account.Value,
                    request.Person,
                    post.Id,
                    request.Now?.Vietnamese ?? "",
                    title
                ),
                caller,
                now
            );
        }

        return new ChosenPost(request.Chosen, post.Title, place?.Name);
    }
}
