using Chutri.Documents;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.ProcessEngine.Expressions;
using Chutri.ProcessEngine.Running;
using Chutri.Processes.Describing;
using Chutri.Processes.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Processes.Operations;

/// <summary>Whether a step waits for opinions that were asked for so.</summary>
internal sealed class AwaitedOpinions(AppDatabase db, UnitDirectory units)
{
    public async Task<Refusal?> Refuse(StepOnDesk step, CancellationToken stop)
    {
        var waiting = await db.Set<CaseQuestion>()
            .Where(q =>
                q.Step == step.Step.Id
                && q.State == CaseQuestionState.Open
                && q.Kind == CaseQuestionKind.Opinion
                && q.Waits
            )
            .OrderBy(q => q.Number)
            .Select(q => q.Unit)
            .ToListAsync(stop);
        if (waiting.Count == 0)
        {
            return null;
        }

        var names = await units.Names(stop);
        return ProcessesRefusals.WaitsForOpinion(
            string.Join(", ", waiting.Select(unit => names.GetValueOrDefault(unit, "")))
        );
    }
}
