using Chutri.Assignments.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments;

/// <summary>Which assignments cover which provisions of a document; withdrawn ones cover nothing.</summary>
public sealed class AssignmentsOfProvisions(AppDatabase db)
{
    public async Task<IReadOnlyList<AssignmentOfProvision>> Of(
        DocumentId document,
        CancellationToken stop
    ) =>
        await db.Set<Assignment>()
            .Where(assignment =>
                assignment.Source.Document == document
                && assignment.State != AssignmentState.Withdrawn
            )
            .OrderBy(assignment => assignment.Id)
            .Select(assignment => new AssignmentOfProvision(
                assignment.Id,
                assignment.Code,
                assignment.Title,
                assignment.Source.ProvisionPath!,
                assignment.Source.Version!.Value,
                assignment.Source.Quote,
                assignment.LeadUnit,
                assignment.State == AssignmentState.Done
            ))
            .ToListAsync(stop);
}

/// <param name="Path">Of the provision in the version that it was issued from.</param>
public sealed record AssignmentOfProvision(
    AssignmentId Id,
    string Code,
    string Title,
    string Path,
    int Version,
    string Quote,
    UnitId Lead,
    bool Done
)
{
    public string Url => AssignmentUrls.Assignment(Code);
}
