using Chutri.Accounts.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Accounts.Laws;

/// <summary>What is stored opens nothing: a password's hash by Identity, a secret's SHA-256.</summary>
internal sealed class SecretsAreKeptHashed : ILaw
{
    private const int HexDigitsOfSha256 = 64;
    private const int ShortestPasswordHash = 60;

    public string Code => "accounts-secrets-hashed";

    public Words Sentence { get; } =
        new(
            "Mật khẩu, phiên đăng nhập và mã truy cập chỉ được lưu dưới dạng băm.",
            "Passwords, sessions and access tokens are kept only as hashes."
        );

    public async Task<LawFinding> Check(AppDatabase db, Moment now, CancellationToken stop)
    {
        var accounts = db.Set<Account>()
            .Where(account =>
                account.PasswordHash == null || account.PasswordHash.Length < ShortestPasswordHash
            );
        var tokens = db.Set<AccessToken>().Where(token => token.Hash.Length != HexDigitsOfSha256);
        var sessions = db.Set<AccountSession>()
            .Where(session => session.Hash.Length != HexDigitsOfSha256);
        var examples = await accounts
            .OrderBy(account => account.UserName)
            .Select(account => account.UserName)
            .Take(10)
            .ToListAsync(stop);
        return new(
            await db.Set<Account>().LongCountAsync(stop)
                + await db.Set<AccessToken>().LongCountAsync(stop)
                + await db.Set<AccountSession>().LongCountAsync(stop),
            await accounts.LongCountAsync(stop)
                + await tokens.LongCountAsync(stop)
                + await sessions.LongCountAsync(stop),
            examples
        );
    }
}
