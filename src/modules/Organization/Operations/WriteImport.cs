using Chutri.Organization.Model;
using Chutri.Organization.Model.Importing;
using Chutri.Organization.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Operations;

/// <summary>Writes a file that was read without problems: all of it in one transaction, or nothing.</summary>
internal sealed class WriteImport(
    AppDatabase db,
    FileStore files,
    Importing importing,
    ImportWriting writing,
    Editions editions
) : IOperation<Guid, ImportCounts>
{
    public Act Act => OrganizationActs.Import;

    public async Task<Outcome<ImportCounts>> Run(
        Guid request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        await editions.Guard(stop);
        var record = await db.Set<ImportRecord>()
            .SingleOrDefaultAsync(import => import.Id == request, stop);
        if (record is null)
        {
            return OrganizationRefusals.ImportNotFound;
        }

        if (record.Write(now) is { } refusal)
        {
            return refusal;
        }

        var content = (await files.Read(record.Sha256, stop))!;
        var work = await importing.WorkOut(content, record.Kind, now, stop);
        if (work.Problems.Count > 0)
        {
            return OrganizationRefusals.ImportHasProblems(work.Problems.Count);
        }

        await writing.Write(work, record.FileName, caller, now, stop);
        var counts = work.Counts;
        db.Record(
            new ImportWritten(
                record.Id,
                record.Kind,
                record.FileName,
                counts.New,
                counts.Changed,
                counts.Ended,
                counts.Unchanged
            ),
            caller,
            now
        );
        return counts;
    }
}
