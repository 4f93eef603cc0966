using Chutri.Platform;
using Chutri.Procedures.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Procedures.Operations;

/// <summary>What a file that was read would do as things stand now; what has been written reads as unchanged.</summary>
internal sealed class ShowProcedureFile(
    AppDatabase db,
    FileStore files,
    ProcedureFileReading reading
) : IOperation<Guid, ProcedurePreview>, ILook
{
    public Act Act => ProcedureActs.Describe;

    public async Task<Outcome<ProcedurePreview>> Run(
        Guid request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var file = await db.Set<ProcedureFile>()
            .AsNoTracking()
            .SingleOrDefaultAsync(one => one.Id == request, stop);
        if (file is null)
        {
            return ProcedureRefusals.FileNotThere;
        }

        var content = (await files.Read(file.Sha256, stop))!;
        return new ProcedurePreview(
            file.Id,
            file.FileName,
            file.State,
            await reading.WorkOut(content, stop)
        );
    }
}
