using Chutri.Assignments.Model;
using Chutri.Documents;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Operations.Proposals;

/// <summary>Law 3: a provision that demands something and gets no assignment is set aside by a named person with a reason.</summary>
internal sealed class SetProvisionAside(
    AppDatabase db,
    DocumentDirectory documents,
    ProvisionComparisons comparisons,
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
        if (await desk.Refuse(request.Document, caller, stop) is { } notTheirs)
        {
            return notTheirs;
        }

        var version = await documents.Read(request.Document, stop);
        if (
            version?.Provisions.FirstOrDefault(p => p.Path == request.ProvisionPath)
            is not { } provision
        )
        {
            return ProposalRefusals.UnknownProvision;
        }

        var aside = await db.SetAside(comparisons, request.Document, version!.Version, stop);
        if (aside.GetValueOrDefault(request.ProvisionPath) is { } before)
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
                DocumentVersion = version.Version,
                ProvisionPath = request.ProvisionPath,
                By = caller.Person,
                ByName = caller.Signature.Shortened(Lengths.PersonName),
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

internal sealed class TakeUpProvision(
    AppDatabase db,
    DocumentDirectory documents,
    ProvisionComparisons comparisons,
    ProposalDesk desk
) : IOperation<TakeUpProvision.Request, Done>
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
        if (await desk.Refuse(request.Document, caller, stop) is { } notTheirs)
        {
            return notTheirs;
        }

        if (await documents.Read(request.Document, stop) is not { } version)
        {
            return ProposalRefusals.UnknownProvision;
        }

        var all = await db.SetAside(comparisons, request.Document, version.Version, stop);
        if (all.GetValueOrDefault(request.ProvisionPath) is not { } aside)
        {
            return ProposalRefusals.UnknownProvision;
        }

        var citation =
            version.Provisions.FirstOrDefault(p => p.Path == request.ProvisionPath)?.Citation
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
    public static Task<List<SetAside>> AllSetAside(
        this AppDatabase db,
        DocumentId document,
        CancellationToken stop
    ) => db.Set<SetAside>().AsNoTracking().Where(a => a.Document == document).ToListAsync(stop);

    /// <summary>Those that still hold, by the path that the provision has in the version now in force.</summary>
    public static async Task<IReadOnlyDictionary<string, SetAside>> SetAside(
        this AppDatabase db,
        ProvisionComparisons comparisons,
        DocumentId document,
        int current,
        CancellationToken stop
    )
    {
        var all = await db.AllSetAside(document, stop);
        return all.InForce(
            await ProvisionsNow.Since(
                comparisons,
                document,
                all.Select(aside => aside.DocumentVersion),
                current,
                stop
            )
        );
    }

    public static IReadOnlyDictionary<string, SetAside> InForce(
        this IEnumerable<SetAside> all,
        ProvisionsNow places
    ) =>
        all.Select(aside => (aside, Now: places.Of(aside.DocumentVersion, aside.ProvisionPath)))
            .Where(found => found.Now is { Changed: false })
            .GroupBy(found => found.Now!.Path, found => found.aside)
            .ToDictionary(group => group.Key, group => group.MaxBy(a => a.DocumentVersion)!);
}
