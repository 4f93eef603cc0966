using System.Runtime.CompilerServices;
using Chutri.Accounts.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Accounts.Operations;

/// <summary>The account itself, its access tokens and its passkeys; never what opens something.</summary>
internal sealed class HeldAccount(AppDatabase db, FactsOfPerson facts, AuthorityClock clock)
    : IHoldAboutPeople
{
    private static readonly Words ByOwner = new("tự tạo", "made by yourself");
    private static readonly Words Unknown = new("không ghi lại nguồn", "the source was not noted");

    public string Code => "account";

    public Words Title { get; } =
        new("Tài khoản, mã truy cập, khóa truy cập", "Account, access tokens, passkeys");

    public Words Purpose { get; } =
        new(
            "Để đăng nhập. Mật khẩu và mã chỉ được giữ dưới dạng không đọc lại được.",
            "To sign in. Passwords and tokens are kept only in a form that cannot be read back."
        );

    public async Task<long> Count(PersonId person, CancellationToken stop) =>
        (await All(person, stop)).Count;

    public async IAsyncEnumerable<HeldThing> Read(
        PersonId person,
        Guid? after,
        int atMost,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        foreach (var thing in (await All(person, stop)).After(after, atMost))
        {
            yield return thing;
        }
    }

    private async Task<List<HeldThing>> All(PersonId person, CancellationToken stop)
    {
        var account = await db.Set<Account>()
            .AsNoTracking()
            .SingleOrDefaultAsync(account => account.Person == person, stop);
        if (account is null)
        {
            return [];
        }

        var tokens = await db.Set<AccessToken>()
            .AsNoTracking()
            .Where(token => token.Account == account.Id)
            .ToListAsync(stop);
        var passkeys = await db.Set<AccountPasskey>()
            .AsNoTracking()
            .Where(passkey => passkey.Account == account.Id)
            .ToListAsync(stop);
        var first = await facts.Firsts([account.Id.Value], stop);
        return
        [
            Of(account, first.GetValueOrDefault(account.Id.Value)),
            .. tokens.Select(Of),
            .. passkeys.Select(Of),
        ];
    }

    private HeldThing Of(Account account, ReadFact? first)
    {
        var email = account.Email is { } address ? "; " + address : "";
        var last = account.LastSignedInAt is { } at ? clock.LocalOf(at) : (DateTime?)null;
        return new(
            account.Id.Value,
            new("tài khoản", "account"),
            last is { } local
                ? new(
                    $"{account.UserName}{email}; đăng nhập lần cuối {local:HH:mm dd/MM/yyyy}",
                    $"{account.UserName}{email}; last signed in {local:yyyy-MM-dd HH:mm}"
                )
                : new(
                    $"{account.UserName}{email}; chưa đăng nhập lần nào",
                    $"{account.UserName}{email}; never signed in"
                ),
            account.MadeAt,
            first?.Sentence() ?? Unknown
        );
    }

    private static HeldThing Of(AccessToken token) =>
        new(
            token.Id.Value,
            new("mã truy cập", "access token"),
            token.RevokedAt is null
                ? new(
                    $"{token.Name}, dùng đến {token.EndsOn:dd/MM/yyyy}",
                    $"{token.Name}, until {token.EndsOn:yyyy-MM-dd}"
                )
                : new($"{token.Name}, đã thu hồi", $"{token.Name}, revoked"),
            token.MadeAt,
            ByOwner
        );

    private static HeldThing Of(AccountPasskey passkey) =>
        new(
            passkey.Id.Value,
            new("khóa truy cập", "passkey"),
            HeldThing.Plain(passkey.Name),
            passkey.MadeAt,
            ByOwner
        );
}
