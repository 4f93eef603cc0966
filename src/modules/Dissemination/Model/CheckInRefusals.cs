using Chutri.Platform;

namespace Chutri.Dissemination.Model;

/// <summary>What somebody with a telephone in hand is told.</summary>
internal static class CheckInRefusals
{
    public static Refusal Forged { get; } =
        Refusal.Conflict(
            "dissemination-code-is-wrong",
            new(
                "Mã không đúng với buổi học này. Hãy nhìn lại mã đang hiện trên màn chiếu rồi gõ lại.",
                "This is no code of this session. Look at the screen again and type what it shows now."
            )
        );

    public static Refusal Expired { get; } =
        Refusal.Conflict(
            "dissemination-code-has-expired",
            new(
                "Mã này đã quá 12 giờ nên không dùng được nữa. Hãy báo bí thư để ghi vào danh sách.",
                "This code is more than 12 hours old and no longer taken. Tell the secretary, who can put the name on the roll."
            )
        );

    public static Refusal TooManyTries { get; } =
        new(
            RefusalKind.Busy,
            "dissemination-too-many-codes",
            new(
                "Đã gõ sai mã nhiều lần. Hãy quét hình mã trên màn chiếu, hoặc chờ 5 phút rồi gõ lại, hoặc nhờ bí thư đánh dấu.",
                "Too many wrong codes. Scan the picture on the screen, or wait five minutes and type again, or ask the secretary to tick the name."
            )
        );

    public static Refusal NameUnknown { get; } =
        Refusal.Conflict(
            "dissemination-name-is-unknown",
            new(
                "Mã cán bộ và họ tên không khớp với danh sách của đợt này. Hãy gõ lại, hoặc nhờ bí thư đánh dấu.",
                "Code and name do not go together on the list of this campaign. Type them again, or ask the secretary to tick the name."
            )
        );

    public static Refusal DeviceIsTaken { get; } =
        Refusal.Conflict(
            "dissemination-device-is-taken",
            new(
                "Điện thoại này đã điểm danh cho một người khác ở buổi học này. Mỗi điện thoại chỉ điểm danh cho một người; hãy nhờ bí thư đánh dấu.",
                "This telephone has checked somebody else in at this session. One telephone is for one person; ask the secretary to tick the name."
            )
        );

    public static Refusal WasStruck { get; } =
        Refusal.Conflict(
            "dissemination-was-struck",
            new(
                "Bí thư đã gạch lần điểm danh này. Hãy gặp bí thư để được ghi lại.",
                "The secretary has struck this check-in through. See the secretary to be put on the roll again."
            )
        );
}
