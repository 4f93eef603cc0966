using Chutri.Inspections.Model;
using Chutri.Platform;
using Chutri.VerifiableDraw;

namespace Chutri.Inspections.Operations;

/// <param name="Key">Shown once; without it nobody opens the seal.</param>
internal sealed record ClosedList(string Code, string Digest, string Key);

/// <summary>
/// The list is closed: its digest is published at once, and list and salt are sealed under a new key that the program does not keep. So
/// the database alone never tells who may be, or was, drawn.
/// </summary>
internal sealed class CloseDrawList(AppDatabase db, InspectionDesk desk, DrawList list)
    : IOperation<string, ClosedList>
{
    public Act Act => InspectionActs.Draw;

    public async Task<Outcome<ClosedList>> Run(
        string request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.NamedDraw(request, caller, stop);
        if (found.Refusal is { } none)
        {
            return none;
        }

        var draw = found.Value;
        if (draw.State is not DrawState.Planned)
        {
            return DrawRefusals.ListIsClosed;
        }

        var (units, excluded) = await list.Read(draw, now, stop);
        var closed = Draw.Commit(
            new DrawPlan
            {
                Title = draw.Title,
                Authority = draw.OwnerName,
                Committed = Seconds(now.Utc),
                Salt = Draw.NewSalt(),
                Count = draw.Count,
                Dice = new(draw.Throws, InspectionDraw.Faces),
                Beacon = draw.BeaconAt is { } at
                    ? new(draw.BeaconName!, draw.BeaconRound!, Seconds(at))
                    : null,
                Formula = draw.Formula,
                Units = units,
                Excluded = excluded,
            }
        );
        if (closed.File is not { } file)
        {
            return DrawFieldWords.Refuse(closed.Problems, "list");
        }

        var key = SealKey.New();
        draw.CloseList(file, key.Seal(file.Write(), file.Digest), now);
        db.Record(
            new DrawListClosed(draw.Id, draw.Code, file.Digest, units.Count, excluded.Count),
            caller,
            now
        );
        return new ClosedList(draw.Code, file.Digest, WrittenKey.Of(key));
    }

    private static DateTimeOffset Seconds(DateTime utc) =>
        new(new DateTime(utc.Ticks - (utc.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Utc));
}
