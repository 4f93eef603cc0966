using Chutri.Accounts.Model;
using Chutri.Accounts.Storage;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Accounts.Operations;

internal sealed record FoundAuthorityRequest(
    FoundingRequest Founding,
    UserName UserName,
    NewPassword Password,
    Language Language,
    Door Door
)
{
    public SessionOrigin From { get; init; } = SessionOrigin.Unknown;
}

/// <summary>The very first act: the authority gets its name, its root unit and its administrator. Once.</summary>
internal sealed class FoundAuthority(
    AppDatabase db,
    AccountKeeper keeper,
    AuthorityFounding founding,
    NewSessions sessions
) : IOperation<FoundAuthorityRequest, SessionEntry>
{
    public Act Act => AccountActs.Enter;

    public async Task<Outcome<SessionEntry>> Run(
        FoundAuthorityRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (await db.Set<Account>().AnyAsync(stop) || await db.Set<FirstStartMark>().AnyAsync(stop))
        {
            return AccountRefusals.FirstStartIsOver;
        }

        db.Add(new FirstStartMark { At = now.Utc });
        await db.SaveChangesAsync(stop);
        var founded = await founding.Found(request.Founding, caller, now, stop);
        if (founded.Refusal is { } refusal)
        {
            return refusal;
        }

        var account = Account.For(
            new(founded.Value.Person, request.Founding.PersonCode, request.Founding.PersonName),
            request.UserName,
            email: null,
            request.Language,
            now
        );
        await keeper.SetPassword(account, keeper.Hash(request.Password.Text));
        db.Add(account);
        db.Record(
            new AccountCreated(
                account.Id.Value,
                account.Person,
                account.PersonName,
                account.UserName
            ),
            caller,
            now
        );
        return sessions.Begin(account, request.From, request.Door, now);
    }
}
