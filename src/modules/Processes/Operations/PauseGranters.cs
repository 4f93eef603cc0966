using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.ProcessEngine.Expressions;
using Chutri.ProcessEngine.Running;
using Chutri.Processes.Model;

namespace Chutri.Processes.Operations;

/// <summary>Who may grant a pause: whoever leads the unit that holds the step, one above it, or the unit that answers for the process.</summary>
internal sealed class PauseGranters(AppDatabase db, UnitDirectory units, PersonDirectory people)
{
    public async Task<IReadOnlyList<PersonSummary>> Of(
        StepOnDesk step,
        DateOnly today,
        CancellationToken stop
    )
    {
        if (step.Duty.Holder is not { } holder)
        {
            return [];
        }

        var process = (await db.Set<DescribedProcess>().FindAsync([step.Case.Process], stop))!;
        var all = await units.All(stop);
        UnitId[] above = [.. all[holder.Unit].Lineage.Append(process.Owner).Distinct()];
        var found = await people.PeopleInAny(above, today, stop);
        return
        [
            .. found.Where(one =>
                one.PostsOn(today)
                    .Any(post => post.Role is Role.Head or Role.Deputy && above.Any(post.ActsFor))
            ),
        ];
    }

    public async Task<string> NameOf(PersonId person, CancellationToken stop) =>
        (await people.Find(person, stop))?.Name ?? "";
}
