namespace Chutri.Platform;

/// <summary>The one "now" of a request: the moment in UTC and the day it is in the authority's zone.</summary>
public readonly record struct Moment(DateTime Utc, DateOnly Today)
{
    /// <summary>The time of day in the authority's zone.</summary>
    public TimeOnly Time { get; init; }

    /// <summary>The same without parts of a second, as it is kept.</summary>
    public TimeOnly WholeSecond => new(Time.Hour, Time.Minute, Time.Second);

    /// <summary>What a clock on the authority's wall shows.</summary>
    public DateTime Local => Today.ToDateTime(Time);

    /// <summary>The same, at the next whole minute: hours that run from now are counted from it.</summary>
    public DateTime LocalMinute =>
        Local.AddTicks(
            (TimeSpan.TicksPerMinute - (Local.Ticks % TimeSpan.TicksPerMinute))
                % TimeSpan.TicksPerMinute
        );

    public static Moment Of(DateTimeOffset instant, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTime(instant, zone).DateTime;
        return new(instant.UtcDateTime, DateOnly.FromDateTime(local))
        {
            Time = TimeOnly.FromDateTime(local),
        };
    }
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
