using Chutri.Assignments.Model;
using Chutri.Documents;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Operations.Proposals;

/// <summary>Law 3: a provision that demands something and gets no assignment is set aside by a named person with a reason.</summary>
internal sealed class SetProvisionAside(
    AppDatabase db,
    DocumentDirectory documents,
    ProposalDesk desk
) : IOperation<SetProvisionAside.Request, Done>
{
    public sealed record Request(DocumentId Document, string ProvisionPath, string Reason);

    public Act Act => ProposalActs.Review;

    public async Task<Outcome<Done>> Run(
        Request request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var version = await documents.Read(request.Document, stop);
        if (
            version?.Provisions.FirstOrDefault(p => p.Path == request.ProvisionPath)
            is not { } provision
        )
        {
            return ProposalRefusals.UnknownProvision;
        }

        if (await db.SetAside(request.Document, request.ProvisionPath, stop) is { } before)
        {
            return ProposalRefusals.AlreadySetAside(
                provision.Citation,
                before.ByName,
                TimeZoneInfo.ConvertTimeFromUtc(before.At, desk.Decision(caller, now).Zone)
            );
        }

        db.Add(
            new SetAside
            {
                Document = request.Document,
                ProvisionPath = request.ProvisionPath,
                By = caller.Person,
                ByName = caller.Name,
                At = now.Utc,
                Reason = request.Reason,
            }
        );
        db.Record(
            new ProvisionSetAside(
                request.Document,
                provision.Path,
                provision.Citation.Vietnamese,
                provision.Citation.English,
                request.Reason
            ),
            caller,
            now
        );
        return new Done();
    }
}

internal sealed class TakeUpProvision(AppDatabase db, DocumentDirectory documents)
    : IOperation<TakeUpProvision.Request, Done>
{
    public sealed record Request(DocumentId Document, string ProvisionPath);

    public Act Act => ProposalActs.Review;

    public async Task<Outcome<Done>> Run(
        Request request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (await db.SetAside(request.Document, request.ProvisionPath, stop) is not { } aside)
        {
            return ProposalRefusals.UnknownProvision;
        }

        var version = await documents.Read(request.Document, stop);
        var citation =
            version?.Provisions.FirstOrDefault(p => p.Path == request.ProvisionPath)?.Citation
            ?? new Words(request.ProvisionPath, request.ProvisionPath);
        db.Remove(aside);
        db.Record(
            new ProvisionTakenUpAgain(
                request.Document,
                request.ProvisionPath,
                citation.Vietnamese,
                citation.English
            ),
            caller,
            now
        );
        return new Done();
    }
}

internal static class SetAsideStore
{
    public static Task<SetAside?> SetAside(
        this AppDatabase db,
        DocumentId document,
        string path,
        CancellationToken stop
    ) =>
        db.Set<SetAside>()
            .SingleOrDefaultAsync(a => a.Document == document && a.ProvisionPath == path, stop);
}
