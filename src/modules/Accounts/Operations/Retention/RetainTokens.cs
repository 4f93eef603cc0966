using Chutri.Accounts.Model;
using Chutri.Platform;

namespace Chutri.Accounts.Operations;

/// <summary>Access tokens that open nothing any more.</summary>
internal sealed class RetainTokens(AppDatabase db) : RetainRows<AccessToken>
{
    public static RetentionRule TheRule { get; } =
        new(
            "accounts.tokens",
            new("mã truy cập đã thu hồi hoặc hết hạn", "access tokens, revoked or run out"),
            new("từ khi thu hồi hoặc hết hạn", "after it was revoked or ran out"),
            new(
                "Xóa mã cùng tên và lần dùng cuối. Sự việc tạo và thu hồi còn nguyên.",
                "The token is removed with its name and last use. That it was made and revoked stands as a fact."
            ),
            Basis.NoUse,
            KeptFor.Days(365)
        )
        {
            Bounds = new(30, 1825),
        };

    public override RetentionRule Rule => TheRule;

    protected override IQueryable<AccessToken> Over(Moment before) =>
        db.Set<AccessToken>()
            .Where(token => token.RevokedAt < before.Utc || token.EndsOn < before.Today);
}
