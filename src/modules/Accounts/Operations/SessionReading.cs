using Chutri.Accounts.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Accounts.Operations;

/// <summary>
/// From what a request carries to who acts: read anew on each request, so that a lock, a changed password and the end of a post
/// count at once on every node.
/// </summary>
internal sealed class SessionReading(AppDatabase db, StandIns people, AuthorityClock clock)
{
    /// <summary>How old the note of a token's last use may become before it is written again.</summary>
    private static readonly TimeSpan UseNotedWithin = TimeSpan.FromMinutes(5);

    /// <returns>Null where the session has ended.</returns>
    public async Task<Session?> OfCookie(
        AccountId id,
        string stamp,
        PostId? chosen,
        Door door,
        CancellationToken stop
    )
    {
        var account = await db.Set<Account>()
            .AsNoTracking()
            .SingleOrDefaultAsync(account => account.Id == id, stop);
        return account is null || account.IsLocked || account.SecurityStamp != stamp
            ? null
            : await Of(account, chosen, mustBeThat: false, door, stop);
    }

    public async Task<Outcome<Session>> OfToken(string secret, CancellationToken stop)
    {
        var now = clock.Now();
        var hash = Secret.Hash(secret);
        var found = await (
            from token in db.Set<AccessToken>().AsNoTracking()
            join account in db.Set<Account>().AsNoTracking() on token.Account equals account.Id
            where token.Hash == hash
            select new { token, account }
        ).SingleOrDefaultAsync(stop);
        if (found is null || found.token.RevokedAt is not null || found.account.IsLocked)
        {
            return TokenRefusals.NotKnown;
        }

        if (!found.token.IsUsable(now))
        {
            return TokenRefusals.Ended(found.token.EndsOn);
        }

        if (
            await Of(found.account, found.token.Post, mustBeThat: true, Door.Api, stop)
            is not { } session
        )
        {
            return TokenRefusals.PostEnded;
        }

        await NoteUse(found.token, now, stop);
        return session with { Token = new(found.token.Post, found.token.EndsOn) };
    }

    private async Task<Session?> Of(
        Account account,
        PostId? chosen,
        bool mustBeThat,
        Door door,
        CancellationToken stop
    )
    {
        var today = clock.Now().Today;
        var acting = await people.Find(account.Person, today, stop);
        var posts = PostChoice.InOrder(acting?.Person.Posts ?? [], today);
        var inPlace = mustBeThat ? null : PostChoice.InPlace(acting?.InPlaceOf ?? [], chosen);
        var post = inPlace?.Post ?? PostChoice.Among(posts, chosen, today);
        if (mustBeThat && post?.Id != chosen)
        {
            return null;
        }

        var caller = OwnCaller.Of(account, door) with
        {
            Name = acting?.Person.Name ?? account.PersonName,
            InPlaceOf = inPlace?.StandIn,
        };
        if (post is not null)
        {
            caller = caller with
            {
                Post = post.Id,
                Title = post.Title,
                Role = post.Role,
                Unit = post.Unit,
                Over = post.Over,
            };
        }

        return new(
            account.Id,
            account.UserName,
            account.Language,
            account.MustChangePassword,
            account.Person,
            posts,
            caller
        )
        {
            InPlaceOf = acting?.InPlaceOf ?? [],
        };
    }

    /// <summary>A note, not an act: where somebody else is writing for long, the request goes on without it.</summary>
    private async Task NoteUse(AccessToken token, Moment now, CancellationToken stop)
    {
        if (token.LastUsedAt > now.Utc - UseNotedWithin)
        {
            return;
        }

        await db.WriteUnlessBusy(
            () =>
                db.Set<AccessToken>()
                    .Where(used => used.Id == token.Id)
                    .ExecuteUpdateAsync(
                        change => change.SetProperty(used => used.LastUsedAt, now.Utc),
                        stop
                    ),
            stop
        );
    }
}
