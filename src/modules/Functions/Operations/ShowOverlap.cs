using Chutri.Functions.Model;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Similarity;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Functions.Operations;

/// <param name="Why">The wordings of both side by side, with weights.</param>
internal sealed record OverlapDetails(
    OverlapQuestion Question,
    UnitSummary First,
    UnitSummary Second,
    Comparison Why
);

/// <summary>One pair, with why it is held to be alike.</summary>
internal sealed class ShowOverlap(AppDatabase db, UnitDirectory units, Searching searching)
{
    public async Task<OverlapDetails?> Run(Guid id, CancellationToken stop)
    {
        var question = await db.Set<OverlapQuestion>()
            .AsNoTracking()
            .SingleOrDefaultAsync(one => one.Id == id, stop);
        if (question is null)
        {
            return null;
        }

        var all = await units.All(stop);
        var statements = await searching.Compared(stop);
        return new(
            question,
            all[question.FirstUnit],
            all[question.SecondUnit],
            statements.Explain(question.FirstText, question.SecondText)
        );
    }
}
