using Chutri.Platform;

namespace Chutri.SelfReview.Api;

/// <summary>What each operation about self-review does, by its identifier.</summary>
internal static class SelfReviewApiWords
{
    public static Words Find { get; } =
        new(
            "Các bản danh mục biểu hiện và phiếu câu hỏi",
            "Editions of the catalogue of signs and of question sheets"
        );
    public static Words Show { get; } =
        new("Một bản với các dòng của nó", "One edition with its lines");
    public static Words BringIn { get; } =
        new(
            "Đưa một tệp vào thử thành bản mới; tệp sai thì nêu mọi chỗ sai một lần",
            "Bring in a file as a new edition on trial; all that is wrong with it is said at once"
        );
    public static Words TakeShipped { get; } =
        new(
            "Lấy bản kèm theo chương trình thành bản mới",
            "Take the list that comes with the program as a new edition"
        );
    public static Words TryOut { get; } =
        new(
            "Làm thử phiếu: còn thiếu gì, được bao nhiêu điểm; không lưu gì",
            "Try a sheet out: what is missing and what it counts; nothing is kept"
        );
    public static Words PutInForce { get; } =
        new(
            "Đưa một bản vào dùng thay bản trước",
            "Put an edition in force in place of the one before"
        );
}
