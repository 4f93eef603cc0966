using Chutri.Organization.Model;
using Chutri.Organization.Model.Importing;
using Chutri.Platform;

namespace Chutri.Organization.Operations;

/// <param name="Kind">Null: seen from the headings.</param>
internal sealed record ReadImportRequest(string FileName, byte[] Content, ImportKind? Kind)
{
    /// <summary>Made once, where the file comes in.</summary>
    public string Sha256 { get; } = FileStore.Digest(Content);

    public ImportWork? Work { get; init; }
}

/// <summary>
/// Reads a file, keeps it, and says what it would do. Nothing of it is written: what was worked out may be old by then, and
/// <see cref="WriteImport"/> works it out again.
/// </summary>
internal sealed class ReadImport(AppDatabase db, FileStore files, Importing importing)
    : IOperation<ReadImportRequest, ImportPreview>,
        IPrepare<ReadImportRequest>
{
    public Act Act => OrganizationActs.Import;

    public async Task<ReadImportRequest> Prepare(
        ReadImportRequest request,
        CancellationToken stop
    ) => request with { Work = await importing.WorkOut(request.Content, request.Kind, stop) };

    public async Task<Outcome<ImportPreview>> Run(
        ReadImportRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var work = request.Work!;
        await files.Keep(request.Content, request.Sha256, now, stop);
        var record = ImportRecord.Of(
            work.Kind,
            request.FileName,
            request.Sha256,
            work.Problems.Count == 0,
            caller,
            now
        );
        db.Add(record);
        return new ImportPreview(record.Id, record.FileName, record.State, work);
    }
}

internal sealed record ImportPreview(
    Guid Id,
    string FileName,
    ImportState State,
    [property: System.Text.Json.Serialization.JsonConverter(typeof(Model.Importing.ImportWorkJson))]
        ImportWork Work
);
