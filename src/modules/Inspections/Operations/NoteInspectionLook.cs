using Chutri.Inspections.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Inspections.Operations;

/// <param name="File">The file that is fetched; null: the inspection itself.</param>
internal sealed record InspectionLookRequest(string Code, string? File);

internal sealed class NoteInspectionLook(AppDatabase db) : IOperation<InspectionLookRequest, Done>
{
    public Act Act => InspectionActs.Look;

    public async Task<Outcome<Done>> Run(
        InspectionLookRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var id = await db.Set<Inspection>()
            .Where(one => one.Code == request.Code)
            .Select(one => (Guid?)one.Id)
            .SingleOrDefaultAsync(stop);
        if (id is not { } inspection)
        {
            return InspectionRefusals.NoSuchInspection;
        }

        db.Record(new InspectionLookedAt(inspection, request.Code, request.File), caller, now);
        return new Done();
    }
}
