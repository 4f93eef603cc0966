using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.CommandLine;

/// <summary>What the verbs of the calendar say.</summary>
internal static class CalendarCommandWords
{
    public static readonly Words Verb = new(
        "Lịch làm việc: ngày nghỉ, âm lịch, tính thời hạn, kiểm tra tệp lịch.",
        "The working calendar: days off, lunar dates, when something is due, checking a calendar file."
    );

    public static readonly Words Holidays = new(
        "Liệt kê ngày nghỉ trong tuần và ngày làm bù của một năm.",
        "List the weekdays off and the worked rest days of a year."
    );

    public static readonly Words Lunar = new(
        "Đổi ngày dương lịch sang âm lịch Việt Nam.",
        "Give the Vietnamese lunar date of each day."
    );

    public static readonly Words Due = new(
        "Tính một thời hạn và giải thích từng bước.",
        "Compute a deadline and explain each step."
    );

    public static readonly Words Check = new(
        "Kiểm tra một tệp lịch trước khi đưa vào thư mục dữ liệu.",
        "Check a calendar file before it goes into the data folder."
    );

    public static readonly Words Year = new("Năm, ví dụ 2026.", "The year, for example 2026.");

    public static readonly Words Dates = new(
        "Ngày viết theo năm-tháng-ngày, ví dụ 2026-02-17.",
        "A day as year-month-day, for example 2026-02-17."
    );

    public static readonly Words From = new(
        "Ngày hoặc thời điểm bắt đầu theo giờ Việt Nam, ví dụ 2026-02-10 hoặc 2026-02-10T15:00.",
        "The day or moment of the start, Vietnamese time, for example 2026-02-10 or 2026-02-10T15:00."
    );

    public static readonly Words StartMissing = new(
        "Thiếu --from: ghi ngày hoặc thời điểm bắt đầu như 2026-02-10 hoặc 2026-02-10T15:00.",
        "--from is missing: give the day or moment of the start like 2026-02-10 or 2026-02-10T15:00."
    );

    public static readonly Words WorkingDays = new(
        "Số ngày làm việc, viết bằng chữ số.",
        "How many working days, in digits."
    );

    public static readonly Words WorkingHours = new(
        "Số giờ làm việc, ví dụ 12 hoặc 4:30.",
        "How many working hours, for example 12 or 4:30."
    );

    public static readonly Words Hours = new(
        "Số giờ liên tục, kể cả đêm và ngày nghỉ, ví dụ 24 hoặc 1:30.",
        "How many hours by the clock, nights and days off included, for example 24 or 1:30."
    );

    public static readonly Words Days = new(
        "Số ngày liên tục, kể cả ngày nghỉ.",
        "How many days, days off included."
    );

    public static readonly Words Data = new(
        "Thư mục dữ liệu có tệp calendar.json của cơ quan; không có tệp thì dùng lịch đi kèm chương trình.",
        "The data folder with the authority's calendar.json; without such a file, the calendar that comes with the program."
    );

    public static readonly Words Unit = new(
        "Mã đơn vị, khi tệp lịch có ngày hoặc giờ riêng cho đơn vị đó.",
        "The code of a unit that has days or hours of its own in the calendar file."
    );

    public static readonly Words File = new("Tệp lịch (JSON).", "The calendar file (JSON).");

    public static readonly Words Off = new("nghỉ", "off");
    public static readonly Words Worked = new("làm việc", "worked");

    public static readonly Words OneAmount = new(
        "Ghi đúng một trong --working-days, --working-hours, --hours, --days.",
        "Give exactly one of --working-days, --working-hours, --hours, --days."
    );

    public static readonly Words TooLate = new(
        "Thời hạn rơi vào sau năm 2199, ngoài phạm vi của lịch; hãy giảm số ngày hoặc giờ.",
        "The deadline falls after 2199, outside the calendar; give fewer days or hours."
    );

    public static Words NoYear(string typed, int first, int last) =>
        new(
            $"“{typed}” không phải năm từ {first} đến {last} viết bằng bốn chữ số, ví dụ 2026.",
            $"“{typed}” is not a year from {first} to {last} in four digits, for example 2026."
        );

    public static Words NoDay(string typed) =>
        new(
            $"“{typed}” không phải ngày có thật viết theo năm-tháng-ngày, ví dụ 2026-02-17.",
            $"“{typed}” is not an existing day written as year-month-day, for example 2026-02-17."
        );

    public static Words OutsideLunar(string typed) =>
        new(
            $"“{typed}” ngoài phạm vi âm lịch tính được: từ 1900-01-01 đến 2199-12-31.",
            $"“{typed}” lies outside the lunar calendar that is known here: 1900-01-01 to 2199-12-31."
        );

    public static Words NoMoment(string typed) =>
        new(
            $"--from: “{typed}” không phải ngày hoặc thời điểm có thật; viết như 2026-02-10 hoặc 2026-02-10T15:00.",
            $"--from: “{typed}” is not an existing day or moment; write it like 2026-02-10 or 2026-02-10T15:00."
        );

    public static Words OutsideYears(string typed, int first, int last) =>
        new(
            $"--from: “{typed}” ngoài phạm vi năm {first}–{last}.",
            $"--from: “{typed}” lies outside the years {first}–{last}."
        );

    public static Words NoAmount(string option, string typed, bool hours)
    {
        var negative = typed.StartsWith('-');
        return negative
                ? new(
                    $"{option}: “{typed}” sẽ kết thúc trước khi bắt đầu; ghi một số lớn hơn 0.",
                    $"{option}: “{typed}” would end before it starts; give a number above 0."
                )
            : hours
                ? new(
                    $"{option}: “{typed}” không rõ là bao nhiêu; ghi số giờ từ 1 đến 100000 chỉ bằng chữ số, hoặc giờ:phút như 4:30, không dùng dấu chấm hay dấu phẩy.",
                    $"{option}: it is not clear how much “{typed}” is; give hours from 1 to 100000 in digits only, or hours:minutes like 4:30, without dots or commas."
                )
            : new(
                $"{option}: “{typed}” không rõ là bao nhiêu; ghi số ngày từ 1 đến 36525 chỉ bằng chữ số, không dùng dấu chấm hay dấu phẩy.",
                $"{option}: it is not clear how much “{typed}” is; give days from 1 to 36525 in digits only, without dots or commas."
            );
    }

    public static Words TimeMissing(string typed) =>
        new(
            $"--from: tính theo giờ thì phải có giờ bắt đầu, ví dụ {typed}T08:00.",
            $"--from: to count hours the start needs a time of day, for example {typed}T08:00."
        );

    public static Words NoFolder(string path) =>
        new($"--data: không có thư mục “{path}”.", $"--data: there is no folder “{path}”.");

    public static Words NoUnit(string code, IEnumerable<string> known)
    {
        var list = string.Join(", ", known);
        return list.Length == 0
            ? new(
                $"--unit: tệp lịch không có ngày riêng cho đơn vị nào, nên không có “{code}”.",
                $"--unit: the calendar has nothing of its own for any unit, so not for “{code}”."
            )
            : new(
                $"--unit: tệp lịch không có đơn vị “{code}”; có: {list}.",
                $"--unit: the calendar has no unit “{code}”; it has: {list}."
            );
    }

    public static Sentence NotReadable(string why) =>
        new($"Không đọc được tệp: {why}", $"The file cannot be read: {why}");

    public static Words FileWrong(string path, int problems) =>
        new(
            $"{path}: có {problems} chỗ phải sửa; lịch đang dùng giữ nguyên.",
            $"{path}: {problems} to put right; the calendar in use stays as it is."
        );

    public static Words FileGood(string version, IEnumerable<int> years)
    {
        var list = string.Join(", ", years.Order());
        return new(
            $"Tệp dùng được: phiên bản {version}; các năm đã có thông báo: {list}.",
            $"The file can be used: version {version}; announced years: {list}."
        );
    }

    public static Words HolidaysOf(int year, string version) =>
        new(
            $"Năm {year}, theo lịch phiên bản {version}:",
            $"{year}, by the calendar, edition {version}:"
        );

    public static Words NotAnnounced(int year) =>
        new(
            $"Lưu ý: lịch này chưa có đủ thông báo của năm {year}; ngày nghỉ Tết, Quốc khánh theo thông lệ và chưa có ngày hoán đổi.",
            $"Note: this calendar does not hold all notices of {year}; the days for Tết and National Day are the usual ones, and swapped days are missing."
        );

    public static Words DueOn(Words due, bool wholeDay) =>
        wholeDay
            ? new($"Đến hạn: hết {due.Vietnamese}.", $"Due: by the end of {due.English}.")
            : new($"Đến hạn: {due.Vietnamese}.", $"Due: {due.English}.");
}
