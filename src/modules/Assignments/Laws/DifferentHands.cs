using Chutri.Assignments.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Laws;

/// <summary>Compared in the database, so that a million results cost one statement and no memory.</summary>
internal sealed class DifferentHands : ILaw
{
    public string Code => "assignments-different-hands";

    public Words Sentence { get; } =
        new(
            "Ai trình kết quả không xét kết quả đó, ai xin gia hạn không quyết định gia hạn đó: kể cả khi làm thay người khác hay bằng chức vụ khác.",
            "Who delivers does not judge, and who asks for an extension does not decide on it: neither in somebody's place nor by another post."
        );

    public async Task<LawFinding> Check(AppDatabase db, Moment now, CancellationToken stop)
    {
        var judged = db.Set<Delivery>().Where(delivery => delivery.JudgedBy != null);
        var judgedBySame = judged.Where(delivery =>
            (
                delivery.By != null
                && (delivery.By == delivery.JudgedBy || delivery.By == delivery.JudgedInPlaceOf)
            )
            || (
                delivery.InPlaceOf != null
                && (
                    delivery.InPlaceOf == delivery.JudgedBy
                    || delivery.InPlaceOf == delivery.JudgedInPlaceOf
                )
            )
        );
        var decided = db.Set<ExtensionRequest>().Where(request => request.DecidedBy != null);
        var decidedBySame = decided.Where(request =>
            (
                request.AskedBy != null
                && (
                    request.AskedBy == request.DecidedBy
                    || request.AskedBy == request.DecidedInPlaceOf
                )
            )
            || (
                request.AskedInPlaceOf != null
                && (
                    request.AskedInPlaceOf == request.DecidedBy
                    || request.AskedInPlaceOf == request.DecidedInPlaceOf
                )
            )
        );
        var examples = await db.Set<Assignment>()
            .Where(assignment =>
                judgedBySame.Any(delivery => delivery.Assignment == assignment.Id)
                || decidedBySame.Any(request => request.Assignment == assignment.Id)
            )
            .OrderBy(assignment => assignment.Code)
            .Select(assignment => assignment.Code)
            .Take(10)
            .ToListAsync(stop);
        return new(
            await judged.LongCountAsync(stop) + await decided.LongCountAsync(stop),
            await judgedBySame.LongCountAsync(stop) + await decidedBySame.LongCountAsync(stop),
            examples
        );
    }
}
