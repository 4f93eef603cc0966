using Chutri.Organization;
using Chutri.Platform;
using Chutri.Processes.Model;
using Chutri.Processes.Operations;
using Chutri.WorkingCalendar;

namespace Chutri.Processes.Forms;

/// <param name="Title">What each case is called, before its day.</param>
/// <param name="Period">week, month, quarter, year.</param>
/// <param name="Day">Of the week (1 = Monday) or of the (first) month; 31 = the last one.</param>
internal sealed record TimetableForm(string? Title, string? Period, string? Day)
{
    public Outcome<MakeTimetableRequest> Parse(string process, FieldReader read)
    {
        var title = read.Text("title", Title, Lengths.Title - 20, StepFieldWords.CaseTitle);
        var period = read.Choice<TimetablePeriod>("period", Period, StepFieldWords.Choose);
        var isOfWeek = nameof(TimetablePeriod.Week)
            .Equals(Period?.Trim(), StringComparison.OrdinalIgnoreCase);
        var most = isOfWeek ? 7 : Recurrence.LastDay;
        if (!int.TryParse(Day, out var day) || day < 1 || day > most)
        {
            read.Wrong("day", StepFieldWords.DayOf(most));
        }

        return read.Answer(() => new MakeTimetableRequest(process, title, period, day));
    }
}
