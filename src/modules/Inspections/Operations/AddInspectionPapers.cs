using Chutri.Inspections.Model;
using Chutri.Platform;

namespace Chutri.Inspections.Operations;

/// <param name="Description">What they are; empty where their names say it.</param>
internal sealed record AddInspectionPapersRequest(
    string Code,
    IReadOnlyList<SentFile> Files,
    string Description = ""
);

/// <summary>Papers of the file: the unit hands over its own, the team adds minutes and photographs.</summary>
internal sealed class AddInspectionPapers(AppDatabase db, InspectionDesk desk, PaperShelf shelf)
    : IOperation<AddInspectionPapersRequest, Done>
{
    public Act Act => InspectionActs.Carry;

    public async Task<Outcome<Done>> Run(
        AddInspectionPapersRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.Inspection(request.Code, stop);
        if (found.Refusal is { } none)
        {
            return none;
        }

        var inspection = found.Value;
        if (inspection.State is InspectionState.Closed)
        {
            return InspectionRefusals.FileIsClosed;
        }

        if (request.Files.Count == 0)
        {
            return Refusal.Invalid(SentFile.Field, InspectionFieldWords.Files);
        }

        var kind =
            inspection.IsOfTeam(caller.Person) ? PaperKind.OfTeam
            : await desk.ActsForUnit(inspection, caller, now, stop) ? PaperKind.Given
            : (PaperKind?)null;
        if (kind is not { } known)
        {
            return InspectionRefusals.NotYours;
        }

        foreach (var file in request.Files)
        {
            await shelf.Add(inspection, known, file, request.Description, caller, now, stop);
            db.Record(new InspectionPaperAdded(inspection.Id, inspection.Code), caller, now);
        }

        db.ActedOn(inspection);

        return new Done();
    }
}
