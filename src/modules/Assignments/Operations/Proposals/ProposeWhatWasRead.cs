using Chutri.Assignments.Model;
using Chutri.Documents;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Assignments.Operations.Proposals;

/// <summary>
/// A document was read: its tasks become proposals, each lead matched with a unit of the register. Of a later version, only what
/// stands in provisions that are new or changed.
/// </summary>
internal sealed class ProposeWhatWasRead(
    AppDatabase db,
    DocumentDirectory documents,
    ProvisionComparisons comparisons,
    UnitNamesInText names
) : IListen<DocumentRead>
{
    public async Task Hear(DocumentRead fact, Caller caller, Moment now, CancellationToken stop)
    {
        var version = await documents.Read(fact.Document, stop, fact.Version);
        var document = await documents.Find(fact.Document, stop);
        if (version is null || document is null)
        {
            return;
        }

        var untouched = await Untouched(fact, stop);
        await names.Recall(
            version
                .Tasks.SelectMany(task => task.Cooperating.Prepend(task.Lead))
                .OfType<string>()
                .Distinct(),
            now.Today,
            stop
        );
        var citations = version.Provisions.ToDictionary(p => p.Path, p => p.Citation);
        var count = 0;
        foreach (var task in version.Tasks.Where(task => !untouched.Contains(task.ProvisionPath)))
        {
            db.Add(await Propose(document, version.Version, task, citations, now, stop));
            count++;
        }

        if (count > 0)
        {
            db.Record(
                new ProposalsMade(fact.Document, fact.Title.Vietnamese, fact.Version, count),
                Caller.Program,
                now
            );
        }
    }

    private async Task<HashSet<string>> Untouched(DocumentRead fact, CancellationToken stop)
    {
        if (fact.Version == 1)
        {
            return [];
        }

        var comparison = await comparisons.Between(
            fact.Document,
            fact.Version - 1,
            fact.Version,
            stop
        );
        return
        [
            .. comparison
                .Changes.Where(change => change is { Likeness: >= 1, After: not null })
                .Select(change => change.After!.Path),
        ];
    }

    private async Task<Proposal> Propose(
        DocumentSummary document,
        int version,
        ReadTask task,
        Dictionary<string, Words> citations,
        Moment now,
        CancellationToken stop
    )
    {
        var lead = task.Lead is null
            ? NamedUnits.None
            : await names.Find(task.Lead, now.Today, stop);
        var cooperating = new List<UnitId>();
        var unknown = new List<string>();
        foreach (var name in task.Cooperating)
        {
            var found = await names.Find(name, now.Today, stop);
            cooperating.AddRange(found.Units);
            if (found.Units.Count == 0)
            {
                unknown.Add(name);
            }
        }

        var content = new ProposalContent(
            task.Title.Shortened(Lengths.Title),
            lead.Units,
            null,
            [.. cooperating.Except(lead.Units).Distinct()],
            ReadDeadline.Of(task.Deadline, document.Date),
            task.Deliverable?.Shortened(Lengths.Short),
            document.Title.Vietnamese.Shortened(Lengths.Short)
        );
        var place = new ProposalPlace(
            document.Id,
            version,
            task.ProvisionPath,
            citations.GetValueOrDefault(task.ProvisionPath)
                ?? new(task.ProvisionPath, task.ProvisionPath),
            task.Start,
            task.End,
            task.Quote
        );
        return Proposal.Read(
            place,
            content,
            new(
                task.Confidence,
                [.. lead.Settle(task.Doubts)],
                task.Lead,
                unknown.Count > 0 ? string.Join("; ", unknown) : null
            )
        );
    }
}
