using Chutri.Duties;
using Chutri.Platform;
using Chutri.Privacy.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Privacy.Laws;

internal sealed class CorrectionsAgreeWithDuties(DutyReading duties) : ILaw
{
    private const int AtOnce = 300;
    private const int Shown = 10;

    public string Code => "privacy-corrections-agree-with-duties";

    public Words Sentence { get; } =
        new(
            "Mỗi đề nghị sửa dữ liệu cá nhân đang chờ đều có người phải trả lời; đã trả lời thì việc đã đóng.",
            "Every open request for correction has somebody who owes the answer; once answered, the duty is closed."
        );

    public async Task<LawFinding> Check(AppDatabase db, Moment now, CancellationToken stop)
    {
        var (looked, broken, last) = (0L, new List<string>(), Guid.Empty);
        while (await Some(db, last, stop) is { Count: > 0 } some)
        {
            last = some[^1].Id;
            looked += some.Count;
            var views = await duties.FindMany([.. some.Select(one => one.Duty)], now, stop);
            broken.AddRange(
                some.Where(request => !Agrees(request, views.GetValueOrDefault(request.Duty)))
                    .Select(request => request.Code)
            );
        }

        return new(looked, broken.Count, [.. broken.Take(Shown)]);
    }

    private static bool Agrees(CorrectionRequest request, DutyView? duty) =>
        duty is not null
        && (duty.State is DutyState.Open or DutyState.Paused)
            == (request.State is CorrectionState.Open);

    private static Task<List<CorrectionRequest>> Some(
        AppDatabase db,
        Guid after,
        CancellationToken stop
    ) =>
        db.Set<CorrectionRequest>()
            .AsNoTracking()
            .Where(request => request.Id.CompareTo(after) > 0)
            .OrderBy(request => request.Id)
            .Take(AtOnce)
            .ToListAsync(stop);
}
