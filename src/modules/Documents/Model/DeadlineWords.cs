using System.Globalization;
using Chutri.DocumentReading;
using Chutri.Platform;

namespace Chutri.Documents.Model;

/// <summary>A deadline as it was read, before any calendar: "chậm nhất 30/09/2026", "15 ngày làm việc từ ngày ký".</summary>
internal static class DeadlineWords
{
    public static Words Of(Deadline deadline) =>
        deadline switch
        {
            Deadline.By by => By(by.Date),
            Deadline.Within within => Within(within),
            Deadline.WithinHours within => Within(within),
            Deadline.Every every => Every(every),
            _ => new("thường xuyên", "continuing"),
        };

    private static Words By(DateOnly date) =>
        new(
            $"chậm nhất {date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)}",
            $"by {date.ToString("d MMM yyyy", CultureInfo.GetCultureInfo("en-GB"))}"
        );

    private static Words Within(Deadline.Within within)
    {
        var signing = within.From is CountedFrom.Signing;
        return new(
            $"trong {within.Days} ngày{(within.Working ? " làm việc" : "")} từ {(signing ? "ngày ký" : "ngày có sự kiện nêu trong văn bản")}",
            $"within {within.Days} {(within.Working ? "working " : "")}days of {(signing ? "signing" : "the event named in the document")}"
        );
    }

    private static Words Within(Deadline.WithinHours within)
    {
        var signing = within.From is CountedFrom.Signing;
        return new(
            $"trong {within.Hours} giờ{(within.Working ? " làm việc" : "")} từ {(signing ? "lúc ký" : "lúc có sự kiện nêu trong văn bản")}",
            $"within {within.Hours} {(within.Working ? "working " : "")}hours of {(signing ? "signing" : "the event named in the document")}"
        );
    }

    private static Words Every(Deadline.Every every)
    {
        var period = every.Period switch
        {
            Period.Week => new Words("hằng tuần", "every week"),
            Period.Month => new("hằng tháng", "every month"),
            Period.Quarter => new("hằng quý", "every quarter"),
            Period.HalfYear => new("sáu tháng một lần", "every half-year"),
            _ => new("hằng năm", "every year"),
        };
        return every.Day is { } day
            ? new($"{period.Vietnamese}, ngày {day}", $"{period.English}, day {day}")
            : period;
    }
}
