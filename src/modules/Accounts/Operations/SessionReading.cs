using Chutri.Accounts.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Accounts.Operations;

/// <summary>
/// From what a request carries to who acts: read anew on each request, so that a lock, a changed password and the end of a post
/// count at once on every node.
/// </summary>
internal sealed class SessionReading(
    AppDatabase db,
    StandIns people,
    AuthorityClock clock,
    SessionLimits limits
)
{
    /// <summary>How old the note of the last use may become before it is written again.</summary>
    private static readonly TimeSpan UseNotedWithin = TimeSpan.FromMinutes(5);

    /// <returns>Null where the session has ended.</returns>
    public async Task<Session?> OfCookie(
        string secret,
        PostId? chosen,
        Door door,
        CancellationToken stop
    )
    {
        var now = clock.Now();
        var hash = Secret.Hash(secret);
        var found = await (
            from session in db.Set<AccountSession>().AsNoTracking()
            join account in db.Set<Account>().AsNoTracking() on session.Account equals account.Id
            where session.Hash == hash
            select new { session, account }
        ).SingleOrDefaultAsync(stop);
        if (found is null || found.account.IsLocked || !found.session.IsOpen(limits, now))
        {
            return null;
        }

        if (await Of(found.account, chosen, mustBeThat: false, door, stop) is not { } known)
        {
            return null;
        }

        if (found.session.LastUsedAt <= now.Utc - UseNotedWithin)
        {
            await NoteUse(found.session.Id, now, stop);
        }

        return known with
        {
            Id = found.session.Id,
            Way = found.session.Way,
            // Only whoever came with the initial password shares it with the administrator who made it.
            MustChangePassword = known.MustChangePassword && found.session.Way is WayIn.Password,
        };
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
        return session with { Token = new(found.token.Id, found.token.Post, found.token.EndsOn) };
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

    private Task NoteUse(SessionId session, Moment now, CancellationToken stop) =>
        db.WriteUnlessBusy(
            () =>
                db.Set<AccountSession>()
                    .Where(used => used.Id == session)
                    .ExecuteUpdateAsync(
                        change => change.SetProperty(used => used.LastUsedAt, now.Utc),
                        stop
                    ),
            stop
        );
}
