namespace Chutri.WorkingCalendar;

/// <summary>What is said of contradictions in an edition, each with what to do.</summary>
internal static class EditionWords
{
    public static Sentence Twice(CalendarDay first, CalendarDay second)
    {
        var day = DayWords.WithWeekday(first.Day);
        var (one, other) = (Kind(first), Kind(second));
        return new(
            $"Có hơn một mục cho {day.Vietnamese}: {one.Vietnamese} ({first.Basis.Vietnamese}) và {other.Vietnamese} ({second.Basis.Vietnamese}); chỉ giữ một mục.",
            $"There is more than one entry for {day.English}: {one.English} ({first.Basis.English}) and {other.English} ({second.Basis.English}); keep one of them."
        );
    }

    public static Sentence AlreadyHoliday(CalendarDay entry, DayOff holiday)
    {
        var (day, kind) = (DayWords.WithWeekday(entry.Day), Kind(entry));
        return new(
            $"{day.Vietnamese} đã là ngày nghỉ theo luật ({holiday.Reason.Vietnamese}; {holiday.Basis.Vietnamese}) nên không ghi thêm là {kind.Vietnamese}; ngày nghỉ Tết và Quốc khánh của từng năm ghi ở mục decides.",
            $"{day.English} is a day off by law already ({holiday.Reason.English}; {holiday.Basis.English}), so do not enter it as {kind.English} too; the days chosen for Tết and National Day go under decides."
        );
    }

    public static Sentence AlreadyWorked(DateOnly day)
    {
        var words = DayWords.WithWeekday(day);
        return new(
            $"{words.Vietnamese} vốn là ngày làm việc nên không thể là ngày làm bù.",
            $"{words.English} is worked in any case, so it cannot be a make-up working day."
        );
    }

    public static Sentence UnitTwice(string unit) =>
        new(
            $"Đơn vị {unit} có hơn một mục; gộp lại thành một.",
            $"The unit {unit} has more than one entry; make them one."
        );

    public static Sentence DecidedTwice(Sentence holiday, int year) =>
        new(
            $"{holiday.Vietnamese} năm {Text(year)} được quyết định hơn một lần; chỉ giữ một mục.",
            $"{holiday.English} {Text(year)} is decided more than once; keep one entry."
        );

    public static Sentence WrongLength(Sentence holiday, int year, int given, int lawful) =>
        new(
            $"{holiday.Vietnamese} năm {Text(year)} được nghỉ {Text(lawful)} ngày theo luật, nhưng ở đây ghi {Text(given)} ngày; ngày nghỉ bù và hoán đổi không tính vào đây.",
            $"{holiday.English} {Text(year)} has {Text(lawful)} days off by law, but {Text(given)} are entered here; substitute and swapped days do not belong to them."
        );

    public static Sentence DayMissing(Sentence holiday, DateOnly day)
    {
        var words = DayWords.WithWeekday(day);
        return new(
            $"Các ngày nghỉ {holiday.Vietnamese} phải gồm {words.Vietnamese}.",
            $"The days off for {holiday.English} must include {words.English}."
        );
    }

    public static Sentence NotUnderThisLaw(int year) =>
        new(
            $"Lịch này chỉ tính ngày lễ theo luật cho các năm {Text(VietnameseHolidays.FirstYear)}–{Text(VietnameseHolidays.LastYear)}, không có năm {Text(year)}.",
            $"Holidays are computed from the law for the years {Text(VietnameseHolidays.FirstYear)}–{Text(VietnameseHolidays.LastYear)} only, not for {Text(year)}."
        );

    public static Sentence NoLaw { get; } =
        new(
            "Lịch không ghi mục law nên không có ngày lễ nào để quyết định; thêm \"law\": \"vietnam-2019\" hoặc ghi các ngày vào mục off.",
            "The calendar names no law, so there is no holiday to decide on; add \"law\": \"vietnam-2019\", or enter the days under off."
        );

    private static Sentence Kind(CalendarDay entry) =>
        entry switch
        {
            DayOff => new("ngày nghỉ", "a day off"),
            MakeUpDay => new("ngày làm bù", "a make-up working day"),
            ChangedHours => new("ngày đổi giờ làm việc", "a day with other hours"),
            _ => new("ngày chưa rõ", "an unsettled day"),
        };

    private static string Text(int number) =>
        number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
