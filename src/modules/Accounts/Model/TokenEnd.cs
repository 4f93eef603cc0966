using Chutri.Platform;

namespace Chutri.Accounts.Model;

/// <summary>The last day of a token: required, today at the earliest, a year from today at the latest.</summary>
internal static class TokenEnd
{
    public static Words Missing { get; } =
        new(
            "Hãy nhập ngày hết hạn, ví dụ 31/12/2026. Mã nào cũng phải có ngày hết hạn.",
            "Enter the end date, for example 31/12/2026. Every token has one."
        );

    public static DateOnly Latest(DateOnly today) => today.AddYears(1);

    /// <returns>What is wrong with the day; null where nothing is.</returns>
    public static Words? Check(DateOnly day, DateOnly today) =>
        day < today || day > Latest(today)
            ? new(
                $"Ngày hết hạn phải từ hôm nay đến {Latest(today):dd/MM/yyyy} (nhiều nhất một năm).",
                $"The end date must lie between today and {Latest(today):dd/MM/yyyy} (one year at most)."
            )
            : null;
}
