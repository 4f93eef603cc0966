using Chutri.Duties.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties.Laws;

/// <summary>Reads every deadline with its explanation and derives from it what is stored beside it.</summary>
internal sealed class DeadlineKept : ILaw
{
    private const int Examples = 10;

    public string Code => "duties-deadline-kept";

    public Words Sentence { get; } =
        new(
            "Thời hạn tự giải thích và không bị sửa: hạn gốc còn nguyên, hạn đang tính là kết quả của lời giải thích, đúng hạn hay quá hạn suy ra từ đó",
            "A deadline explains itself and is never rewritten: the original stays, the due day is what the explanation leads to, on time or late follows from it"
        );

    public async Task<LawFinding> Check(AppDatabase db, Moment now, CancellationToken stop)
    {
        var (looked, broken) = (0L, 0L);
        List<string> examples = [];
        await foreach (
            var duty in db.Set<Duty>().AsNoTracking().AsAsyncEnumerable().WithCancellation(stop)
        )
        {
            looked++;
            if (duty.DeadlineHolds)
            {
                continue;
            }

            broken++;
            if (examples.Count < Examples)
            {
                examples.Add(duty.Code);
            }
        }

        return new(looked, broken, examples);
    }
}
