using Chutri.Functions.Model;
using Chutri.Functions.Storage;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Similarity;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Functions.Operations;

internal sealed record JudgeOverlapRequest(Guid Id, Verdict Verdict, string? Note);

/// <summary>A person says what a pair is; the next review reckons with it.</summary>
internal sealed class JudgeOverlap(AppDatabase db, UnitDirectory units, Registers registers)
    : IOperation<JudgeOverlapRequest, Done>
{
    public Act Act => FunctionActs.Judge;

    public async Task<Outcome<Done>> Run(
        JudgeOverlapRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var review = await db.Set<ReviewRow>().SingleAsync(stop);
        var question = await db.Set<OverlapQuestion>()
            .SingleOrDefaultAsync(one => one.Id == request.Id, stop);
        if (question is null)
        {
            return OverlapRefusals.NotThere;
        }

        var all = await units.All(stop);
        var (first, second) = (all[question.FirstUnit], all[question.SecondUnit]);
        if (JudgeReach.Refuse(first, second, caller) is { } outside)
        {
            return outside;
        }

        var judged = question.Judge(
            request.Verdict,
            request.Note,
            (first.ShortName, second.ShortName),
            caller,
            now
        );
        if (judged.Refusal is { } refusal)
        {
            return refusal;
        }

        db.Record(judged.Value, caller, now);
        review.Learn(await Learned(question, now, all, stop));
        return new Done();
    }

    private async Task<string?> Learned(
        OverlapQuestion judged,
        Moment now,
        IReadOnlyDictionary<UnitId, UnitSummary> all,
        CancellationToken stop
    )
    {
        var others = await db.Set<OverlapQuestion>()
            .AsNoTracking()
            .Where(one => one.Verdict != null && one.Id != judged.Id)
            .OrderBy(one => one.Id)
            .Select(one => new
            {
                one.FirstText,
                one.SecondText,
                one.Verdict,
            })
            .ToListAsync(stop);
        Judgement[] judgements =
        [
            .. others.Select(one => new Judgement(
                one.FirstText,
                one.SecondText,
                one.Verdict is not Verdict.Different
            )),
            new(judged.FirstText, judged.SecondText, judged.Verdict is not Verdict.Different),
        ];
        var statements = (await registers.Read(stop)).Compared(now.Today, Scoring.Shipped, all);
        return Scoring.Learned(statements, judgements).ToJson();
    }
}

/// <summary>A pair is judged by whoever stands over both units.</summary>
internal static class JudgeReach
{
    public static Refusal? Refuse(UnitSummary first, UnitSummary second, Caller caller) =>
        new[] { first, second }.FirstOrDefault(unit =>
            !caller.May(FunctionActs.Judge, unit.Id, [.. unit.Lineage])
        )
            is { } outside
            ? PlatformRefusals.OutOfReach(FunctionActs.Judge, outside.Name)
            : null;
}
