using Chutri.Inspections.Model;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.VerifiableDraw;

namespace Chutri.Inspections.Operations;

internal sealed record VisitDrawnRequest(string Code, string Key, int Number, DecisionText Text);

/// <summary>
/// The team stands at the door: the opening of this one mark is published, and the surprise inspection begins. The others stay sealed.
/// </summary>
internal sealed class VisitDrawn(
    AppDatabase db,
    InspectionDesk desk,
    UnitDirectory units,
    Deciding deciding
) : IOperation<VisitDrawnRequest, string>, INumbering
{
    public Act Act => InspectionActs.Decide;

    /// <returns>The code of the inspection.</returns>
    public async Task<Outcome<string>> Run(
        VisitDrawnRequest request,
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

        if (draw.Visits.Any(visit => visit.Number == request.Number))
        {
            return DrawRefusals.VisitedAlready;
        }

        // Asked before the seal is opened: a refusal after it would tell who was drawn.
        if (await desk.Refuse(Act, draw.Under, caller, stop) is { } unreached)
        {
            return unreached;
        }

        var opened = SealedDraw.Open(draw, request.Key);
        if (opened.Refusal is { } shut)
        {
            return shut;
        }

        var opening = DrawMark
            .Openings(opened.Value.File)
            .FirstOrDefault(one => one.Number == request.Number);
        if (opening is null || await units.FindByCode(opening.Code, stop) is not { } unit)
        {
            return Refusal.Invalid("number", DrawFieldWords.Number(draw.Count));
        }

        if (await desk.Refuse(Act, unit.Id, caller, stop) is not null)
        {
            return DrawRefusals.NotInReach;
        }

        var decided = await deciding.Decide(
            draw.Act,
            surprise: true,
            unit,
            request.Text,
            draw.Id,
            caller,
            now,
            stop
        );
        if (decided.Refusal is { Kind: RefusalKind.Invalid })
        {
            // Why one of the team cannot go there would tell where, and nobody would read that somebody looked.
            return Refusal.Invalid("members", DrawFieldWords.NotThisTeam);
        }

        return decided.Then<string>(inspection =>
        {
            db.Add(UnitVisit.Of(inspection, now));
            draw.Visit(
                new DrawVisit
                {
                    Draw = draw.Id,
                    Number = opening.Number,
                    UnitCode = unit.Code,
                    UnitName = unit.Name,
                    Nonce = opening.Nonce,
                    At = now.Utc,
                }
            );
            db.ActedOn(draw);
            db.Record(new DrawnVisited(draw.Id, draw.Code, opening.Number, unit.Name), caller, now);
            return inspection.Code;
        });
    }
}
