using Chutri.Notifications.Model;
using Chutri.Notifications.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;

namespace Chutri.Notifications.Web;

/// <summary>The page of one unit's reminders: what holds, the form, what happened.</summary>
internal sealed class ReminderPages(ShowReminders show, FactReading facts, AuthorityClock clock)
{
    public async Task<IResult> Show(
        string code,
        FormEntry entry,
        FormEntry lift,
        HttpContext context,
        Caller caller,
        CancellationToken stop
    )
    {
        var found = await show.One(code, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var one = found.Value;
        var happened = new[] { RemindersSet.Code, RemindersLifted.Code };
        var last = await facts.Last(one.Unit.Id.Value, happened, stop);
        return Pages.Show<ReminderUnitPage>(
            context,
            new ReminderUnitModel(
                one.Unit.Name,
                ReminderPageWords.Table(one.Steps),
                ReminderPageWords.From(one),
                one.IsOwn,
                NotificationUrls.Policy(one.Unit.Code) + "/lift",
                Values(one.Steps),
                entry,
                lift,
                last is null ? [] : [FactView.Of(last, clock)]
            ),
            ReminderPageWords.Of(one.Unit.Name),
            (entry.Refusal ?? lift.Refusal)?.Kind.Status() ?? StatusCodes.Status200OK
        );
    }

    private static ReminderValues Values(ReminderSteps steps) =>
        new(
            List(steps.Holder.Where(step => step < 0).Select(step => -step)),
            steps.Holder.Contains(0),
            List(steps.Holder.Where(step => step > 0)),
            List(steps.Head),
            List(steps.Issuer),
            $"{steps.RepeatEvery}"
        );

    private static string List(IEnumerable<int> days) => string.Join(", ", days);
}
