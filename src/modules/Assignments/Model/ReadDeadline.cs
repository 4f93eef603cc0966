using Chutri.DocumentReading;
using Chutri.WorkingCalendar;
using ReadRule = Chutri.DocumentReading.Deadline;

namespace Chutri.Assignments.Model;

/// <summary>From the words of a document to a deadline that can be issued.</summary>
internal static class ReadDeadline
{
    private const int MondayIsOne = 1;

    /// <param name="signedOn">The day from which "kể từ ngày ký" counts.</param>
    public static DraftDeadline? Of(ReadRule? read, DateOnly? signedOn) =>
        read switch
        {
            ReadRule.By by => new DraftDeadline.By(by.Date),
            ReadRule.Within within => new DraftDeadline.Within(
                within.Days,
                within.Working,
                within.From is CountedFrom.Signing ? signedOn : null
            ),
            ReadRule.WithinHours within => new DraftDeadline.WithinHours(
                within.Hours * 60,
                within.From is CountedFrom.Signing ? signedOn?.ToDateTime(TimeOnly.MinValue) : null,
                within.Working
            ),
            ReadRule.Every every => new DraftDeadline.Recurring(
                RecurrenceOf(every.Period, every.Day)
            ),
            ReadRule.Standing => new DraftDeadline.Continuing(),
            _ => null,
        };

    /// <param name="day">Day of the month, or of the week (1 = Monday); null = the last of the period.</param>
    public static Recurrence RecurrenceOf(Period period, int? day)
    {
        var dayOfMonth = day ?? Recurrence.LastDay;
        return period switch
        {
            Period.Week => new Recurrence.Weekly((DayOfWeek)(((day ?? 5) - MondayIsOne + 1) % 7)),
            Period.Month => new Recurrence.Monthly(dayOfMonth),
            Period.Quarter => new Recurrence.Quarterly(dayOfMonth),
            Period.HalfYear => new Recurrence.HalfYearly(dayOfMonth),
            _ => new Recurrence.Yearly(dayOfMonth),
        };
    }
}
