using Chutri.Accounts.Model;
using Chutri.Platform;

namespace Chutri.Accounts.Operations;

/// <summary>What a session says of its browser and its network address; that somebody signed in stays as a fact.</summary>
internal sealed class RetainSessions(AppDatabase db) : RetainRows<AccountSession>
{
    public static RetentionRule TheRule { get; } =
        new(
            "accounts.sessions",
            new(
                "nơi đăng nhập của các phiên: địa chỉ mạng, trình duyệt",
                "where sessions came from: network address, browser"
            ),
            new("từ khi phiên hết hạn", "after the session runs out"),
            new(
                "Xóa phiên cùng địa chỉ mạng và trình duyệt. Sự việc đăng nhập còn nguyên.",
                "The session is removed with its address and browser. That somebody signed in stands as a fact."
            ),
            Basis.Law,
            KeptFor.Days(90)
        )
        {
            Bounds = new(30, 365),
        };

    public override RetentionRule Rule => TheRule;

    protected override IQueryable<AccountSession> Over(Moment before) =>
        db.Set<AccountSession>().Where(session => session.EndsAt < before.Utc);
}
