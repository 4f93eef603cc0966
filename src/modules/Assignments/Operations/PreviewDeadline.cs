using Chutri.Assignments.Forms;
using Chutri.Assignments.Model;
using Chutri.Duties;
using Chutri.Platform;
using Chutri.WorkingCalendar;
using Fields = Chutri.Assignments.Model.ClarityCheck.Fields;

namespace Chutri.Assignments.Operations;

/// <summary>What a deadline would come to if the work were given today, with every step; nothing is kept.</summary>
internal sealed class PreviewDeadline(FormReader reader, Calendars calendars, AuthorityClock clock)
{
    public async Task<Outcome<DeadlineSeen>> Show(DeadlineForm form, CancellationToken stop)
    {
        var read = reader.Begin();
        var draft = DeadlineFields.Read(form, read);
        var typed = read.Or(() => draft);
        if (typed.Refusal is { } refusal)
        {
            return refusal;
        }

        if (typed.Value is not { } given)
        {
            return Refusal.Invalid(Fields.Deadline, FormWords.UnknownDeadline);
        }

        var (now, calendar) = (clock.Now(), await calendars.InForce(stop));
        var deadline = given.On(now.LocalMinute, calendar);
        return new DeadlineSeen(
            deadline?.Due,
            deadline?.Explanation ?? calendar.Explain(new DeadlineRule.Standing()),
            deadline?.IsOver(now.Local) is true
        )
        {
            At = deadline?.At,
        };
    }
}

/// <param name="Due">Null for work without an end.</param>
/// <param name="Passed">It lies before now: such a deadline is refused when the work is given.</param>
internal sealed record DeadlineSeen(DateOnly? Due, Explanation Explanation, bool Passed)
{
    /// <summary>The time on that day; null where the whole day is within time.</summary>
    public TimeOnly? At { get; init; }
}
