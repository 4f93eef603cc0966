using Chutri.Documents.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Documents.Laws;

internal sealed class NumbersAreGivenOnce : ILaw
{
    public string Code => "document-numbers-once";

    public Words Sentence { get; } =
        new(
            "Trong một năm (nhiệm kỳ), mỗi số, loại của một cơ quan chỉ có một văn bản trong sổ; số thứ tự trong sổ không trùng.",
            "In one year (or term) a number and type of one body is registered once; no entry number of a book is given twice."
        );

    public async Task<LawFinding> Check(AppDatabase db, Moment now, CancellationToken stop)
    {
        var documents = db.Set<RegisteredDocument>().AsNoTracking();
        var twice = documents.Where(d =>
            documents.Any(other =>
                other.Id != d.Id && d.KeyByIssuer != null && other.KeyByIssuer == d.KeyByIssuer
            )
            || documents.Any(other =>
                other.Id != d.Id && d.KeyByUnit != null && other.KeyByUnit == d.KeyByUnit
            )
            || documents.Any(other =>
                other.Id != d.Id
                && other.Direction == d.Direction
                && other.Outside == d.Outside
                && other.EntryYear == d.EntryYear
                && other.EntryNumber == d.EntryNumber
            )
        );
        return await Findings.Of(documents, twice, stop);
    }
}
