using Chutri.Accounts.Model;
using Chutri.Platform;

namespace Chutri.Accounts.Operations;

/// <summary>Links for a new password, used or run out.</summary>
internal sealed class RetainResetLinks(AppDatabase db) : RetainRows<ResetLink>
{
    public static RetentionRule TheRule { get; } =
        new(
            "accounts.reset-links",
            new(
                "liên kết đặt lại mật khẩu đã dùng hoặc hết hạn",
                "links for a new password, used or run out"
            ),
            new("từ khi liên kết hết hạn", "after the link runs out"),
            new(
                "Xóa liên kết. Sự việc tạo liên kết và đổi mật khẩu còn nguyên.",
                "The link is removed. That it was made and a password set stands as a fact."
            ),
            Basis.NoUse,
            KeptFor.Days(30)
        )
        {
            Bounds = new(1, 365),
        };

    public override RetentionRule Rule => TheRule;

    protected override IQueryable<ResetLink> Over(Moment before) =>
        db.Set<ResetLink>().Where(link => link.EndsAt < before.Utc);
}
