using System.Globalization;

namespace Chutri.Platform.Web;

/// <summary>A counted thing. Vietnamese has one form; English says how it becomes many.</summary>
public static class CountWords
{
    /// <summary>"7 việc", "7 jobs", "1 job".</summary>
    public static Words Of(long count, string vietnamese, string one, string many) =>
        new(
            $"{NumberText.Of(count).Vietnamese} {vietnamese}",
            $"{NumberText.Of(count).English} {(count == 1 ? one : many)}"
        );

    /// <summary>"3 ngày làm việc", "3 working days", "1,5 ngày làm việc".</summary>
    public static Words WorkingDays(decimal days) =>
        new(
            $"{NumberText.Of(days).Vietnamese} ngày làm việc",
            $"{NumberText.Of(days).English} working {(days == 1 ? "day" : "days")}"
        );

    /// <summary>The first letter of a sentence, where a noun begins it.</summary>
    public static Words Starting(this Words words) =>
        new(Capital(words.Vietnamese), Capital(words.English));

    private static string Capital(string text) =>
        text.Length == 0 ? text : text[..1].ToUpper(CultureInfo.InvariantCulture) + text[1..];
}
