using Chutri.Assignments.Model;
using Chutri.Assignments.Web;
using Chutri.Documents;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Operations.Proposals;

/// <summary>Which assignments rest on provisions that read otherwise in another version. Recurring work counts once, by its current one.</summary>
internal sealed class ChangedProvisions(AppDatabase db, ProvisionComparisons comparisons)
    : IRestOnProvisions
{
    /// <summary>Those whose provision reads otherwise in the version now in force.</summary>
    public async Task<IReadOnlyList<ChangedAssignment>> Of(ReadingView view, CancellationToken stop)
    {
        var current = view.Version.Version;
        if (current <= 1)
        {
            return [];
        }

        var resting = await Resting(view.Document.Id, current - 1, stop);
        var since = await Since(view.Document.Id, resting, current, stop);
        return
        [
            .. from row in resting
            let change = since[row.Version].Of(row.Path)
            where change is not null && change.Kind is not ChangeKind.Unchanged
            select new ChangedAssignment(row.Code, row.Title, change.Kind.Name()),
        ];
    }

    /// <summary>What became of the provision of one assignment since it was issued; null where it reads as it did.</summary>
    public async Task<ChangeKind?> Since(
        AssignmentSource source,
        int current,
        CancellationToken stop
    )
    {
        if (
            source is not { Document: { } document, Version: { } issuedFrom }
            || issuedFrom >= current
        )
        {
            return null;
        }

        var comparison = await comparisons.Between(document, issuedFrom, current, stop);
        return
            comparison.Of(source.ProvisionPath ?? "")?.Kind is { } kind
            && kind is not ChangeKind.Unchanged
            ? kind
            : null;
    }

    public async Task<ILookup<string, RestingWork>> On(
        DocumentId document,
        int version,
        CancellationToken stop
    )
    {
        var resting = await Resting(document, version, stop);
        var since = await Since(
            document,
            [.. resting.Where(row => row.Version < version)],
            version,
            stop
        );
        return resting.ToLookup(
            row =>
                row.Version == version
                    ? row.Path
                    : since[row.Version].Of(row.Path)?.After?.Path ?? "",
            row => new RestingWork(row.Code, row.Title, AssignmentUrls.Assignment(row.Code))
        );
    }

    private async Task<IReadOnlyDictionary<int, ProvisionComparison>> Since(
        DocumentId document,
        IReadOnlyList<RestingRow> resting,
        int version,
        CancellationToken stop
    ) =>
        resting.Count == 0
            ? new Dictionary<int, ProvisionComparison>()
            : await comparisons.Since(
                document,
                [.. resting.Select(row => row.Version).Distinct()],
                version,
                stop
            );

    private async Task<IReadOnlyList<RestingRow>> Resting(
        DocumentId document,
        int newest,
        CancellationToken stop
    )
    {
        var rows = await db.Set<Assignment>()
            .AsNoTracking()
            .Where(a =>
                a.Source.Document == document
                && a.Source.Version <= newest
                && a.State != AssignmentState.Withdrawn
            )
            .Select(a => new
            {
                a.Id,
                a.Series,
                a.Occurrence,
                a.Code,
                a.Title,
                a.Source.Version,
                a.Source.ProvisionPath,
            })
            .ToListAsync(stop);
        return
        [
            .. from row in rows
            group row by row.Series ?? row.Id into series
            let current = series.MaxBy(row => row.Occurrence)!
            orderby current.Code
            select new RestingRow(
                current.Code,
                current.Title,
                current.Version!.Value,
                current.ProvisionPath ?? ""
            ),
        ];
    }

    private sealed record RestingRow(string Code, string Title, int Version, string Path);
}
