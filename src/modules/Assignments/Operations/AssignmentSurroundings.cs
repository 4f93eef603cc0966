using Chutri.Assignments.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Operations;

/// <summary>What stands around an assignment: its whole, its parts, its other occurrences, its files, and how far it is said to be.</summary>
internal sealed class AssignmentSurroundings(AppDatabase db)
{
    public Task<List<LinkedRow>> Linked(Assignment of, CancellationToken stop)
    {
        var (id, parent, series, first) = (of.Id, of.Parent, of.Series, of.SeriesId);
        return db.Set<Assignment>()
            .Where(row =>
                row.Id != id
                && (row.Id == parent || row.Parent == id || row.Series == first || row.Id == series)
            )
            .OrderBy(row => row.Id)
            .Select(row => new LinkedRow(
                row.Id,
                row.Code,
                row.Title,
                row.LeadUnit,
                row.State,
                row.Parent,
                row.Series,
                row.Occurrence
            ))
            .ToListAsync(stop);
    }

    public Task<ProgressView?> LastProgress(AssignmentId id, CancellationToken stop) =>
        db.Set<ProgressReport>()
            .Where(report => report.Assignment == id)
            .OrderByDescending(report => report.Id)
            .Select(report => new ProgressView(
                report.Percent,
                report.Sentence,
                report.ByName,
                report.At
            ))
            .FirstOrDefaultAsync(stop);

    public Task<List<FileLine>> Files(AssignmentId id, CancellationToken stop) =>
        db.Set<EvidenceFile>()
            .Where(file => file.Assignment == id)
            .OrderByDescending(file => file.Id)
            .Select(file => new FileLine(
                file.Id,
                file.Name,
                file.MediaType,
                file.Size,
                file.Sha256,
                file.AddedByName,
                file.AddedAt,
                file.Delivery,
                db.Set<CooperationRequest>()
                    .Where(request => request.Id == file.Request)
                    .Select(request => (int?)request.Number)
                    .FirstOrDefault()
            ))
            .ToListAsync(stop);
}

internal sealed record LinkedRow(
    AssignmentId Id,
    string Code,
    string Title,
    UnitId LeadUnit,
    AssignmentState State,
    AssignmentId? Parent,
    AssignmentId? Series,
    int Occurrence
);
