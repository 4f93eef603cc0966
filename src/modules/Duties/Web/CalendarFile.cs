using System.Globalization;
using System.Text;

namespace Chutri.Duties.Web;

/// <summary>A day on which something is due, as a calendar takes it.</summary>
/// <param name="Id">The same for the same work, so that a later download moves the entry and makes no second one.</param>
internal sealed record CalendarEntry(
    string Id,
    DateOnly Day,
    string Summary,
    string Description,
    string Url
)
{
    /// <summary>In UTC, of what begins at an hour; null of a whole day.</summary>
    public DateTime? StartsAt { get; init; }

    public string Place { get; init; } = "";
}

/// <summary>A calendar by RFC 5545: whole days and hours, lines of at most 75 octets, text escaped.</summary>
internal static class CalendarFile
{
    private const int OctetsOfLine = 75;

    public static string Write(string name, IEnumerable<CalendarEntry> entries, DateTime utc)
    {
        var file = new StringBuilder();
        Line(file, "BEGIN:VCALENDAR");
        Line(file, "VERSION:2.0");
        Line(file, "PRODID:-//Chutri//Chutri//VI");
        Line(file, "CALSCALE:GREGORIAN");
        Line(file, "METHOD:PUBLISH");
        Line(file, "X-WR-CALNAME:" + Escaped(name));
        foreach (var entry in entries)
        {
            Line(file, "BEGIN:VEVENT");
            Line(file, $"UID:{Escaped(entry.Id)}@chutri");
            Line(file, "DTSTAMP:" + Text(utc, "yyyyMMdd'T'HHmmss'Z'"));
            if (entry.StartsAt is { } start)
            {
                Line(file, "DTSTART:" + Text(start, "yyyyMMdd'T'HHmmss'Z'"));
            }
            else
            {
                Line(file, "DTSTART;VALUE=DATE:" + Text(entry.Day));
                Line(file, "DTEND;VALUE=DATE:" + Text(entry.Day.AddDays(1)));
            }

            Line(file, "SUMMARY:" + Escaped(entry.Summary));
            Line(file, "DESCRIPTION:" + Escaped(entry.Description));
            Line(file, "URL:" + entry.Url);
            if (entry.Place.Length > 0)
            {
                Line(file, "LOCATION:" + Escaped(entry.Place));
            }

            Line(file, entry.StartsAt is null ? "TRANSP:TRANSPARENT" : "TRANSP:OPAQUE");
            Line(file, "END:VEVENT");
        }

        Line(file, "END:VCALENDAR");
        return file.ToString();
    }

    internal static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace(";", "\\;", StringComparison.Ordinal)
            .Replace(",", "\\,", StringComparison.Ordinal)
            .Replace("\r\n", "\\n", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal)
            .Replace("\r", "\\n", StringComparison.Ordinal);

    /// <summary>A long line goes on after a line break and a space; no letter is cut in two.</summary>
    private static void Line(StringBuilder file, string line)
    {
        var octets = 0;
        foreach (var letter in line.EnumerateRunes())
        {
            if (octets + letter.Utf8SequenceLength > OctetsOfLine)
            {
                file.Append("\r\n ");
                octets = 1;
            }

            file.Append(letter.ToString());
            octets += letter.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }

    private static string Text(DateTime moment, string format) =>
        moment.ToString(format, CultureInfo.InvariantCulture);

    private static string Text(DateOnly day) =>
        day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
