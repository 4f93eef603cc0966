using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Chutri.Platform.Web;

/// <summary>A day on which something is due, or a moment at which it begins, as a calendar takes it.</summary>
/// <param name="Id">The same for the same thing, so that a later look moves the entry and makes no second one.</param>
/// <param name="Sequence">Grows with each change of the thing.</param>
/// <param name="Day">The day; of a moment, its day in the authority's zone.</param>
public sealed record CalendarEntry(
    string Id,
    int Sequence,
    DateOnly Day,
    string Summary,
    string Description,
    string Url
)
{
    /// <summary>When it begins, in UTC; null: the whole day, on which nobody is busy.</summary>
    public DateTime? At { get; init; }

    public string? Place { get; init; }
}

/// <summary>A calendar by RFC 5545: whole days and moments in UTC, lines of at most 75 octets, text escaped.</summary>
public static partial class CalendarFile
{
    private const int OctetsOfLine = 75;
    private const string Moment = "yyyyMMdd'T'HHmmss'Z'";

    public const string MediaType = "text/calendar; charset=utf-8";

    /// <param name="name">What the calendar is called.</param>
    /// <param name="entries">In any order.</param>
    /// <param name="utc">When it is written.</param>
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
            Line(file, "SEQUENCE:" + entry.Sequence.ToString(CultureInfo.InvariantCulture));
            Line(file, "DTSTAMP:" + Text(utc, Moment));
            if (entry.At is { } at)
            {
                Line(file, "DTSTART:" + Text(at, Moment));
            }
            else
            {
                Line(file, "DTSTART;VALUE=DATE:" + Text(entry.Day));
                Line(file, "DTEND;VALUE=DATE:" + Text(entry.Day.AddDays(1)));
                Line(file, "TRANSP:TRANSPARENT");
            }

            if (entry.Place is { Length: > 0 } place)
            {
                Line(file, "LOCATION:" + Escaped(place));
            }

            Line(file, "SUMMARY:" + Escaped(entry.Summary));
            Line(file, "DESCRIPTION:" + Escaped(entry.Description));
            Line(file, "URL:" + entry.Url);
            Line(file, "END:VEVENT");
        }

        Line(file, "END:VCALENDAR");
        return file.ToString();
    }

    /// <summary>Control characters other than a line break have no place in a calendar.</summary>
    private static string Escaped(string text) =>
        Controls()
            .Replace(text, "")
            .Replace("\\", "\\\\", StringComparison.Ordinal)
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

    [GeneratedRegex(@"[\x00-\x09\x0B\x0C\x0E-\x1F\x7F]")]
    private static partial Regex Controls();
}
