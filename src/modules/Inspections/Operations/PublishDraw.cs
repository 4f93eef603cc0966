using Chutri.Inspections.Model;
using Chutri.Platform;

namespace Chutri.Inspections.Operations;

/// <summary>After the last visit everything is opened: list, salt, throws and those drawn. From now on anybody verifies it.</summary>
internal sealed class PublishDraw(AppDatabase db, InspectionDesk desk)
    : IOperation<DrawKeyRequest, Done>
{
    public Act Act => InspectionActs.Draw;

    public async Task<Outcome<Done>> Run(
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

        if (draw.Count - draw.Visits.Count is > 0 and var left)
        {
            return DrawRefusals.VisitsToCome(left);
        }

        var opened = SealedDraw.Open(draw, request.Key);
        if (opened.Refusal is { } shut)
        {
            return shut;
        }

        draw.Publish(opened.Value.File.Write(), now);
        db.Record(new DrawPublished(draw.Id, draw.Code), caller, now);
        return new Done();
    }
}
