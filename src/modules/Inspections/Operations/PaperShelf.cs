using Chutri.Inspections.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Inspections.Operations;

internal sealed class PaperShelf(AppDatabase db, FileStore files)
{
    public async Task Add(
        Inspection inspection,
        PaperKind kind,
        SentFile file,
        string description,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        await files.Keep(file.Content, file.Sha256, now, stop);
        var kept = await db.Set<InspectionPaper>()
            .CountAsync(paper => paper.Inspection == inspection.Id, stop);
        var begun = db.Set<InspectionPaper>()
            .Local.Count(paper =>
                paper.Inspection == inspection.Id && db.Entry(paper).State is EntityState.Added
            );
        db.Add(
            new InspectionPaper
            {
                Inspection = inspection.Id,
                Number = kept + begun + 1,
                Kind = kind,
                Name = file.Name.Shortened(Lengths.FileName),
                Description = description,
                MediaType = file.MediaType.Shortened(Lengths.Name),
                Size = file.Content.Length,
                Sha256 = file.Sha256,
                AddedBy = caller.Person,
                AddedByName = caller.Signature.Shortened(Lengths.Name),
                AddedAt = now.Utc,
            }
        );
    }
}
