using System.Globalization;
using Chutri.Assignments.Model;
using Chutri.WorkingCalendar;

namespace Chutri.Demonstration.Telling;

/// <summary>
/// A deadline as the story's files write it: <c>t+3</c> (calendar days from today), <c>w20</c> (within working days), <c>tuan</c> (every
/// Friday), <c>m25</c>, <c>q15</c>, <c>h30</c>, <c>y10</c> (day of each month, of the last month of the quarter, half-year, year), <c>c</c> (continuing).
/// </summary>
internal static class DueWord
{
    public static DraftDeadline Read(string word, DateOnly today) =>
        word[0] switch
        {
            't' when word is "tuan" => Every(new Recurrence.Weekly(DayOfWeek.Friday)),
            't' => new DraftDeadline.By(today.AddDays(Number(word))),
            'w' => new DraftDeadline.Within(Number(word), Working: true, null),
            'm' => Every(new Recurrence.Monthly(Number(word))),
            'q' => Every(new Recurrence.Quarterly(Number(word))),
            'h' => Every(new Recurrence.HalfYearly(Number(word))),
            'y' => Every(new Recurrence.Yearly(Number(word))),
            'c' => new DraftDeadline.Continuing(),
            _ => throw new FormatException($"Not a deadline of the story: {word}"),
        };

    private static DraftDeadline.Recurring Every(Recurrence recurrence) => new(recurrence);

    private static int Number(string word) =>
        int.Parse(word[1..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
