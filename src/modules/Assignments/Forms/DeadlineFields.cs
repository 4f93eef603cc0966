using Chutri.Assignments.Model;
using Chutri.WorkingCalendar;
using Fields = Chutri.Assignments.Model.ClarityCheck.Fields;

namespace Chutri.Assignments.Forms;

/// <summary>The fields that say by when.</summary>
internal static class DeadlineFields
{
    public static DraftDeadline? Read(IssueForm form, FormReading read) =>
        form.Deadline switch
        {
            "by" => By(form, read),
            "within" => Within(form, read),
            "recurring" => Recurring(form, read),
            "continuing" => new DraftDeadline.Continuing(),
            _ => null,
        };

    private static DraftDeadline.By By(IssueForm form, FormReading read) =>
        new(read.Day("dueOn", form.DueOn, FormWords.DayMissing));

    private static DraftDeadline.Within? Within(IssueForm form, FormReading read)
    {
        var days = read.OptionalNumber("days", form.Days, 1, DraftDeadline.Within.Most);
        if (string.IsNullOrWhiteSpace(form.Days))
        {
            read.Wrong("days", FormWords.DaysMissing);
        }

        var from = read.OptionalDay("countedFrom", form.CountedFrom);
        return days is { } number ? new(number, form.Working is true, from) : null;
    }

    private static DraftDeadline.Recurring? Recurring(IssueForm form, FormReading read)
    {
        var most = form.Period is "week" ? 7 : Recurrence.LastDay;
        var day = read.OptionalNumber("day", form.Day, 1, most);
        if (form.Period is not ("week" or "month" or "quarter" or "half-year" or "year"))
        {
            read.Wrong("period", FormWords.PeriodMissing);
            return null;
        }

        if (string.IsNullOrWhiteSpace(form.Day) && form.Period is ("week" or "month"))
        {
            read.Wrong("day", FormWords.RecurringDayMissing);
            return null;
        }

        return new(Of(form.Period, day ?? Recurrence.LastDay));
    }

    private static Recurrence Of(string period, int day) =>
        period switch
        {
            "week" => new Recurrence.Weekly((DayOfWeek)(day % 7)),
            "month" => new Recurrence.Monthly(day),
            "quarter" => new Recurrence.Quarterly(day),
            "half-year" => new Recurrence.HalfYearly(day),
            _ => new Recurrence.Yearly(day),
        };
}
