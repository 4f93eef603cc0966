using Chutri.Assignments.Model;
using Chutri.WorkingCalendar;
using Fields = Chutri.Assignments.Model.ClarityCheck.Fields;

namespace Chutri.Assignments.Forms;

/// <summary>By when, as it is typed or sent: the same fields wherever a deadline is given.</summary>
internal interface IDeadlineForm
{
    string? Deadline { get; }

    string? DueOn { get; }

    string? Days { get; }

    bool? Working { get; }

    string? CountedFrom { get; }

    string? Period { get; }

    string? Day { get; }

    string? Before { get; }

    string? EndOf { get; }

    string? EndIn { get; }

    string? Hours { get; }

    string? FromDay { get; }

    string? FromTime { get; }
}

/// <summary>Reads the fields that the chosen kind of deadline needs; the others may hold anything.</summary>
internal static class DeadlineFields
{
    private const string NoDeadline = "none";

    /// <summary>A kind was chosen: what is wrong with it is said at its fields, and not that it is missing.</summary>
    public static bool IsChosen(IDeadlineForm form) =>
        form.Deadline is not (null or "" or NoDeadline);

    public static DraftDeadline? Read(IDeadlineForm form, FormReading read)
    {
        switch (form.Deadline)
        {
            case "by":
                return By(form, read);
            case "before":
                return new DraftDeadline.Before(
                    read.Day("before", form.Before, FormWords.DayMissing)
                );
            case "end-of":
                return EndOf(form, read);
            case "within":
                return Within(form, read);
            case "within-hours":
                return HoursFields.Read(form, read, working: true);
            case "within-clock-hours":
                return HoursFields.Read(form, read, working: false);
            case "recurring":
                return Recurring(form, read);
            case "continuing":
                return new DraftDeadline.Continuing();
            case null or "" or NoDeadline:
                return null;
            default:
                read.Wrong(Fields.Deadline, FormWords.UnknownDeadline);
                return null;
        }
    }

    private static DraftDeadline.By By(IDeadlineForm form, FormReading read) =>
        new(read.Day("dueOn", form.DueOn, FormWords.DayMissing));

    private static DraftDeadline.Within? Within(IDeadlineForm form, FormReading read)
    {
        var days = read.OptionalNumber("days", form.Days, 1, DraftDeadline.Within.Most);
        if (string.IsNullOrWhiteSpace(form.Days))
        {
            read.Wrong("days", FormWords.DaysMissing);
        }

        var from = read.OptionalDay("countedFrom", form.CountedFrom);
        return days is { } number ? new(number, form.Working is true, from) : null;
    }

    private static DraftDeadline.EndOf? EndOf(IDeadlineForm form, FormReading read)
    {
        var day = read.Day("endIn", form.EndIn, FormWords.DayMissing);
        PeriodOfYear? period = form.EndOf switch
        {
            "month" => PeriodOfYear.Month,
            "quarter" => PeriodOfYear.Quarter,
            "half-year" => PeriodOfYear.HalfYear,
            "year" => PeriodOfYear.Year,
            _ => null,
        };
        if (period is not { } known)
        {
            read.Wrong("endOf", FormWords.EndOfMissing);
            return null;
        }

        return new(known, day);
    }

    private static DraftDeadline.Recurring? Recurring(IDeadlineForm form, FormReading read)
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
