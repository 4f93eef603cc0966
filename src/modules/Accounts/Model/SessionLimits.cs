using Chutri.Platform;

namespace Chutri.Accounts.Model;

/// <summary>How long a session stays open: without use, and at the longest.</summary>
internal sealed record SessionLimits(TimeSpan Unused, TimeSpan Longest)
{
    public const int UsualHoursUnused = 12;
    public const int UsualDays = 7;
    private const int MostDays = 90;

    public static SessionLimits Usual { get; } =
        new(TimeSpan.FromHours(UsualHoursUnused), TimeSpan.FromDays(UsualDays));

    /// <param name="days">As it was written into the configuration; null = nothing was.</param>
    public static Outcome<SessionLimits> Parse(string? days, string field) =>
        days is null ? Usual
        : int.TryParse(days, out var number) && number is >= 1 and <= MostDays
            ? Usual with
            {
                Longest = TimeSpan.FromDays(number),
            }
        : Refusal.Invalid(
            field,
            new(
                $"Số ngày dài nhất của một phiên đăng nhập phải là số từ 1 đến {MostDays}, không phải {days.Quoted()}.",
                $"The longest time of a session is a number of days from 1 to {MostDays}, not {days.Quoted()}."
            )
        );
}
