namespace Chutri.WorkingCalendar;

/// <summary>Something wrong with a calendar file.</summary>
/// <param name="Line">The line that it stands on, from 1.</param>
/// <param name="What">What is wrong and what to do.</param>
public sealed record CalendarProblem(int Line, Sentence What)
{
    /// <summary><c>dòng 12: …</c> and <c>line 12: …</c>.</summary>
    public Sentence Say()
    {
        var line = Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new($"dòng {line}: {What.Vietnamese}", $"line {line}: {What.English}");
    }
}

/// <summary>What came of reading a calendar file: an edition, or everything that is wrong with the file.</summary>
/// <param name="Edition">The edition; nothing when there is any problem.</param>
/// <param name="Problems">All of them, by line; empty when there is an edition.</param>
public sealed record CalendarReading(
    CalendarEdition? Edition,
    IReadOnlyList<CalendarProblem> Problems
);
