using Chutri.Dissemination.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

/// <summary>From now on codes are shown and the roll is taken.</summary>
internal sealed class OpenSession(AppDatabase db, CampaignDesk desk) : IOperation<string, Done>
{
    public Act Act => DisseminationActs.Hold;

    public async Task<Outcome<Done>> Run(
        string code,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.Hold(code, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var session = found.Value;
        var campaign = await db.Set<Campaign>()
            .SingleAsync(one => one.Id == session.Campaign, stop);
        return campaign.RefuseSession(session.Unit) is { } not
            ? not
            : session
                .Open(now)
                .Then<Done>(opened =>
                {
                    db.Record(opened, caller, now);
                    return new Done();
                });
    }
}

internal sealed record CloseSessionRequest(string Code, string Minutes);

/// <summary>Ends it with its minutes: the unit has held a session.</summary>
internal sealed class CloseSession(AppDatabase db, CampaignDesk desk, ProgressBook progress)
    : IOperation<CloseSessionRequest, Done>
{
    public Act Act => DisseminationActs.Hold;

    public async Task<Outcome<Done>> Run(
        CloseSessionRequest request,
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

        var session = found.Value;
        var present = await db.Set<Attendance>()
            .CountAsync(
                entry => entry.Session == session.Id && entry.State == EntryState.Counted,
                stop
            );
        var closed = session.Close(request.Minutes, present, now);
        if (closed.Refusal is { } not)
        {
            return not;
        }

        await progress.Held(session.Campaign, session.Unit, stop);
        db.Record(closed.Value, caller, now);
        return new Done();
    }
}

internal sealed record NoteConclusionRequest(string Code, string Text);

/// <summary>Writes down what the session decided.</summary>
internal sealed class NoteConclusion(AppDatabase db, CampaignDesk desk)
    : IOperation<NoteConclusionRequest, int>
{
    public Act Act => DisseminationActs.Hold;

    /// <returns>The number of the conclusion within its session.</returns>
    public async Task<Outcome<int>> Run(
        NoteConclusionRequest request,
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

        var session = found.Value;
        if (session.RefuseRoll() is { } not)
        {
            return not;
        }

        var number =
            await db.Set<SessionConclusion>().CountAsync(one => one.Session == session.Id, stop)
            + 1;
        db.Add(
            new SessionConclusion
            {
                Session = session.Id,
                Number = number,
                Text = request.Text,
            }
        );
        db.Record(new ConclusionNoted(session.Id, session.Code, number, request.Text), caller, now);
        return number;
    }
}

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
