using Chutri.Platform;

namespace Chutri.Functions.Model;

internal static class FunctionRefusals
{
    public static Refusal NotThere { get; } =
        Refusal.NotFound(
            new(
                "Không có chức năng này. Hãy tìm lại trong danh sách chức năng.",
                "There is no such function. Look for it in the list of functions."
            )
        );

    public static Refusal HasHome { get; } =
        Refusal.Conflict(
            "functions-has-home",
            new(
                "Chức năng này đã có đơn vị nhận. Muốn chuyển sang đơn vị khác, hãy kết thúc ở đây và ghi mới cho đơn vị kia.",
                "This function has its unit already. To give it to another one, end it here and record it there."
            )
        );

    public static Refusal UnknownPlaceInList { get; } =
        Refusal.Invalid(
            "after",
            new(
                "Chỗ tiếp theo của danh sách không còn. Hãy mở lại từ đầu danh sách.",
                "The list does not go on from there. Open it from its beginning."
            )
        );

    public static Refusal HasEnded(DateOnly lastDay) =>
        Refusal.Conflict(
            "functions-has-ended",
            new(
                $"Chức năng này đã kết thúc sau ngày {lastDay:dd/MM/yyyy}.",
                $"This function ended after {lastDay:yyyy-MM-dd}."
            )
        );

    public static Refusal EndsBeforeItBegins(DateOnly from) =>
        Refusal.Invalid(
            "lastDay",
            new(
                $"Ngày cuối không được trước ngày bắt đầu {from:dd/MM/yyyy}.",
                $"The last day cannot be before the first, {from:yyyy-MM-dd}."
            )
        );

    public static Refusal ReplacedTooEarly(DateOnly from) =>
        Refusal.Invalid(
            "from",
            new(
                $"Chức năng cũ bắt đầu ngày {from:dd/MM/yyyy}; câu mới phải bắt đầu sau ngày đó. Nếu chỉ ghi sai, hãy dùng “Sửa chỗ ghi sai”.",
                $"The old one begins on {from:yyyy-MM-dd}; the new wording has to begin later. If it was only written wrongly, correct it."
            )
        );

    public static Refusal SaidAlready(string unit) =>
        Refusal.Invalid(
            "text",
            new($"{unit} đã có đúng câu chức năng này.", $"{unit} has this very statement already.")
        );

    public static Refusal UnitNotThere(string unit, DateOnly day) =>
        Refusal.Invalid(
            "unit",
            new(
                $"{unit} không hoạt động vào ngày {day:dd/MM/yyyy}.",
                $"{unit} is not active on {day:yyyy-MM-dd}."
            )
        );

    public static Refusal FileNotReady(Words state) =>
        Refusal.Conflict(
            "functions-file-not-ready",
            new(
                $"Tệp này {state.Vietnamese} nên không ghi được nữa.",
                $"This file cannot be written: {state.English}."
            )
        );

    public static Refusal FileHasProblems(int problems) =>
        Refusal.Conflict(
            "functions-file-has-problems",
            new(
                $"Sổ đã thay đổi từ lúc đọc tệp: nay tệp có {problems} chỗ cần sửa. Chưa ghi gì; hãy xem lại.",
                $"The register has changed since the file was read: it now has {problems} problems. Nothing was written; look again."
            )
        );
}
