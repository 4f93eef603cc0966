using Chutri.Platform;
using Chutri.Processes.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Processes.Operations;

/// <summary>Where a process keeps two steps apart, the hands that did them have nobody in common: stand-ins neither.</summary>
internal sealed class SeparateHands(AppDatabase db)
{
    public async Task<Refusal?> Refuse(StepOnDesk step, Caller caller, CancellationToken stop)
    {
        string[] others =
        [
            .. step
                .Version.Process.Apart.Where(pair =>
                    pair.First == step.Token.Node || pair.Second == step.Token.Node
                )
                .Select(pair => pair.First == step.Token.Node ? pair.Second : pair.First),
        ];
        if (others.Length == 0)
        {
            return null;
        }

        var done = await db.Set<CaseStep>()
            .AsNoTracking()
            .Where(one =>
                one.Case == step.Case.Id
                && one.Ending == StepEnding.Done
                && others.Contains(one.Node)
            )
            .OrderBy(one => one.Number)
            .ToListAsync(stop);
        return
            done.GroupBy(one => one.Node)
                .Select(same => same.Last())
                .FirstOrDefault(one => one.Hands.Meet(caller.Hands))
                is { } met
            ? ProcessesRefusals.DidTheOther(met.Name)
            : null;
    }
}
