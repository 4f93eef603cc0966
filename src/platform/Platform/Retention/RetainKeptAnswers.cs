namespace Chutri.Platform;

/// <summary>For as long a request may be sent again.</summary>
internal sealed class RetainKeptAnswers(AppDatabase db) : RetainRows<KeptAnswer>
{
    public static RetentionRule TheRule { get; } =
        new(
            "platform.kept-answers",
            new(
                "câu trả lời giữ cho yêu cầu gửi lại (Idempotency-Key)",
                "answers kept for requests that are sent again (Idempotency-Key)"
            ),
            new("từ khi trả lời", "after the answer"),
            new(
                "Xóa câu trả lời đã niêm phong. Việc đã làm và sự việc của nó còn nguyên.",
                "The sealed answer is removed. What was done, and its fact, stand."
            ),
            new(
                "Không ai gửi lại một yêu cầu sau chừng ấy ngày; câu trả lời có thể chứa mật khẩu ban đầu",
                "Nobody sends a request again after so long; an answer may hold an initial password"
            ),
            KeptFor.Days(7)
        )
        {
            Bounds = new(1, 30),
        };

    public override RetentionRule Rule => TheRule;

    protected override IQueryable<KeptAnswer> Over(Moment before) =>
        db.Set<KeptAnswer>().Where(kept => kept.At < before.Utc);
}
