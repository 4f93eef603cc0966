using Chutri.Assignments.Web;
using Chutri.Documents;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Operations.Proposals;

/// <summary>Which assignments rest on provisions that read otherwise in the version now in force.</summary>
internal sealed class ChangedProvisions(AppDatabase db, ProvisionComparisons comparisons)
{
    public async Task<IReadOnlyList<ChangedAssignment>> Of(ReadingView view, CancellationToken stop)
    {
        if (view.Version.Version <= 1)
        {
            return [];
        }

        var document = view.Document.Id;
        var current = view.Version.Version;
        var resting = await db.Set<Model.Assignment>()
            .AsNoTracking()
            .Where(a => a.Source.Document == document && a.Source.Version < current)
            .OrderBy(a => a.Code)
            .Select(a => new
            {
                a.Code,
                a.Title,
                a.State,
                a.Source.Version,
                a.Source.ProvisionPath,
            })
            .ToListAsync(stop);
        var versions = resting.Select(row => row.Version!.Value).Distinct().ToList();
        var since = await comparisons.Since(document, versions, current, stop);
        return
        [
            .. from row in resting
            where row.State is not Model.AssignmentState.Withdrawn
            let change = since[row.Version!.Value].Of(row.ProvisionPath ?? "")
            where change is not null && change.Kind is not ChangeKind.Unchanged
            select new ChangedAssignment(row.Code, row.Title, change.Kind.Name()),
        ];
    }
}
