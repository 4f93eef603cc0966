namespace Chutri.WorkingCalendar;

/// <summary>
/// Between instants and what a clock in Việt Nam shows. The history of the zone is the operating system's (Asia/Ho_Chi_Minh in the tz database: UTC+7 since
/// 13 June 1975, with changes between UTC+7, +8 and +9 before); where it is not installed, UTC+7 throughout. There is no daylight saving time today.
/// </summary>
public static class VietnamTime
{
    private const string Name = "Asia/Ho_Chi_Minh";

    /// <summary>The zone.</summary>
    public static TimeZoneInfo Zone { get; } =
        TimeZoneInfo.TryFindSystemTimeZoneById(Name, out var zone)
            ? zone
            : TimeZoneInfo.CreateCustomTimeZone(Name, TimeSpan.FromHours(7), Name, Name);

    /// <summary>What a clock in Việt Nam shows at an instant; of unspecified kind, as the calendar takes it.</summary>
    public static DateTime Of(DateTimeOffset instant) =>
        DateTime.SpecifyKind(
            TimeZoneInfo.ConvertTime(instant, Zone).DateTime,
            DateTimeKind.Unspecified
        );

    /// <summary>
    /// The instant at which a clock in Việt Nam shows a moment. A moment that was shown twice means the first time; one that was skipped means
    /// as long after the skip as it lies after its beginning.
    /// </summary>
    /// <exception cref="ArgumentException">The moment is marked as UTC or as the machine's local time.</exception>
    public static DateTimeOffset At(DateTime moment)
    {
        if (moment.Kind is not DateTimeKind.Unspecified)
        {
            throw new ArgumentException("The moment is marked as another zone's.", nameof(moment));
        }

        if (Zone.IsInvalidTime(moment))
        {
            return new(moment, Zone.GetUtcOffset(moment.AddDays(-1)));
        }

        return new(
            moment,
            Zone.IsAmbiguousTime(moment)
                ? Zone.GetAmbiguousTimeOffsets(moment).Max()
                : Zone.GetUtcOffset(moment)
        );
    }
}
