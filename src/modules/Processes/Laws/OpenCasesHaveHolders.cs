using Chutri.Platform;
using Chutri.Processes.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Processes.Laws;

internal sealed class OpenCasesHaveHolders : ILaw
{
    private const int Shown = 10;

    public string Code => "processes-open-cases-have-holders";

    public Words Sentence { get; } =
        new(
            "Mỗi hồ sơ đang giải quyết đều có một bước đang có người giữ, hoặc đang chờ đến giờ hẹn.",
            "Every case under way has a step that somebody holds, or waits for a timer."
        );

    public async Task<LawFinding> Check(AppDatabase db, Moment now, CancellationToken stop)
    {
        var open = db.Set<ProcessCase>().Where(one => one.State == ProcessCaseState.Open);
        var lost = open.Where(one =>
            one.NextTimer == null
            && !db.Set<CaseStep>().Any(step => step.Case == one.Id && step.Ending == null)
        );
        return new(
            await open.LongCountAsync(stop),
            await lost.LongCountAsync(stop),
            await lost.OrderBy(one => one.Id).Select(one => one.Code).Take(Shown).ToListAsync(stop)
        );
    }
}
