using Chutri.Functions.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Functions.Operations;

/// <summary>What a file that was read would do as things stand now; what has been written reads as unchanged.</summary>
internal sealed class ShowFunctionFile(AppDatabase db, FileStore files, FileReading reading)
    : IOperation<Guid, FilePreview>,
        ILook
{
    public Act Act => FunctionActs.Import;

    public async Task<Outcome<FilePreview>> Run(
        Guid request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var file = await db.Set<FunctionFile>()
            .AsNoTracking()
            .SingleOrDefaultAsync(one => one.Id == request, stop);
        if (file is null)
        {
            return FunctionRefusals.FileNotThere;
        }

        var content = (await files.Read(file.Sha256, stop))!;
        return new FilePreview(
            file.Id,
            file.FileName,
            file.State,
            await reading.WorkOut(content, stop)
        );
    }
}
