using Chutri.Inspections.Model;
using Chutri.Platform;
using Chutri.VerifiableDraw;

namespace Chutri.Inspections.Operations;

internal sealed record DrawUnitsRequest(
    string Code,
    string Key,
    IReadOnlyList<int> Dice,
    string? Beacon,
    IReadOnlyList<string> Witnesses
);

/// <summary>Chance has spoken. Those drawn are sealed with everything they follow from; their marks are published and show nothing.</summary>
internal sealed class DrawUnits(AppDatabase db, InspectionDesk desk)
    : IOperation<DrawUnitsRequest, Done>
{
    public Act Act => InspectionActs.Draw;

    public async Task<Outcome<Done>> Run(
        DrawUnitsRequest request,
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
        if (draw.State is not DrawState.ListClosed)
        {
            return DrawRefusals.NotToDraw;
        }

        if (draw.BeaconAt is { } at && now.Utc < at)
        {
            return Refusal.Invalid("beacon", DrawFieldWords.BeaconToCome);
        }

        var opened = SealedDraw.Open(draw, request.Key);
        if (opened.Refusal is { } shut)
        {
            return shut;
        }

        var (key, closed) = opened.Value;
        var drawn = Draw.Open(
            closed,
            new Chance
            {
                Dice = request.Dice,
                Beacon = request.Beacon,
                Witnesses = request.Witnesses,
            }
        );
        if (drawn.File is not { } file)
        {
            return DrawFieldWords.Refuse(drawn.Problems, "dice");
        }

        draw.Draw(file, key.Seal(file.Write(), file.Digest), now);
        db.Record(
            new UnitsDrawn(draw.Id, draw.Code, draw.Count, string.Join(", ", request.Witnesses)),
            caller,
            now
        );
        return new Done();
    }
}
