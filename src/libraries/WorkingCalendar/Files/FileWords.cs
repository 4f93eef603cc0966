using System.Globalization;

namespace Chutri.WorkingCalendar;

/// <summary>What is said of a calendar file that cannot be used as it is.</summary>
internal static class FileWords
{
    public static readonly Sentence NotJson = new(
        "Từ đây tệp không còn đúng dạng JSON: xem lại dấu ngoặc, dấu phẩy và dấu nháy ở dòng này và dòng trước.",
        "From here on the file is no JSON: look at brackets, commas and quotation marks on this line and the one before."
    );

    public static readonly Sentence ObjectExpected = new(
        "Chỗ này phải là một nhóm trong dấu { }.",
        "A group in { } belongs here."
    );

    public static readonly Sentence ListExpected = new(
        "Chỗ này phải là một danh sách trong dấu [ ].",
        "A list in [ ] belongs here."
    );

    public static readonly Sentence TextExpected = new(
        "Chỗ này phải là chữ trong dấu nháy và không được để trống.",
        "Text in quotation marks belongs here, and it must not be empty."
    );

    public static readonly Sentence NoWorkingDay = new(
        "Tuần làm việc phải có ít nhất một ngày: ghi ở workingDays, ví dụ \"Monday\".",
        "A week needs at least one working day: enter it under workingDays, for example \"Monday\"."
    );

    public static readonly Sentence NoHours = new(
        "Phải có ít nhất một khoảng giờ, ví dụ \"08:00-12:00\"; ngày nghỉ cả ngày thì ghi ở mục off.",
        "At least one stretch of hours is needed, for example \"08:00-12:00\"; a whole day off goes under off."
    );

    public static readonly Sentence HoursOverlap = new(
        "Các khoảng giờ của một ngày không được chồng lên nhau.",
        "The stretches of one day must not overlap."
    );

    public static Sentence Unknown(string name, IEnumerable<string> known)
    {
        var list = string.Join(", ", known);
        return new(
            $"Không có mục “{name}” ở đây; các mục dùng được: {list}.",
            $"There is no “{name}” here; what can stand here: {list}."
        );
    }

    public static Sentence Repeated(string name) =>
        new(
            $"Mục “{name}” ghi hai lần; chỉ giữ một.",
            $"“{name}” is there twice; keep one of them."
        );

    public static Sentence Missing(string name) =>
        new($"Thiếu mục “{name}”.", $"“{name}” is missing.");

    public static Sentence NoDay(string written) =>
        new(
            $"“{written}” không phải ngày có thật viết theo năm-tháng-ngày, ví dụ 2027-02-06.",
            $"“{written}” is not an existing day written as year-month-day, for example 2027-02-06."
        );

    public static Sentence NoYear(string written) =>
        new(
            $"“{written}” không phải năm từ 1900 đến 2199 viết bằng bốn chữ số, không dấu nháy, không dấu chấm, ví dụ 2027.",
            $"“{written}” is not a year from 1900 to 2199 in four digits, without quotation marks or dots, for example 2027."
        );

    public static Sentence NoChoice(string written, IEnumerable<string> choices)
    {
        var list = string.Join(", ", choices);
        return new(
            $"Không dùng được “{written}” ở đây; chọn một trong: {list}.",
            $"“{written}” cannot stand here; choose one of: {list}."
        );
    }

    public static Sentence NoSpan(string written) =>
        new(
            $"“{written}” không phải khoảng giờ; viết giờ đầu trước giờ cuối, ví dụ \"08:00-12:00\".",
            $"“{written}” is no stretch of hours; write the earlier time first, for example \"08:00-12:00\"."
        );

    public static Sentence NoLabel(string written) =>
        new(
            $"Phiên bản “{written}” chỉ được gồm chữ không dấu, số, dấu chấm và gạch nối, tối đa 60 ký tự, ví dụ 2027.1.",
            $"The version “{written}” may hold only plain letters, digits, dots and hyphens, at most 60 of them, for example 2027.1."
        );

    public static Sentence NoStretch(DateOnly from, DateOnly to)
    {
        var (first, last) = (DayWords.Of(from), DayWords.Of(to));
        return to < from
            ? new(
                $"Khoảng ngày kết thúc ({last.Vietnamese}) trước khi bắt đầu ({first.Vietnamese}).",
                $"The stretch of days ends ({last.English}) before it begins ({first.English})."
            )
            : new(
                $"Khoảng ngày từ {first.Vietnamese} đến {last.Vietnamese} dài hơn một năm; chia thành nhiều mục.",
                $"The stretch from {first.English} to {last.English} is longer than a year; divide it."
            );
    }

    public static Sentence SeeLine(Sentence says, int line)
    {
        var number = line.ToString(CultureInfo.InvariantCulture);
        return new(
            $"{says.Vietnamese} (Mục kia ở dòng {number}.)",
            $"{says.English} (The other entry is on line {number}.)"
        );
    }
}
