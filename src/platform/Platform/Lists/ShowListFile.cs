using Microsoft.EntityFrameworkCore;

namespace Chutri.Platform;

/// <summary>What a file that was read would do as things stand now; what has been written reads as unchanged.</summary>
public abstract class ShowListFile<TFile, TRow>(
    AppDatabase db,
    FileStore files,
    IListReading<TRow> reading
) : IOperation<Guid, ListPreview<TRow>>, ILook
    where TFile : ListFileRecord
    where TRow : IListRow
{
    public abstract Act Act { get; }

    public async Task<Outcome<ListPreview<TRow>>> Run(
        Guid request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var file = await db.Set<TFile>()
            .AsNoTracking()
            .SingleOrDefaultAsync(one => one.Id == request, stop);
        if (file is null)
        {
            return PlatformRefusals.NoSuchListFile;
        }

        var content = (await files.Read(file.Sha256, stop))!;
        return new ListPreview<TRow>(
            file.Id,
            file.FileName,
            file.State,
            await reading.WorkOut(content, stop)
        );
    }
}
