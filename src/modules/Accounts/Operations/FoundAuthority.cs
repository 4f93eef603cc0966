using Chutri.Accounts.Model;
using Chutri.Organization;
using Chutri.Platform;

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

/// <summary>The very first act, by the page: whoever founds the authority is signed in at once.</summary>
internal sealed class FoundAuthority(FirstAdministrator first, NewSessions sessions)
    : IOperation<FoundAuthorityRequest, SessionEntry>
{
    public Act Act => AccountActs.Enter;

    public async Task<Outcome<SessionEntry>> Run(
        FoundAuthorityRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) =>
        (await first.Make(request, caller, now, stop)).Then<SessionEntry>(account =>
            sessions.Begin(account, request.From, request.Door, now)
        );
}

/// <summary>The same at the server, before anybody can open the page: the password is handed over and changed at the first sign-in.</summary>
internal sealed class FoundAtServer(FirstAdministrator first)
    : IOperation<FoundAuthorityRequest, OpenedAccount>
{
    public Act Act => AccountActs.Enter;

    public async Task<Outcome<OpenedAccount>> Run(
        FoundAuthorityRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) =>
        (await first.Make(request, caller, now, stop)).Then<OpenedAccount>(account =>
        {
            account.RequireNewPassword();
            return new OpenedAccount(
                account.Id,
                account.UserName,
                account.PersonName,
                request.Password.Text
            );
        });
}
