using Chutri.Dissemination.Model;
using Chutri.Documents;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

internal sealed record AddSessionFilesRequest(
    string Code,
    SessionFileKind Kind,
    IReadOnlyList<SentFile> Files
);

/// <summary>Minutes, photographs, signed rolls: kept byte for byte.</summary>
internal sealed class AddSessionFiles(CampaignDesk desk, SessionFiles files)
    : IOperation<AddSessionFilesRequest, Done>
{
    public Act Act => DisseminationActs.Hold;

    public async Task<Outcome<Done>> Run(
        AddSessionFilesRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.Hold(request.Code, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        await files.Keep(found.Value, request.Kind, request.Files, caller, now, stop);
        return new Done();
    }
}

internal sealed class SessionFiles(AppDatabase db, FileStore store)
{
    public async Task Keep(
        StudySession session,
        SessionFileKind kind,
        IReadOnlyList<SentFile> files,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        foreach (var file in files)
        {
            await store.Keep(file.Content, file.Sha256, now, stop);
            db.Add(
                new SessionFile
                {
                    Session = session.Id,
                    Kind = kind,
                    Name = file.Name,
                    MediaType = file.MediaType,
                    Size = file.Content.Length,
                    Sha256 = file.Sha256,
                    AddedBy = caller.Person,
                    AddedByName = caller.Signature.Shortened(Lengths.Name),
                    AddedAt = now.Utc,
                }
            );
            db.Record(new SessionFileAdded(session.Id, session.Code, kind, file.Name), caller, now);
        }
    }
}
