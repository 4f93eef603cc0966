namespace Chutri.Platform;

/// <summary>A list as it came in.</summary>
public sealed record ListRequest<TRow>(string FileName, byte[] Content)
    where TRow : IListRow
{
    /// <summary>Made once, where the file comes in.</summary>
    public string Sha256 { get; } = FileStore.Digest(Content);

    public ListWork<TRow>? Work { get; init; }
}

/// <summary>Reads a file, keeps it, and says what it would do; <see cref="WriteListFile{TFile,TRow}"/> works it out again.</summary>
public abstract class ReadListFile<TFile, TRow>(
    AppDatabase db,
    FileStore files,
    IListReading<TRow> reading
) : IOperation<ListRequest<TRow>, ListPreview<TRow>>, IPrepare<ListRequest<TRow>>
    where TFile : ListFileRecord, new()
    where TRow : IListRow
{
    public abstract Act Act { get; }

    public async Task<ListRequest<TRow>> Prepare(
        ListRequest<TRow> request,
        CancellationToken stop
    ) => request with { Work = await reading.WorkOut(request.Content, stop) };

    public async Task<Outcome<ListPreview<TRow>>> Run(
        ListRequest<TRow> request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var work = request.Work!;
        await files.Keep(request.Content, request.Sha256, now, stop);
        var file = ListFileRecord.Of<TFile>(
            request.FileName,
            request.Sha256,
            work.Problems.Count == 0,
            caller,
            now
        );
        db.Add(file);
        return new ListPreview<TRow>(file.Id, file.FileName, file.State, work);
    }
}
