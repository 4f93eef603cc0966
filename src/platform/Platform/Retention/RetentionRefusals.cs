namespace Chutri.Platform;

public static class RetentionRefusals
{
    public static Refusal NoSuchRule(string code) =>
        Refusal.NotFound(
            new(
                $"Không có quy định lưu giữ nào mang mã “{code}”. Xem các mã ở trang Thời hạn lưu giữ.",
                $"There is no rule of retention with the code “{code}”. The page Retention lists the codes."
            )
        );

    public static Refusal AlreadySo(KeptFor period) =>
        Refusal.Conflict(
            "retention-already-so",
            new(
                $"Thời hạn này đang là {period.Said.Vietnamese} rồi; không có gì thay đổi.",
                $"The period is {period.Said.English} already; nothing was changed."
            )
        );
}
