using System.Globalization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Duties.Web;

internal static class OverviewWords
{
    public static readonly Words Menu = new("Tổng quan", "Overview");
    public static readonly Words WholeAuthority = new("Toàn cơ quan", "The whole authority");
    public static readonly Words Wall = new("Màn hình treo tường", "Wall screen");
    public static readonly Words MostOverdue = new(
        "Đơn vị nhiều việc quá hạn nhất",
        "Units with most overdue"
    );
    public static readonly Words Formula = new("Cách tính", "How it is computed");
    public static readonly Words FilterByKind = new("Lọc theo loại việc", "Filter by kind");
    public static readonly Words EveryKind = new("Mọi loại việc", "Every kind");
    public static readonly Words Alone = new("riêng đơn vị này", "the unit alone");
    public static readonly Words NoDocument = new("Không theo văn bản", "From no document");
    public static readonly Words UnknownDocument = new("Văn bản", "Document");
    public static readonly Words ByDocument = new("Theo văn bản giao việc", "By document");
    public static readonly Words AllDocuments = new("Theo mọi văn bản", "By every document");
    public static readonly Words OtherDocuments = new("Xem mọi văn bản", "See every document");
    public static readonly Words DocumentThings = new("văn bản", "documents");

    public static readonly Words NotAYear = new(
        "Năm phải là số có bốn chữ số, ví dụ 2026.",
        "The year must have four digits, for example 2026."
    );

    public static readonly Words Unit = new("Đơn vị", "Unit");
    public static readonly Words Document = new("Văn bản", "Document");
    public static readonly Words Picture = new("Hình số quá hạn", "Picture of the overdue");
    public static readonly Words FourCells = new("Bốn ô", "Four cells");
    public static readonly Words Overdue = new("Quá hạn", "Overdue");
    public static readonly Words UpTo30 = new("1–30", "1–30");
    public static readonly Words UpTo90 = new("31–90", "31–90");
    public static readonly Words Over90 = new("Trên 90", "Over 90");
    public static readonly Words Within = new("Trong hạn", "Within time");
    public static readonly Words OnTime = new("Hoàn thành đúng hạn", "Done on time");
    public static readonly Words Late = new("Hoàn thành quá hạn", "Done late");
    public static readonly Words Sum = new("Cộng", "Total");
    public static readonly Words Month = new("Tháng", "Month");
    public static readonly Words Ageing = new(
        "Số ngày đã quá hạn, tính cả ngày nghỉ:",
        "Days overdue, holidays included:"
    );

    public static readonly Words FormulaText = new(
        "Tỷ lệ hoàn thành đúng hạn = số việc hoàn thành đúng hạn / số việc đã hoàn thành. Đúng hạn hay quá hạn tính theo ngày trình kết quả so với hạn đang tính; gia hạn xin sau khi đã hết hạn không làm việc quá hạn thành đúng hạn. Việc đã trình đúng hạn, chờ công nhận, và việc tạm dừng trước hạn tính là trong hạn. Việc trình khi đã quá hạn vẫn là quá hạn chưa hoàn thành cho đến khi được công nhận. Việc đã thu hồi không tính.",
        "Share done on time = done on time / done. On time or late goes by the day the result was handed in against the deadline in force; an extension asked for after the deadline never turns late into on time. What was handed in on time and waits to be accepted, and what was paused before its deadline, counts as within time. What was handed in after its deadline stays open and overdue until it is accepted. What was withdrawn is not counted."
    );

    public static readonly EmptyWork Nothing = new(
        new("Chưa có việc nào được giao", "Nothing has been assigned yet"),
        new(
            "Khi văn bản được đọc và việc được giao, số liệu hoàn thành đúng hạn, hoàn thành quá hạn, trong hạn, quá hạn hiện ở đây.",
            "Once a document has been read and its tasks issued, the figures appear here: on time, late, within time, overdue."
        )
    );

    public static Words AsOf(DateTime local)
    {
        var (day, time) = (
            DateText.Brief(DateOnly.FromDateTime(local)),
            local.ToString("HH:mm", CultureInfo.InvariantCulture)
        );
        return new(
            $"đến {day.Vietnamese}, số liệu lúc {time}",
            $"to {day.English}, figures of {time}"
        );
    }

    public static Words Heading(long overdue, long total) =>
        total == 0 ? Nothing.Title
        : overdue == 0 ? new("Không có nhiệm vụ nào quá hạn", "Nothing is overdue")
        : CountWords.Of(overdue, "nhiệm vụ quá hạn", "assignment overdue", "assignments overdue");

    public static Words MostAt(string unit) =>
        new($", nhiều nhất ở {unit}", $", most of them at {unit}");

    public static Words Title(long overdue, long total)
    {
        var (heading, of) = (Heading(overdue, total), NumberText.Of(total));
        return overdue == 0
            ? heading
            : new(
                $"{heading.Vietnamese} trên {of.Vietnamese}",
                $"{heading.English} of {of.English}"
            );
    }

    public static Words Assignments(long count) =>
        CountWords.Of(count, "nhiệm vụ", "assignment", "assignments");

    public static Words CellsTitle(long total)
    {
        var all = Assignments(total);
        return new($"Bốn ô: {all.Vietnamese}", $"Four cells: {all.English}");
    }

    /// <summary>The link within the sentence about what is within time.</summary>
    public static Words DueSoon(long soon, long within)
    {
        var (n, of) = (NumberText.Of(soon), NumberText.Of(within));
        return new(
            $"Sắp đến hạn: {n.Vietnamese} trong {of.Vietnamese} việc trong hạn",
            $"Due soon: {n.English} of {of.English} within time"
        );
    }

    public static Words OnTimeRate(long onTime, long done)
    {
        var (share, percent) = (NumberText.OutOf(onTime, done), NumberText.Percent(onTime, done));
        return new(
            $"Tỷ lệ hoàn thành đúng hạn: {share.Vietnamese} = {percent.Vietnamese}.",
            $"Share done on time: {share.English} = {percent.English}."
        );
    }

    public static Words ByUnit(long late, long all)
    {
        var (n, of) = (NumberText.Of(late), NumberText.Of(all));
        return new(
            $"Theo đơn vị: {n.Vietnamese} trong {of.Vietnamese} đơn vị có việc quá hạn",
            $"By unit: {n.English} of {of.English} units have something overdue"
        );
    }

    public static Words OtherUnits(long shown, long all) =>
        new(
            $"Đang xem {NumberText.Of(shown).Vietnamese} đơn vị quá hạn nhiều nhất. Xem cả {NumberText.Of(all).Vietnamese} đơn vị",
            $"These are the {NumberText.Of(shown).English} units with most overdue. See all {NumberText.Of(all).English} units"
        );

    public static Words Documents(long count) =>
        CountWords.Of(
            count,
            "văn bản có việc được giao",
            "document with assigned work",
            "documents with assigned work"
        );

    public static Words Months(int year) =>
        new($"Theo tháng đến hạn, năm {year}", $"By month due, {year}");

    public static Words MonthName(DateOnly month) =>
        new($"T{month.Month}", month.ToString("MMM", Language.English.Culture()));

    public static Words KindName(DutyKind kind) => kind.Name().Starting();
}
