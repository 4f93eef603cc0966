using System.Globalization;
using Chutri.Platform;
using Chutri.ProcessEngine.Describing;
using Chutri.VietnameseText;

namespace Chutri.Procedures.Model;

/// <summary>A length of working time, as it is said and typed.</summary>
internal static class SpanWords
{
    private const int Largest = 10_000;

    public static Words Of(WorkSpan span) =>
        span.InDays
            ? new($"{span.Amount} ngày làm việc", $"{span.Amount} working days")
            : new($"{span.Amount} giờ làm việc", $"{span.Amount} working hours");

    /// <summary>"5 ngày", "5 ngày làm việc", "4 giờ", "5", "5wd": a bare number counts days; null where it is none.</summary>
    public static WorkSpan? Read(string? typed)
    {
        var text = Folding.Fold(typed ?? "").Replace(".", "", StringComparison.Ordinal).Trim();
        var digits = string.Concat(text.TakeWhile(char.IsAsciiDigit));
        var unit = text[digits.Length..].Trim();
        bool? inDays = unit switch
        {
            "" or "ngay" or "ngay lam viec" or "wd" or "days" or "working days" => true,
            "gio" or "gio lam viec" or "wh" or "hours" or "working hours" => false,
            _ => null,
        };
        return
            inDays is { } days
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var amount)
            && amount is > 0 and <= Largest
            ? new(amount, days)
            : null;
    }
}
