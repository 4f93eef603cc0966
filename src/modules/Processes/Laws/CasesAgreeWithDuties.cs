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
            "Mỗi bước đang mở, mỗi câu hỏi đang chờ trả lời của hồ sơ có đúng một việc đang mở, tạm dừng khi bước tạm dừng; bước, câu hỏi đã qua thì việc đã đóng.",
            "Every open step and question of a case has exactly one open duty, paused where the step is; the duties of those that are over are closed."
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
            var questions = await db.Set<CaseQuestion>()
                .AsNoTracking()
                .Where(question => ids.Contains(question.Case))
                .ToListAsync(stop);
            var views = await duties.FindMany(
                [.. steps.Select(step => step.Duty), .. questions.Select(one => one.Duty)],
                now,
                stop
            );
            var byCase = steps.ToLookup(step => step.Case);
            var asked = questions.ToLookup(question => question.Case);
            broken.AddRange(
                some.Where(one =>
                        !Agrees(one, [.. byCase[one.Id]], views)
                        || !Agrees(one, asked[one.Id], views)
                    )
                    .Select(one => one.Code)
            );
        }

        return new(looked, broken.Count, [.. broken.Take(Shown)]);
    }

    private static bool Agrees(
        ProcessCase one,
        IEnumerable<CaseQuestion> questions,
        IReadOnlyDictionary<DutyId, DutyView> duties
    ) =>
        questions.All(question =>
            duties.TryGetValue(question.Duty, out var duty)
            && duty.State.IsOpen() == (question.State is CaseQuestionState.Open)
            && (question.State is not CaseQuestionState.Open || one.State is ProcessCaseState.Open)
        );

    private static bool Agrees(
        ProcessCase one,
        CaseStep[] steps,
        IReadOnlyDictionary<DutyId, DutyView> duties
    )
    {
        var state = CaseJson.Read<CaseState>(one.Engine);
        var stopped = state
            .OpenSteps.Where(token => token.Stopped is not null)
            .Select(token => token.Number)
            .ToHashSet();
        return (state.Status is CaseStatus.Open) == (one.State is ProcessCaseState.Open)
            && state
                .OpenSteps.Select(token => token.Number)
                .Order()
                .SequenceEqual(
                    steps.Where(step => step.Ending is null).Select(step => step.Number).Order()
                )
            && steps.All(step =>
                duties.TryGetValue(step.Duty, out var duty)
                && duty.State.IsOpen() == (step.Ending is null)
                && (duty.State is DutyState.Paused)
                    == (step.Ending is null && stopped.Contains(step.Number))
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
