using Chutri.Platform;

namespace Chutri.SelfReview.Api;

/// <summary>What each operation about rounds and reviews does, by its identifier.</summary>
internal static class ReviewApiWords
{
    public static Words FindRounds { get; } =
        new("Các đợt tự soi, mới nhất trước", "Rounds of self-review, newest first");
    public static Words OpenRound { get; } =
        new(
            "Mở đợt tự soi: mỗi đơn vị nhận một việc, có hạn nộp",
            "Open a round: each unit has a duty with a day to hand in"
        );
    public static Words ShowRound { get; } =
        new(
            "Một đợt: bao nhiêu đơn vị đã bắt đầu, đã nộp, bị trả lại, đã xác nhận; biểu hiện nào được nêu nhiều",
            "A round: how many began, handed in, were returned, are countersigned; which signs are named most"
        );
    public static Words FindReviews { get; } =
        new(
            "Các bản tự soi của một đợt, theo tình trạng",
            "The reviews of a round, by how they stand"
        );
    public static Words FindShortcomings { get; } =
        new(
            "Các tồn tại, hạn chế mang một biểu hiện trong các bản đã nộp",
            "The shortcomings that bear a sign, of the reviews handed in"
        );
    public static Words ReportRound { get; } =
        new("Lập báo cáo Word của đợt", "Make the Word report of a round");
    public static Words ShowReview { get; } =
        new(
            "Một bản tự soi: số liệu đã kiểm đếm, câu trả lời bên cạnh số liệu, tồn tại, hạn chế",
            "A review: what was counted, the answers beside it, the shortcomings"
        );
    public static Words FindCounted { get; } =
        new(
            "Danh sách làm nên một con số của bản tự soi",
            "The list that makes one figure of a review"
        );
    public static Words KeepAnswers { get; } =
        new(
            "Lưu câu trả lời; câu không gửi thì giữ nguyên",
            "Keep answers; those that are not sent stay as they are"
        );
    public static Words NoteShortcoming { get; } =
        new(
            "Ghi một tồn tại, hạn chế với biểu hiện, nguyên nhân và cách khắc phục",
            "Write down a shortcoming with its sign, cause and remedy"
        );
    public static Words StrikeShortcoming { get; } =
        new(
            "Gạch một tồn tại, hạn chế trước khi nộp",
            "Strike a shortcoming before the review is handed in"
        );
    public static Words BeginMeeting { get; } =
        new("Bắt đầu họp về bản tự soi", "Begin the meeting about a review");
    public static Words GiveOpinion { get; } =
        new(
            "Góp ý cho một đồng nghiệp trong đợt tự soi của cá nhân",
            "Give an opinion of a colleague in a round of people"
        );
    public static Words AnswerOpinions { get; } =
        new(
            "Đáp lại ý kiến đồng nghiệp trong bản tự soi của mình",
            "Reply to the opinions of colleagues in one's own review"
        );
    public static Words CorrectMeeting { get; } =
        new(
            "Sửa người chủ trì, người ghi biên bản, số người có mặt khi đang họp",
            "Correct who is in the chair, who keeps the minutes and how many are present, while the meeting goes on"
        );
    public static Words NoteMinutes { get; } =
        new(
            "Ghi một dòng biên bản, có hoặc không có biểu quyết",
            "Write a line of the minutes, with or without a vote"
        );
    public static Words EndMeeting { get; } =
        new("Kết thúc họp về bản tự soi", "End the meeting about a review");
    public static Words CheckEffect { get; } =
        new(
            "Ghi kết quả kiểm lại một cách khắc phục; chưa có tác dụng thì nêu việc tiếp theo",
            "Say whether a remedy helped; where it did not, what is done next"
        );
    public static Words HandIn { get; } =
        new(
            "Nộp bản tự soi; câu thiếu hoặc khác số liệu mà chưa nêu lý do thì nói hết một lần",
            "Hand a review in; all that is missing or not explained is said at once"
        );
    public static Words Return { get; } =
        new("Trả lại bản tự soi, có lý do", "Return a review with a reason");
    public static Words Sign { get; } =
        new(
            "Xác nhận bản tự soi; mỗi cách khắc phục thành một việc",
            "Countersign a review; each remedy becomes an assignment"
        );
}
