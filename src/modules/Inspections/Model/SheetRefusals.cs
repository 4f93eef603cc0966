using Chutri.Platform;
using Chutri.SelfReview;

namespace Chutri.Inspections.Model;

internal static class SheetRefusals
{
    public static Refusal NoSuchSheet { get; } =
        Refusal.NotFound(
            new(
                "Cuộc kiểm tra này không có phiếu mang số này.",
                "This inspection has no check sheet of this number."
            )
        );

    public static Refusal NoSuchFile { get; } =
        Refusal.NotFound(
            new("Phiếu không có ảnh hay chữ ký này.", "The sheet has no such picture.")
        );

    public static Refusal TooManySheets { get; } =
        Refusal.Conflict(
            "inspections-too-many-sheets",
            new(
                $"Một cuộc kiểm tra có nhiều nhất {Lengths.MostSheets} phiếu.",
                $"An inspection has {Lengths.MostSheets} check sheets at most."
            )
        );

    /// <summary>The telephone holds what somebody else wrote.</summary>
    public static Refusal AnotherPersons { get; } =
        Refusal.NotAllowed(
            "inspections-another-persons",
            new(
                "Máy này giữ phần ghi của người khác. Người đó phải đăng nhập rồi mới gửi được; chưa có gì được gửi đi.",
                "This telephone holds what somebody else wrote. That person signs in and sends it; nothing was sent."
            )
        );

    public static Refusal NothingWaits { get; } =
        Refusal.Conflict(
            "inspections-nothing-waits",
            new(
                "Các mục đã chọn không còn chờ quyết định. Hãy mở lại trang.",
                "What was chosen waits no longer. Open the page again."
            )
        );

    public static Refusal NotThatAnswer { get; } =
        Refusal.Conflict(
            "inspections-not-that-answer",
            new(
                "Câu trả lời này không thuộc câu hỏi đang có ý kiến khác nhau. Hãy mở lại trang.",
                "This is no answer to a question that was answered differently. Open the page again."
            )
        );
}

/// <summary>What is missing or wrong in the forms of check sheets.</summary>
internal static class SheetFieldWords
{
    public static Words Title { get; } = new("Hãy đặt tên phiếu.", "Name the sheet.");
    public static Words Questions { get; } =
        new(
            "Hãy chọn một phiếu câu hỏi có sẵn, hoặc đưa tệp câu hỏi vào; chỉ một trong hai.",
            "Choose a question sheet that is there, or a file of questions; one of the two."
        );
    public static Words NoSuchEdition { get; } =
        new(
            "Không có phiếu câu hỏi này, hoặc phiếu còn là bản thử.",
            "There is no such question sheet, or it is still on trial."
        );
    public static Words Why { get; } = new("Hãy ghi lý do.", "Say why.");
    public static Words Entries { get; } =
        new("Hãy đánh dấu ít nhất một mục.", "Tick one entry at least.");
    public static Words TakeIn { get; } =
        new("Hãy chọn nhận vào hay để riêng.", "Choose whether it is taken in or put aside.");
    public static Words Answer { get; } =
        new("Hãy chọn câu trả lời được lấy.", "Choose the answer that stands.");
    public static Words Identifier { get; } =
        new("Mã của mục phải là UUID.", "The identifier is a UUID.");
    public static Words At { get; } =
        new(
            "Giờ phải viết theo ISO 8601, ví dụ 2026-11-25T02:00:00Z.",
            "The time is written as in ISO 8601, such as 2026-11-25T02:00:00Z."
        );
    public static Words Kind { get; } =
        new("Loại là Answer, Photo hoặc Signature.", "The kind is Answer, Photo or Signature.");
    public static Words Device { get; } =
        new("Thiếu tên máy gửi.", "The name of the device is missing.");
    public static Words OneFile { get; } =
        new("Hãy gửi đúng một ảnh mỗi lần.", "Send one picture at a time.");
    public static Words NoEntry { get; } = new("Không có mục nào.", "There is no entry.");

    public static Words TooMany { get; } =
        new(
            $"Mỗi lần gửi nhiều nhất {Lengths.MostEntriesAtOnce} mục.",
            $"{Lengths.MostEntriesAtOnce} entries at a time at most."
        );

    public static Words Limits { get; } =
        new(
            $"Mỗi phiếu nhiều nhất {QuestionSheets.Most} câu và {Lengths.MostPhotos} ảnh của mỗi người, mỗi ảnh nhiều nhất 50 MB.",
            $"{QuestionSheets.Most} questions a sheet at most, {Lengths.MostPhotos} photographs of each person, 50 MB each."
        );
}
