using Chutri.Accounts.Model;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Accounts.Operations;

internal sealed record ChoosePostRequest(AccountId Account, PersonId Person, PostId Post);

internal sealed class ChoosePost(AppDatabase db, PersonDirectory people)
    : IOperation<ChoosePostRequest, PostSummary>
{
    public Act Act => AccountActs.Own;

    public async Task<Outcome<PostSummary>> Run(
        ChoosePostRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var person = await people.Find(request.Person, stop);
        var post = person?.PostsOn(now.Today).FirstOrDefault(held => held.Id == request.Post);
        if (post is null)
        {
            return AccountRefusals.PostNotHeld;
        }

        if (post.Id != caller.Post)
        {
            db.Record(
                new PostChosen(
                    request.Account.Value,
                    request.Person,
                    post.Id,
                    caller.Title,
                    post.Title
                ),
                caller,
                now
            );
        }

        return post;
    }
}
