using Chutri.Platform;

namespace Chutri.SelfReview.Model;

/// <summary>Of reviews of people, and of opinions about them.</summary>
internal static class PersonReviewRefusals
{
    public static Refusal NotYourOwn { get; } =
        Refusal.NotAllowed(
            "selfreview-not-your-own",
            new(
                "Bản tự soi của cá nhân chỉ chính người đó viết.",
                "Nobody but the person writes the review of a person."
            )
        );

    public static Refusal NotForYouYet { get; } =
        Refusal.NotAllowed(
            "selfreview-not-for-you-yet",
            new(
                "Bản tự soi này chưa nộp. Người xác nhận chỉ đọc được sau khi người viết đã nộp.",
                "This review is not handed in. Whoever countersigns reads it once it is."
            )
        );

    public static Refusal NobodyCountersigns { get; } =
        Refusal.Conflict(
            "selfreview-nobody-countersigns",
            new(
                "Hiện không có ai đứng đầu đơn vị của bạn hoặc cấp trên để xác nhận. Hãy báo quản trị cập nhật chức vụ rồi nộp.",
                "Nobody heads your unit or one above it now, so nobody could countersign. Have the posts brought up to date, then hand in."
            )
        );

    public static Refusal NoMeetingOfOne { get; } =
        Refusal.Conflict(
            "selfreview-no-meeting-of-one",
            new(
                "Bản tự soi của cá nhân không họp: chỉ người được nêu tên mới xem.",
                "There is no meeting on the review of a person: named people alone see it."
            )
        );

    public static Refusal OfPeople { get; } =
        Refusal.Conflict(
            "selfreview-of-people",
            new(
                "Đợt tự soi của cá nhân không gộp điểm và biểu hiện, không lập báo cáo: nội dung chỉ người được nêu tên mới xem.",
                "Of a round of people no scores and signs are put together and no report is made: named people alone read what is in it."
            )
        );

    public static Refusal HasLeft { get; } =
        Refusal.Conflict(
            "selfreview-has-left",
            new(
                "Người viết đã thôi chức vụ ở đơn vị này, nên bản tự soi không sửa, không nộp nữa.",
                "Its writer has left the unit, so the review is neither changed nor handed in any more."
            )
        );

    public static Refusal NobodyToReturnTo { get; } =
        Refusal.Conflict(
            "selfreview-nobody-to-return-to",
            new(
                "Người viết đã thôi chức vụ ở đơn vị này nên không ai nộp lại được. Hãy đọc và xác nhận; cách khắc phục không thành việc.",
                "Its writer has left the unit, so nobody could hand it in again. Read it and countersign; remedies become no work."
            )
        );

    public static Refusal NotAColleague { get; } =
        Refusal.NotAllowed(
            "selfreview-not-a-colleague",
            new(
                "Chỉ góp ý cho người cùng đơn vị, cùng tự soi trong đợt này, và không góp ý cho chính mình.",
                "Opinions are given of people of the same unit who are in this round, and not of oneself."
            )
        );

    public static Refusal NoOpinions { get; } =
        Refusal.Conflict(
            "selfreview-no-opinions",
            new(
                "Đợt này không lấy ý kiến đồng nghiệp.",
                "This round asks colleagues for no opinions."
            )
        );

    public static Refusal OpinionsAreOver { get; } =
        Refusal.Conflict(
            "selfreview-opinions-are-over",
            new(
                "Người đó đã nộp bản tự soi nên không nhận góp ý nữa: ai được góp ý cũng phải còn trả lời được.",
                "The review was handed in, so no more opinions are taken: whoever they are about must still be able to reply."
            )
        );

    public static Refusal OpinionIsAnswered { get; } =
        Refusal.Conflict(
            "selfreview-opinion-is-answered",
            new(
                "Ý kiến này đã được trả lời nên không sửa được nữa.",
                "This opinion was replied to and cannot be changed any more."
            )
        );
}
