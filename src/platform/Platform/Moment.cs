namespace Chutri.Platform;

/// <summary>The one "now" of a request: the moment in UTC and the day it is in the authority's zone.</summary>
public readonly record struct Moment(DateTime Utc, DateOnly Today)
{
    public static Moment Of(DateTimeOffset instant, TimeZoneInfo zone) =>
        new(
            instant.UtcDateTime,
            DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime)
        );
}

/// <summary>The authority's own clock: the zone in which its days begin (default Asia/Ho_Chi_Minh).</summary>
public sealed class AuthorityClock(TimeProvider time, TimeZoneInfo zone)
{
    public TimeZoneInfo Zone => zone;

    public Moment Now() => Moment.Of(time.GetUtcNow(), zone);

    public DateOnly DayOf(DateTime utc) =>
        DateOnly.FromDateTime(
            TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone)
        );

    /// <summary>The first moment of a day, in UTC; where its midnight was skipped, the moment after the gap.</summary>
    public DateTime StartOf(DateOnly day)
    {
        var start = day.ToDateTime(TimeOnly.MinValue);
        while (zone.IsInvalidTime(start))
        {
            start = start.AddMinutes(15);
        }

        return TimeZoneInfo.ConvertTimeToUtc(start, zone);
    }

    public DateTime LocalOf(DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone);
}
