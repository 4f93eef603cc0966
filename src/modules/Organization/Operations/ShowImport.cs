using Chutri.Organization.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Operations;

/// <summary>What a file that was read would do as things stand now; what has been written reads as unchanged.</summary>
internal sealed class ShowImport(AppDatabase db, FileStore files, Importing importing)
    : IOperation<Guid, ImportPreview>,
        ILook
{
    public Act Act => OrganizationActs.Import;

    public async Task<Outcome<ImportPreview>> Run(
        Guid request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var record = await db.Set<ImportRecord>()
            .AsNoTracking()
            .SingleOrDefaultAsync(import => import.Id == request, stop);
        if (record is null)
        {
            return OrganizationRefusals.ImportNotFound;
        }

        var content = (await files.Read(record.Sha256, stop))!;
        var work = await importing.WorkOut(content, record.Kind, now, stop);
        return new ImportPreview(record.Id, record.FileName, record.State, work);
    }
}
