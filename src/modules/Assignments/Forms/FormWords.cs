using Chutri.Platform;

namespace Chutri.Assignments.Forms;

internal static class FormWords
{
    public static readonly Words ReasonMissing = new(
        "Ghi lý do, một hai câu; người nhận và người giao đều đọc được.",
        "Give a reason in a sentence or two; both sides read it."
    );

    public static readonly Words LimitMissing = new(
        "Chọn việc nhân sự, việc kiểm tra hoặc không hạn chế (personnel, inspection, none).",
        "Choose personnel, inspection or none."
    );

    public static Words LeadOutside(string chosen, string best, string statement) =>
        new(
            $"Chức năng đã ghi của {chosen} không nói tới việc này; {best} có chức năng {statement.Quoted()}. Nếu vẫn giao {chosen}, hãy ghi lý do.",
            $"The functions of {chosen} do not say this; {best} has {statement.Quoted()}. To issue it to {chosen} all the same, give the reason."
        );

    public static readonly Words OtherMissing = new(
        "Ghi mã của việc kia.",
        "Give the code of the other assignment."
    );

    public static readonly Words UnitMissing = new("Chọn một đơn vị.", "Choose a unit.");
    public static readonly Words PersonMissing = new("Chọn một người.", "Choose a person.");
    public static readonly Words QuestionMissing = new(
        "Ghi điều cần đơn vị phối hợp trả lời.",
        "Say what the cooperating unit should answer."
    );
    public static readonly Words AnswerMissing = new("Ghi câu trả lời.", "Write the answer.");
    public static readonly Words SentenceMissing = new(
        "Ghi đã làm được đến đâu, một câu.",
        "Say in a sentence how far it has come."
    );
    public static readonly Words SummaryMissing = new(
        "Ghi tóm tắt kết quả trình.",
        "Sum up the result that is delivered."
    );
    public static readonly Words NewDueMissing = new(
        "Nhập ngày xin gia hạn đến.",
        "Give the new day asked for."
    );
    public static readonly Words ProgressMissing = new(
        "Ghi đã làm được đến đâu: người giao cần biết để quyết định.",
        "Say how far it has come: the issuer needs to know before deciding."
    );
    public static readonly Words DecisionMissing = new(
        "Chọn cho gia hạn hoặc không.",
        "Choose whether to extend or not."
    );
    public static readonly Words MessageMissing = new("Ghi lời đôn đốc.", "Write the reminder.");
    public static readonly Words DayOfSourceMissing = new(
        "Nhập ngày họp hoặc ngày chỉ đạo.",
        "Give the day of the meeting or the instruction."
    );
    public static readonly Words CitationMissing = new(
        "Ghi cuộc họp nào, ý kiến của ai.",
        "Say which meeting, or whose instruction."
    );
    public static readonly Words SourceKindMissing = new(
        "Chọn việc này đến từ đâu.",
        "Choose where this comes from."
    );
    public static readonly Words DocumentMissing = new(
        "Chọn văn bản đã đăng ký.",
        "Choose a registered document."
    );
    public static readonly Words DaysMissing = new("Ghi số ngày.", "Give the number of days.");
    public static readonly Words AnswerHasAnEnd = new(
        "Câu trả lời cần một hạn: chọn đến một ngày, trước một ngày, hết tháng, quý, năm, trong số ngày hoặc trong số giờ làm việc.",
        "An answer is due by a time: choose by a day, before a day, by the end of a period, within days, within working hours or within hours."
    );
    public static readonly Words HoursMissing = new(
        "Ghi số giờ làm việc, ví dụ 8 hoặc 4:30.",
        "Give the number of hours, for example 8 or 4:30."
    );
    public static readonly Words FromDayMissing = new(
        "Đã ghi giờ thì ghi cả ngày bắt đầu tính; hoặc bỏ trống cả hai để tính từ lúc giao.",
        "With a time give the day too, or leave both empty to count from the moment of issue."
    );
    public static readonly Words FromTimeMissing = new(
        "Đã ghi ngày thì ghi cả giờ bắt đầu tính; hoặc bỏ trống cả hai để tính từ lúc giao.",
        "With a day give the time too, or leave both empty to count from the moment of issue."
    );
    public static readonly Words TimeUnread = new(
        "Nhập giờ như 8:00 hoặc 14:30.",
        "Give the time as 8:00 or 14:30."
    );

    public static Words HoursUnread(int most) =>
        new(
            $"Nhập số giờ như 8, hoặc giờ và phút như 4:30; từ 0:01 đến {most}.",
            $"Give hours as 8, or hours and minutes as 4:30; from 0:01 to {most}."
        );

    public static readonly Words UnknownDeadline = new(
        "Chọn một loại thời hạn: đến một ngày, trước một ngày, hết tháng, quý, năm, trong số ngày, trong số giờ làm việc, định kỳ hoặc thường xuyên.",
        "Choose a kind of deadline: by a day, before a day, by the end of a period, within a number of days, working hours or hours, recurring or continuing."
    );
    public static readonly Words PeriodMissing = new("Chọn định kỳ.", "Choose how often.");
    public static readonly Words EndOfMissing = new(
        "Chọn hết tháng, quý, 6 tháng hay năm.",
        "Choose the end of a month, quarter, half-year or year."
    );
    public static readonly Words DayMissing = new(
        "Nhập ngày hoàn thành.",
        "Give the day it is due."
    );
    public static readonly Words RecurringDayMissing = new(
        "Ghi ngày: hằng tuần từ 1 (thứ Hai) đến 7 (Chủ nhật), hằng tháng từ 1 đến 31.",
        "Give the day: weekly from 1 (Monday) to 7 (Sunday), monthly from 1 to 31."
    );

    public static Words NumberBetween(int least, int most) =>
        new($"Nhập số từ {least} đến {most}.", $"Give a number from {least} to {most}.");

    /// <summary>"1.000" is a thousand to one and one to another.</summary>
    public static Words NumberUnclear(string typed, int least, int most) =>
        new(
            $"“{typed}” không rõ là bao nhiêu: nhập số từ {least} đến {most} chỉ bằng chữ số, không dùng dấu chấm hay dấu phẩy.",
            $"It is not clear what number “{typed}” is: give a number from {least} to {most} in digits alone, without points or commas."
        );

    public static Words NoSuchUnit(string code) =>
        new($"Không có đơn vị nào mang mã {code}.", $"There is no unit with the code {code}.");

    public static Words NoSuchPerson(string code) =>
        new($"Không có ai mang mã {code}.", $"There is nobody with the code {code}.");

    public static Words NoSuchProvision(string path) =>
        new($"Văn bản này không có mục {path}.", $"This document has no provision {path}.");
}
