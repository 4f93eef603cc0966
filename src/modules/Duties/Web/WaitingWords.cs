using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Duties.Web;

internal static class WaitingWords
{
    public static readonly Words Title = new(
        "Việc nằm ở đâu, bao lâu",
        "Where work lies, and how long"
    );
    public static readonly Words Link = new("Việc nằm ở đâu, bao lâu", "Where work lies, how long");
    public static readonly Words From = new("Từ ngày", "From");
    public static readonly Words To = new("Đến hết ngày", "Until");
    public static readonly Words Show = new("Xem", "Show");
    public static readonly Words Choose = new("Chọn khoảng thời gian", "Choose the days");
    public static readonly Words ByUnit = new("Theo đơn vị giữ việc", "By the unit that held it");
    public static readonly Words InDays = new(
        "thời gian tính bằng ngày làm việc",
        "times in working days"
    );
    public static readonly Words Picture = new("Hình thời gian giữ", "Picture of the time held");
    public static readonly Words Laps = new("Lần giữ", "Times held");
    public static readonly Words StillHeld = new("Chưa chuyển đi", "Not passed on");
    public static readonly Words Worked = new("Thời gian giữ", "Time held");
    public static readonly Words Average = new("Bình quân một lần", "On average");
    public static readonly Words Paused = new("Tạm dừng", "Paused");
    public static readonly Words Assignment = new("Việc", "Work");
    public static readonly Words Holder = new("Đơn vị giữ", "Held by");
    public static readonly Words Since = new("Giữ từ", "Since");
    public static readonly Words Until = new("Đến", "Until");
    public static readonly Words NotYet = new("đang giữ", "holds it now");
    public static readonly Words LapsOfList = new("lần giữ", "times held");
    public static readonly Words Nothing = new(
        "Không có việc nào được giữ trong những ngày này",
        "Nothing was held in these days"
    );
    public static readonly Words NothingText = new(
        "Hãy chọn khoảng thời gian khác, hoặc xem mọi loại việc.",
        "Choose other days, or look at every kind of work."
    );
    public static readonly Words HowCounted = new("Cách tính", "How it is computed");
    public static readonly Words HowCountedText = new(
        "Mỗi lần một đơn vị hoặc một người giữ một việc là một lần giữ: từ lúc nhận đến lúc việc chuyển đi. Thời gian giữ chỉ tính giờ làm việc, theo lịch làm việc đang áp dụng và lịch riêng của đơn vị nếu có; trừ những lúc việc được tạm dừng; chỉ tính phần nằm trong những ngày đã chọn và đến lúc này. Bình quân = thời gian giữ / số lần giữ.",
        "Each time a unit or a person holds something is counted once: from taking it to its passing on. Only working time counts, by the calendar in force and the unit's own where it has one, without the time in which the work was paused, and only what lies within the chosen days, up to now. The average = time held / times held."
    );
    public static readonly Words EndsBeforeItBegins = new(
        "Ngày cuối phải bằng hoặc sau ngày đầu.",
        "The last day must not be before the first."
    );

    public static Words TooLong(int days) =>
        new(
            $"Chỉ xem được nhiều nhất {days} ngày một lần. Hãy chọn khoảng ngắn hơn.",
            $"At most {days} days can be looked at together. Choose fewer."
        );

    public static Words OnlyWhat(string word) =>
        new(
            $"Không hiểu điều kiện “{word}”. Có thể dùng: {WaitingQuestion.StillHeld}, {WaitingQuestion.Paused}.",
            $"“{word}” is not known. Use one of: {WaitingQuestion.StillHeld}, {WaitingQuestion.Paused}."
        );

    public static Words Period(DateOnly from, DateOnly through)
    {
        var (a, b) = (DateText.Brief(from), DateText.Brief(through));
        return new(
            $"từ {a.Vietnamese} đến hết {b.Vietnamese}",
            $"from {a.English} until {b.English}"
        );
    }

    public static Words Heading(WaitingTime all)
    {
        if (all.Laps == 0)
        {
            return Nothing;
        }

        var (time, laps) = (CountWords.WorkingDays(all.Time.Days), LapCount(all.Laps));
        return new(
            $"{time.Vietnamese} trong {laps.Vietnamese}",
            $"{time.English} in {laps.English}"
        );
    }

    public static Words LapCount(long count) =>
        CountWords.Of(count, "lần giữ", "time held", "times held");

    public static Words LapsTitle(LapsOf only, long count)
    {
        var laps = LapCount(count);
        return only switch
        {
            LapsOf.StillHeld => new(
                $"{laps.Vietnamese} chưa chuyển đi",
                $"{laps.English}, not passed on"
            ),
            LapsOf.Paused => new(
                $"{laps.Vietnamese} có lúc tạm dừng",
                $"{laps.English}, paused for a while"
            ),
            _ => laps,
        };
    }
}
