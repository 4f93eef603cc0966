using Chutri.Assignments.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Storage;

/// <summary>An assignment changes with each of its facts.</summary>
internal sealed class AssignmentVersions(AppDatabase db, FactReading facts, FactCatalogue catalogue)
    : FactVersions(facts, catalogue)
{
    public override bool Changes(FactKind kind) =>
        kind.Module == "assignments" && kind.Code != LimitedLookedAt.Code;

    protected override async Task<Guid?> Subject(string key, CancellationToken stop)
    {
        var spelled = AssignmentCode.Spelled(key);
        var id = await db.Set<Assignment>()
            .Where(assignment => assignment.Code == spelled)
            .Select(assignment => (AssignmentId?)assignment.Id)
            .SingleOrDefaultAsync(stop);
        return id?.Value;
    }
}

/// <summary>A proposal, or all that a document gave out: it changes with each fact about it.</summary>
internal sealed class ProposalVersions(FactReading facts, FactCatalogue catalogue)
    : FactVersions(facts, catalogue)
{
    public override bool Changes(FactKind kind) =>
        kind.Module == "assignments" && kind.Code != LimitedLookedAt.Code;

    protected override Task<Guid?> Subject(string key, CancellationToken stop) =>
        Task.FromResult<Guid?>(Guid.TryParse(key, out var id) ? id : null);
}
