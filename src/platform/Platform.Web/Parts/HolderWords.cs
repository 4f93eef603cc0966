namespace Chutri.Platform.Web;

public static class HolderWords
{
    public static Words Caption { get; } =
        new(
            "Ai giữ, từ ngày nào đến ngày nào, bao lâu, vì sao chuyển đi",
            "Who held it, from when to when, how long, why it passed on"
        );
    public static Words Lap { get; } = new("Lần", "No.");
    public static Words Unit { get; } = new("Đơn vị giữ", "Unit");
    public static Words Person { get; } = new("Người giữ", "Person");
    public static Words From { get; } = new("Từ", "From");
    public static Words Until { get; } = new("Đến hết", "Until");
    public static Words Days { get; } = new("Số ngày", "Days");
    public static Words Why { get; } = new("Vì sao chuyển đi", "Why it passed on");
    public static Words StillHeld { get; } = new("đang giữ", "holds it now");
    public static Words Total { get; } = new("Cộng", "Total");
    public static Words TotalNote { get; } =
        new("ngày làm việc, không hở, không chồng", "working days, no gap, no overlap");
    public static Words Day { get; } = new(" ngày", " days");
    public static Words SameDay { get; } = new("trong ngày", "same day");
    public static Words Paused { get; } = new("Tạm dừng", "Paused");
    public static Words Today { get; } = new("hôm nay", "today");
    public static Words Lead { get; } = new("Đơn vị chủ trì", "Lead unit");
    public static Words Other { get; } = new("Đơn vị khác", "Another unit");
    public static Words Signer { get; } = new("Chờ duyệt, ký", "Awaiting approval or signature");
    public static Words PausedLegend { get; } =
        new("Tạm dừng, không tính ngày", "Paused, not counted");
    public static Words OverduePart { get; } = new("Phần quá hạn", "Past the deadline");

    public static Words DueOn(DateOnly day) =>
        new($"hạn {DateText.DayMonth(day).Vietnamese}", $"due {DateText.DayMonth(day).English}");

    public static Words FirstDueOn(DateOnly day) =>
        new(
            $"hạn đầu {DateText.DayMonth(day).Vietnamese}",
            $"first due {DateText.DayMonth(day).English}"
        );

    public static Words MonthOf(DateOnly day) =>
        new($"tháng {day.Month}", day.ToString("MMMM", Language.English.Culture()));

    /// <summary>"44 ngày làm việc ở Ban Tổ chức, 9 ở Ban Tài chính; 5 ngày tạm dừng."</summary>
    public static Words Sentence(HolderLineView line)
    {
        if (line.IsWithinOneDay)
        {
            var units = string.Join(", ", line.Holdings.Select(holding => holding.Unit).Distinct());
            return new($"Trong ngày, ở {units}.", $"Within one day, at {units}.");
        }

        var byUnit = line
            .Holdings.Where(holding => holding.Tone is not HolderTone.Paused)
            .GroupBy(holding => holding.Unit)
            .Select(unit => (Unit: unit.Key, Days: unit.Sum(holding => holding.Days)))
            .OrderByDescending(unit => unit.Days)
            .ToList();
        var paused = line
            .Holdings.Where(holding => holding.Tone is HolderTone.Paused)
            .Sum(holding => holding.Days);
        var vietnamese = byUnit.Select(
            (unit, i) =>
                (i == 0 ? CountWords.WorkingDays(unit.Days) : NumberText.Of(unit.Days)).Vietnamese
                + " ở "
                + unit.Unit
        );
        var english = byUnit.Select(
            (unit, i) =>
                (i == 0 ? CountWords.WorkingDays(unit.Days) : NumberText.Of(unit.Days)).English
                + " at "
                + unit.Unit
        );
        return new(
            string.Join(", ", vietnamese)
                + (paused > 0 ? $"; {NumberText.Of(paused).Vietnamese} ngày tạm dừng." : "."),
            string.Join(", ", english)
                + (paused > 0 ? $"; {NumberText.Of(paused).English} paused." : ".")
        );
    }

    /// <summary>What the picture shows, for those who do not see it.</summary>
    public static Words Description(HolderLineView line)
    {
        var (from, to) = (DateText.Brief(line.From), DateText.Brief(line.Today));
        var count = line.Holdings.Count;
        return new(
            $"Một thanh theo ngày làm việc từ {from.Vietnamese} đến {to.Vietnamese}: {count} lần giữ nối liền nhau. Số liệu ở bảng bên dưới.",
            $"A bar in working days from {from.English} to {to.English}: {count} holdings one after the other. Its figures are in the table below."
        );
    }
}
