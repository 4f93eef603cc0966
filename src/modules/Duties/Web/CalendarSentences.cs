using Chutri.Duties.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Duties.Web;

/// <summary>What is said of one edition, with its version and its figures.</summary>
internal static class CalendarSentences
{
    public static Words Heading(string label) =>
        new($"Lịch phiên bản {label}", $"Edition {label} of the calendar");

    public static Words Against(string before) =>
        new($"so với phiên bản đang áp dụng, {before}", $"against the edition in force, {before}");

    /// <summary>Of the edition in force: it is said so, and nothing is compared with itself.</summary>
    public static Words IsInForce(string? before) =>
        before is null
            ? new(
                "đang áp dụng; trước đó không có phiên bản nào",
                "in force; there was no edition before it"
            )
            : new(
                $"đang áp dụng; so với phiên bản trước đó, {before}",
                $"in force; against the edition before it, {before}"
            );

    /// <summary>Where no moment was kept since when.</summary>
    public static Words SinceWhen(CalendarState state) =>
        state is CalendarState.InForce
            ? new(
                "đi kèm chương trình, chưa ai đổi ở đây",
                "comes with the program; nobody has changed it here"
            )
            : new("chưa áp dụng ở đây", "never put in force here");

    public static Words Name(CalendarState state) =>
        state switch
        {
            CalendarState.InForce => new("đang áp dụng", "in force"),
            CalendarState.Earlier => new("đã từng áp dụng", "was in force"),
            CalendarState.Draft => new("mới đọc, chưa áp dụng", "read in, not in force"),
            _ => new("đi kèm chương trình", "comes with the program"),
        };

    public static Words Counted(MovedCounts counts) =>
        counts is { Later: 0, Earlier: 0 }
            ? CalendarPageWords.NoMoves
            : new(
                $"{NumberText.Of(counts.Later).Vietnamese} thời hạn dời về sau, {NumberText.Of(counts.Earlier).Vietnamese} dời về trước",
                $"{Deadlines(counts.Later)} later, {NumberText.Of(counts.Earlier).English} earlier"
            );

    public static Words Put(MovedCounts counts)
    {
        var all = NumberText.Of(counts.Later + counts.Earlier);
        return counts is { Later: 0, Earlier: 0 }
            ? new("Áp dụng phiên bản này", "Put this edition in force")
            : new(
                $"Áp dụng và dời {all.Vietnamese} thời hạn",
                $"Put it in force and move {all.English} {(counts.Later + counts.Earlier == 1 ? "deadline" : "deadlines")}"
            );
    }

    public static Words PutTitle(string label) =>
        new($"Áp dụng lịch phiên bản {label}?", $"Put edition {label} in force?");

    public static Words WasPut(string label, MovedCounts counts)
    {
        var all = NumberText.Of(counts.Later + counts.Earlier);
        return new(
            $"Đã áp dụng lịch phiên bản {label}, dời {all.Vietnamese} thời hạn.",
            $"Edition {label} is in force; moved deadlines: {all.English}."
        );
    }

    /// <summary>"+1 đến +3", or one number where all move alike.</summary>
    public static Words Range(UnitMoves unit) =>
        unit.Least == unit.Most
            ? Signed(unit.Least)
            : new(
                $"{Signed(unit.Least).Vietnamese} đến {Signed(unit.Most).Vietnamese}",
                $"{Signed(unit.Least).English} to {Signed(unit.Most).English}"
            );

    public static Words FileLies(FileInFolder found, string inForce) =>
        found.Problems.Count > 0
            ? new(
                $"Tệp {found.File} có {found.Problems.Count} chỗ sai, chưa dùng được:",
                $"The file {found.File} has {found.Problems.Count} {(found.Problems.Count == 1 ? "mistake" : "mistakes")} and cannot be used:"
            )
        : found.Label == inForce
            ? new(
                $"Tệp {found.File} là phiên bản {found.Label}, đang áp dụng.",
                $"The file {found.File} is edition {found.Label}, which is in force."
            )
        : new(
            $"Tệp {found.File} là phiên bản {found.Label}, chưa áp dụng.",
            $"The file {found.File} is edition {found.Label}, which is not in force."
        );

    public static Words MoreUnits(int more) =>
        new($"và {more} đơn vị nữa.", $"and {more} more {(more == 1 ? "unit" : "units")}.");

    public static Words MoreDays(int more) =>
        new($"và {more} ngày nữa", $"and {more} more {(more == 1 ? "day" : "days")}");

    public static Words InForce(string label) => new($"phiên bản {label}", $"edition {label}");

    public static Words YearMissing(string label, int year) =>
        new(
            $"phiên bản {label}, chưa đủ ngày nghỉ của năm {year}",
            $"edition {label}, without all days off of {year}"
        );

    private static string Deadlines(int count) =>
        $"{NumberText.Of(count).English} {(count == 1 ? "deadline moves" : "deadlines move")}";

    private static Words Signed(int days)
    {
        var number = days.ToString("+0;-0", System.Globalization.CultureInfo.InvariantCulture);
        return new($"{number} ngày", $"{number} {(days is 1 or -1 ? "day" : "days")}");
    }
}
