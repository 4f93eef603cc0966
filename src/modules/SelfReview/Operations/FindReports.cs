using Chutri.Dissemination;
using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

/// <summary>Reports that were made of a round, for those who may make them.</summary>
internal sealed class FindReports(AppDatabase db, ReviewDesk desk, ReportShelf shelf)
{
    private const int Shown = 50;

    /// <summary>The round, for whoever runs it.</summary>
    public async Task<Outcome<ReviewRound>> Round(
        string code,
        Caller caller,
        CancellationToken stop
    ) =>
        !caller.Has(SelfReviewActs.Open) ? PlatformRefusals.RoleMayNot(SelfReviewActs.Open, caller)
        : await desk.Round(code, stop) is not { } round ? ReviewRefusals.NoSuchRound
        : await desk.Refuse(SelfReviewActs.Open, round.Owner, caller, stop) is { } refusal ? refusal
        : round.IsOfPeople ? PersonReviewRefusals.OfPeople
        : round;

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<RoundReport>> Of(Guid round, CancellationToken stop) =>
        await db.Set<RoundReport>()
            .AsNoTracking()
            .Where(report => report.Round == round)
            .OrderByDescending(report => report.Id)
            .Take(Shown)
            .ToListAsync(stop);

    public async Task<FetchedFile?> File(Guid round, string code, CancellationToken stop)
    {
        var spelled = ReviewCodes.Spelled(code);
        var report = await db.Set<RoundReport>()
            .SingleOrDefaultAsync(one => one.Round == round && one.Code == spelled, stop);
        return report is null ? null : await shelf.Open(report.Code, report.Sha256, stop);
    }
}
