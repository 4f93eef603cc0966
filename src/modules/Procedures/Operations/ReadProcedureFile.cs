using Chutri.Platform;
using Chutri.Procedures.Model;
using Chutri.Procedures.Model.Importing;

namespace Chutri.Procedures.Operations;

internal sealed record ReadProcedureFileRequest(string FileName, byte[] Content)
{
    /// <summary>Made once, where the file comes in.</summary>
    public string Sha256 { get; } = FileStore.Digest(Content);

    public ProcedureWork? Work { get; init; }
}

/// <summary>What a file would do. Nothing of it is written while there is a single problem.</summary>
internal sealed record ProcedurePreview(
    Guid Id,
    string FileName,
    ProcedureFileState State,
    ProcedureWork Work
);

/// <summary>Reads a file, keeps it, and says what it would do; <see cref="WriteProcedureFile"/> works it out again.</summary>
internal sealed class ReadProcedureFile(
    AppDatabase db,
    FileStore files,
    ProcedureFileReading reading
) : IOperation<ReadProcedureFileRequest, ProcedurePreview>, IPrepare<ReadProcedureFileRequest>
{
    public Act Act => ProcedureActs.Describe;

    public async Task<ReadProcedureFileRequest> Prepare(
        ReadProcedureFileRequest request,
        CancellationToken stop
    ) => request with { Work = await reading.WorkOut(request.Content, stop) };

    public async Task<Outcome<ProcedurePreview>> Run(
        ReadProcedureFileRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var work = request.Work!;
        await files.Keep(request.Content, request.Sha256, now, stop);
        var file = ProcedureFile.Of(
            request.FileName,
            request.Sha256,
            work.Problems.Count == 0,
            caller,
            now
        );
        db.Add(file);
        return new ProcedurePreview(file.Id, file.FileName, file.State, work);
    }
}
