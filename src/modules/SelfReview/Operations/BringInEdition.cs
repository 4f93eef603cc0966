using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

/// <summary>A file that was read without problems becomes an edition on trial. What is in force stays so.</summary>
internal sealed class BringInEdition(AppDatabase db) : IOperation<EditionFile, Guid>, INumbering
{
    public Act Act => SelfReviewActs.Lists;

    public async Task<Outcome<Guid>> Run(
        EditionFile file,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var last = await db.Set<Edition>()
            .Where(one => one.Kind == file.Kind)
            .MaxAsync(one => (int?)one.Number, stop);
        var edition = Edition.Of((last ?? 0) + 1, file, caller, now);
        db.Add(edition);
        db.Record(
            new EditionRead(
                edition.Id,
                edition.Kind,
                edition.Number,
                edition.Lines,
                edition.Source
            ),
            caller,
            now
        );
        return edition.Id;
    }
}
