using System.Globalization;
using Chutri.Assignments.Model;

namespace Chutri.Assignments.Forms;

/// <summary>Reads a deadline in hours, working hours or by the clock: how many, and the moment that they run from.</summary>
internal static class HoursFields
{
    private static readonly string[] Times = ["H:mm", "HH:mm", "H'h'mm", "H'h'", "H'g'mm", "H'g'"];

    public static DraftDeadline.WithinHours? Read(
        IDeadlineForm form,
        FormReading read,
        bool working
    )
    {
        var minutes = Minutes(form.Hours, read);
        var day = read.OptionalDay("fromDay", form.FromDay);
        var time = Time("fromTime", form.FromTime, read);
        if (day is not null && string.IsNullOrWhiteSpace(form.FromTime))
        {
            read.Wrong("fromTime", FormWords.FromTimeMissing);
        }

        if (time is not null && string.IsNullOrWhiteSpace(form.FromDay))
        {
            read.Wrong("fromDay", FormWords.FromDayMissing);
        }

        return minutes is { } amount
            ? new(amount, day is { } on && time is { } at ? on.ToDateTime(at) : null, working)
            : null;
    }

    /// <summary>Whole hours, or hours and minutes: 8, 4:30. With a comma or a point it could mean either, so it is asked again.</summary>
    private static int? Minutes(string? typed, FormReading read)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            read.Wrong("hours", FormWords.HoursMissing);
            return null;
        }

        var parts = typed.Trim().Split(':');
        if (
            parts.Length <= 2
            && Number(parts[0]) is { } hours
            && hours <= DraftDeadline.WithinHours.MostMinutes / 60
            && (
                parts.Length == 1 ? 0
                : parts[1].Length == 2 ? Number(parts[1])
                : null
            )
                is { } rest
                    and < 60
            && (hours * 60) + rest is >= 1 and <= DraftDeadline.WithinHours.MostMinutes
        )
        {
            return (hours * 60) + rest;
        }

        read.Wrong("hours", FormWords.HoursUnread(DraftDeadline.WithinHours.MostMinutes / 60));
        return null;
    }

    /// <summary>A time of day as people write it: 15:00, 15h, 15g30.</summary>
    public static TimeOnly? Time(string field, string? typed, FormReading read)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        if (
            TimeOnly.TryParseExact(
                typed.Trim().ToLowerInvariant(),
                Times,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var time
            )
        )
        {
            return time;
        }

        read.Wrong(field, FormWords.TimeUnread);
        return null;
    }

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
