using System.Globalization;
using System.Text.RegularExpressions;

namespace Chutri.Demonstration.Telling;

/// <summary>
/// One step in the course of an assignment, as the story's files write it: <c>verb:argument@when</c>. When is <c>+3</c> (working days
/// after the step before), <c>d-2</c> (working days before or after the due day), <c>t-30</c> (calendar days from today);
/// left out, the next working day.
/// </summary>
internal sealed partial record Step(string Verb, string Argument, char From, int Days)
{
    public static IReadOnlyList<Step> Read(string script) =>
        [.. script.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Of)];

    public DateOnly On(Timeline timeline, DateOnly? due)
    {
        var day = From switch
        {
            't' => timeline.Day(Days),
            'd' when due is { } last => timeline.Calendar.AddWorkingDays(last, Days),
            'd' => timeline.Calendar.AddWorkingDays(timeline.Now, 5),
            _ => timeline.Calendar.AddWorkingDays(timeline.Now, Days),
        };
        return day > timeline.Now ? day : timeline.Now;
    }

    private static Step Of(string written)
    {
        var match = Shape().Match(written);
        return match.Success
            ? new(
                match.Groups["verb"].Value,
                match.Groups["argument"].Value,
                match.Groups["from"] is { Success: true } from ? from.Value[0] : '+',
                match.Groups["days"] is { Success: true } days
                    ? int.Parse(
                        days.Value,
                        NumberStyles.AllowLeadingSign,
                        CultureInfo.InvariantCulture
                    )
                    : 1
            )
            : throw new FormatException($"Not a step of the story: {written}");
    }

    [GeneratedRegex(
        @"^(?<verb>[a-z]+)(?::(?<argument>[^@]+))?(?:@(?<from>[dt])?(?<days>[+-]?\d+))?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Shape();
}
