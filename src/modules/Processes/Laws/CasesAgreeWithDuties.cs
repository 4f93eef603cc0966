using Chutri.Duties;
using Chutri.Platform;
using Chutri.ProcessEngine.Running;
using Chutri.Processes.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Processes.Laws;

internal sealed class CasesAgreeWithDuties(DutyReading duties) : ILaw
{
    private const int AtOnce = 200;
    private const int Shown = 10;

    public string Code => "processes-cases-agree-with-duties";

    public Words Sentence { get; } =
        new(
            "Mỗi bước đang mở của hồ sơ có đúng một việc đang mở; bước đã qua thì việc đã đóng.",
            "Every open step of a case has exactly one open duty; the duties of steps that are over are closed."
        );

    public async Task<LawFinding> Check(AppDatabase db, Moment now, CancellationToken stop)
    {
        var (looked, broken, last) = (0L, new List<string>(), Guid.Empty);
        while (await Some(db, last, stop) is { Count: > 0 } some)
        {
            last = some[^1].Id;
            looked += some.Count;
            Guid[] ids = [.. some.Select(one => one.Id)];
            var steps = await db.Set<CaseStep>()
                .AsNoTracking()
                .Where(step => ids.Contains(step.Case))
                .ToListAsync(stop);
            var views = await duties.FindMany([.. steps.Select(step => step.Duty)], now, stop);
            var byCase = steps.ToLookup(step => step.Case);
            broken.AddRange(
                some.Where(one => !Agrees(one, [.. byCase[one.Id]], views)).Select(one => one.Code)
            );
        }

        return new(looked, broken.Count, [.. broken.Take(Shown)]);
    }

    private static bool Agrees(
        ProcessCase one,
        CaseStep[] steps,
        IReadOnlyDictionary<DutyId, DutyView> duties
    )
    {
        var state = CaseJson.Read<CaseState>(one.Engine);
        return (state.Status is CaseStatus.Open) == (one.State is ProcessCaseState.Open)
            && state
                .OpenSteps.Select(token => token.Number)
                .Order()
                .SequenceEqual(
                    steps.Where(step => step.Ending is null).Select(step => step.Number).Order()
                )
            && steps.All(step =>
                duties.TryGetValue(step.Duty, out var duty)
                && (duty.State is DutyState.Open or DutyState.Paused) == (step.Ending is null)
            );
    }

    private static Task<List<ProcessCase>> Some(
        AppDatabase db,
        Guid after,
        CancellationToken stop
    ) =>
        db.Set<ProcessCase>()
            .AsNoTracking()
            .Where(one => one.Id.CompareTo(after) > 0)
            .OrderBy(one => one.Id)
            .Take(AtOnce)
            .ToListAsync(stop);
}
