using Chutri.Documents.Model;
using Chutri.Documents.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Documents.Laws;

internal sealed class DocumentsAreReadable : ILaw
{
    public string Code => "documents-readable";

    public Words Sentence { get; } =
        new(
            "Mỗi văn bản trong sổ có bản hiện hành đọc được, trừ văn bản xử lý bên ngoài.",
            "Every registered document has a current version that can be read, unless it is handled outside."
        );

    public async Task<LawFinding> Check(AppDatabase db, Moment now, CancellationToken stop)
    {
        var inside = db.Set<RegisteredDocument>()
            .AsNoTracking()
            .Where(d => d.State != DocumentState.HandledOutside);
        var unreadable = inside.Where(d =>
            !db.Set<DocumentVersion>().Any(v => v.Document == d.Id && v.Number == d.CurrentVersion)
            || !db.Set<ReadingRow>()
                .Any(r => r.Document == d.Id && r.Version == d.CurrentVersion && r.Text != "")
        );
        return await Findings.Of(inside, unreadable, stop);
    }
}
