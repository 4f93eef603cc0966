using Chutri.Functions.Model;
using Chutri.Functions.Model.Importing;
using Chutri.Platform;

namespace Chutri.Functions.Operations;

internal sealed record ReadFunctionFileRequest(string FileName, byte[] Content)
{
    /// <summary>Made once, where the file comes in.</summary>
    public string Sha256 { get; } = FileStore.Digest(Content);

    public FileWork? Work { get; init; }
}

/// <summary>What a file would do. Nothing of it is written while there is a single problem.</summary>
internal sealed record FilePreview(
    Guid Id,
    string FileName,
    FunctionFileState State,
    FileWork Work
);

/// <summary>Reads a file, keeps it, and says what it would do; <see cref="WriteFunctionFile"/> works it out again.</summary>
internal sealed class ReadFunctionFile(AppDatabase db, FileStore files, FileReading reading)
    : IOperation<ReadFunctionFileRequest, FilePreview>,
        IPrepare<ReadFunctionFileRequest>
{
    public Act Act => FunctionActs.Import;

    public async Task<ReadFunctionFileRequest> Prepare(
        ReadFunctionFileRequest request,
        CancellationToken stop
    ) => request with { Work = await reading.WorkOut(request.Content, stop) };

    public async Task<Outcome<FilePreview>> Run(
        ReadFunctionFileRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var work = request.Work!;
        await files.Keep(request.Content, request.Sha256, now, stop);
        var file = FunctionFile.Of(
            request.FileName,
            request.Sha256,
            work.Problems.Count == 0,
            caller,
            now
        );
        db.Add(file);
        return new FilePreview(file.Id, file.FileName, file.State, work);
    }
}
