using Chutri.Inspections.Model;
using Chutri.Platform;

namespace Chutri.Inspections.Operations;

internal sealed record DrawKeyRequest(string Code, string Key);

internal sealed record DrawnUnit(int Number, string Code, string Name, bool Visited);

/// <summary>One of those named opens the seal and reads who was drawn; the look is a fact.</summary>
internal sealed class LookAtDrawn(AppDatabase db, InspectionDesk desk)
    : IOperation<DrawKeyRequest, IReadOnlyList<DrawnUnit>>
{
    public Act Act => InspectionActs.Draw;

    public async Task<Outcome<IReadOnlyList<DrawnUnit>>> Run(
        DrawKeyRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.NamedDraw(request.Code, caller, stop);
        if (found.Refusal is { } none)
        {
            return none;
        }

        var draw = found.Value;
        if (draw.State is not DrawState.Drawn)
        {
            return DrawRefusals.NotDrawn;
        }

        var opened = SealedDraw.Open(draw, request.Key);
        if (opened.Refusal is { } shut)
        {
            return shut;
        }

        var file = opened.Value.File;
        var names = file.Plan.Units.ToDictionary(unit => unit.Code, unit => unit.Name);
        db.Record(new DrawnLookedAt(draw.Id, draw.Code), caller, now);
        return file.Drawn!.Select(one => new DrawnUnit(
                one.Number,
                one.Code,
                names[one.Code],
                draw.Visits.Any(visit => visit.Number == one.Number)
            ))
            .ToList();
    }
}
