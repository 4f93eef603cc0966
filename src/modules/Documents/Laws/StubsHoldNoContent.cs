using Chutri.Documents.Model;
using Chutri.Documents.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Documents.Laws;

internal sealed class StubsHoldNoContent : ILaw
{
    public string Code => "stubs-hold-no-content";

    public Words Sentence { get; } =
        new(
            "Văn bản mật chỉ có dòng ghi sổ: không trích yếu, không tệp, không chữ nào của nội dung.",
            "Of a marked document there is only its entry: no subject, no file, no word of what it says."
        );

    public async Task<LawFinding> Check(AppDatabase db, Moment now, CancellationToken stop)
    {
        var stubs = db.Set<RegisteredDocument>()
            .AsNoTracking()
            .Where(d => d.State == DocumentState.HandledOutside);
        var telling = stubs.Where(d =>
            d.Subject != ""
            || d.Signer != ""
            || d.CurrentVersion != 0
            || d.Secrecy == null
            || db.Set<DocumentVersion>().Any(version => version.Document == d.Id)
            || db.Set<ReadingRow>().Any(reading => reading.Document == d.Id)
            || db.Set<ProvisionRow>().Any(provision => provision.Document == d.Id)
        );
        return await Findings.Of(stubs, telling, stop);
    }
}
