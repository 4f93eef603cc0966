using Chutri.Platform;

namespace Chutri.SelfReview.Model;

internal static class ReviewRefusals
{
    public static Refusal NoSuchRound { get; } =
        Refusal.NotFound(new("Không có đợt tự soi này.", "There is no such round."));

    public static Refusal NoSuchReview { get; } =
        Refusal.NotFound(new("Không có bản tự soi này.", "There is no such review."));

    public static Refusal NoSuchShortcoming { get; } =
        Refusal.NotFound(
            new(
                "Không có tồn tại, hạn chế này. Hãy mở lại bản tự soi.",
                "There is no such shortcoming. Open the review again."
            )
        );

    public static Refusal NoSuchReport { get; } =
        Refusal.NotFound(new("Không có báo cáo này.", "There is no such report."));

    public static Refusal NotYours { get; } =
        Refusal.NotAllowed(
            "selfreview-not-yours",
            new(
                "Bản tự soi này chỉ đơn vị đó và các cấp trên của đơn vị được xem.",
                "Only the unit itself and those above it read this review."
            )
        );

    public static Refusal NoListInForce { get; } =
        Refusal.Conflict(
            "selfreview-no-list-in-force",
            new(
                "Chưa có danh mục biểu hiện và phiếu câu hỏi đang dùng. Hãy đưa vào dùng ở Quản trị, Tự soi rồi mở đợt.",
                "No catalogue of signs and no question sheet is in force. Put both in force under Administration, then open the round."
            )
        ) with
        {
            See = SelfReviewUrls.Editions,
        };

    public static Refusal IsSigned { get; } =
        Refusal.Conflict(
            "selfreview-is-signed",
            new(
                "Cấp trên đã xác nhận bản tự soi này nên không sửa được nữa.",
                "This review is countersigned and cannot be changed any more."
            )
        );

    public static Refusal IsHandedIn { get; } =
        Refusal.Conflict(
            "selfreview-is-handed-in",
            new(
                "Bản tự soi đã nộp. Muốn sửa, hãy đề nghị cấp trên trả lại.",
                "This review was handed in. To change it, ask the superior unit to return it."
            )
        );

    public static Refusal NotHandedIn { get; } =
        Refusal.Conflict(
            "selfreview-not-handed-in",
            new("Đơn vị chưa nộp bản tự soi này.", "The unit has not handed in this review yet.")
        );

    public static Refusal OwnReview { get; } =
        Refusal.Conflict(
            "selfreview-own-review",
            new(
                "Người nộp không tự xác nhận hoặc trả lại bản mình nộp. Hãy để người khác ở cấp trên làm.",
                "Whoever handed it in does not countersign or return it. Let somebody else of the superior unit do so."
            )
        );

    public static Refusal EnoughShortcomings { get; } =
        Refusal.Conflict(
            "selfreview-enough-shortcomings",
            new(
                $"Một bản tự soi ghi nhiều nhất {Lengths.MostShortcomings} tồn tại, hạn chế. Hãy gộp những điều giống nhau.",
                $"A review holds at most {Lengths.MostShortcomings} shortcomings. Put together what is alike."
            )
        );

    public static Refusal MeetingGoesOn { get; } =
        Refusal.Conflict(
            "selfreview-meeting-goes-on",
            new(
                "Cuộc họp về bản tự soi này chưa kết thúc. Hãy kết thúc họp trước.",
                "The meeting on this review goes on. End it first."
            )
        );

    public static Refusal NoMeeting { get; } =
        Refusal.Conflict(
            "selfreview-no-meeting",
            new(
                "Chưa bắt đầu họp, hoặc họp đã kết thúc. Hãy bấm “Bắt đầu họp”.",
                "No meeting is going on. Begin one."
            )
        );

    public static Refusal NothingToCheck { get; } =
        Refusal.Conflict(
            "selfreview-nothing-to-check",
            new(
                "Cách khắc phục này chưa đến ngày kiểm lại, hoặc đã kiểm lại rồi.",
                "The day to look at this remedy again has not come, or it was looked at already."
            )
        );

    /// <param name="why">All that stands against giving them out, one sentence each.</param>
    public static Refusal RemediesNotClear(IReadOnlyList<Words> why) =>
        Refusal.Conflict(
            "selfreview-remedies-not-clear",
            new(
                $"Chưa giao việc khắc phục được. {string.Join(" ", why.Select(one => one.Vietnamese))} Hãy trả lại để đơn vị sửa.",
                $"The remedies cannot be given out. {string.Join(" ", why.Select(one => one.English))} Return the review, so that the unit mends it."
            )
        );
}
