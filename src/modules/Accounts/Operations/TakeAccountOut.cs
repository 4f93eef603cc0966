using Chutri.Accounts.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Accounts.Operations;

/// <summary>The account goes with all that belongs to it; facts about it keep its identifier.</summary>
internal sealed class TakeAccountOut(AppDatabase db) : ITakeNamesOut
{
    public async Task<IReadOnlyList<PersonWord>> Words(PersonId person, CancellationToken stop) =>
        await Of(person, stop) is not { } account
            ? []
            :
            [
                PersonWord.Code(account.UserName, mark => mark.Code.ToLowerInvariant()),
                .. account.Email is { } email
                    ? [PersonWord.Code(email, mark => mark.Code.ToLowerInvariant())]
                    : Array.Empty<PersonWord>(),
            ];

    public async Task<Refusal?> Refuse(PersonId person, CancellationToken stop) =>
        await Of(person, stop) is { IsLocked: false } open
            ? AccountRefusals.LockFirst(open.UserName)
            : null;

    public async Task<IReadOnlyList<GoesWithName>> Goes(PersonId person, CancellationToken stop)
    {
        if (await Of(person, stop) is not { } account)
        {
            return [];
        }

        var id = account.Id;
        return
        [
            new(new("tài khoản, kèm thư điện tử", "account, with its e-mail address"), 1),
            new(
                new("phiên đăng nhập", "sessions"),
                await db.Set<AccountSession>().CountAsync(session => session.Account == id, stop)
            ),
            new(
                new("mã truy cập", "access tokens"),
                await db.Set<AccessToken>().CountAsync(token => token.Account == id, stop)
            ),
            new(
                new("khóa truy cập", "passkeys"),
                await db.Set<AccountPasskey>().CountAsync(key => key.Account == id, stop)
            ),
        ];
    }

    public async Task TakeOut(PersonId person, NameMark mark, Moment now, CancellationToken stop)
    {
        if (await Of(person, stop) is not { } account)
        {
            return;
        }

        var id = account.Id;
        await db.Set<AccountSession>()
            .Where(session => session.Account == id)
            .ExecuteDeleteAsync(stop);
        await db.Set<AccessToken>().Where(token => token.Account == id).ExecuteDeleteAsync(stop);
        await db.Set<AccountPasskey>().Where(key => key.Account == id).ExecuteDeleteAsync(stop);
        await db.Set<ResetLink>().Where(link => link.Account == id).ExecuteDeleteAsync(stop);
        await db.Set<Account>().Where(one => one.Id == id).ExecuteDeleteAsync(stop);
    }

    private Task<Account?> Of(PersonId person, CancellationToken stop) =>
        db.Set<Account>()
            .AsNoTracking()
            .SingleOrDefaultAsync(account => account.Person == person, stop);
}
