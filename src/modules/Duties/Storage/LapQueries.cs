using Chutri.Duties.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties.Storage;

/// <summary>Holdings that lie within some days, with the duty that each is of: what whoever reads may not see is not among them.</summary>
/// <param name="Begin">The first moment.</param>
/// <param name="End">The moment after the last one, at the latest now.</param>
internal sealed record LapQueries(
    AppDatabase Db,
    WaitingFilter Filter,
    DateTime Begin,
    DateTime End
)
{
    public IQueryable<Lap> All()
    {
        var (db, begin, end) = (Db, Begin, End);
        var holdings = db.Set<Holding>()
            .AsNoTracking()
            .Where(held =>
                begin < end && held.Since < end && (held.Until == null || held.Until > begin)
            );
        if (Filter.Unit is { } unit)
        {
            var below = DutyQueries.Below(db, unit);
            holdings = Filter.Own
                ? holdings.Where(held => held.Unit == unit)
                : holdings.Where(held => below.Contains(held.Unit));
        }

        holdings = Filter.Only switch
        {
            LapsOf.StillHeld => holdings.Where(held => held.Until == null || held.Until >= end),
            LapsOf.Paused => holdings.Where(held =>
                db.Set<Pause>()
                    .Any(pause =>
                        pause.Duty == held.Duty
                        && pause.Since < end
                        && (pause.Until == null || pause.Until > begin)
                        && (held.Until == null || pause.Since < held.Until)
                        && (pause.Until == null || pause.Until > held.Since)
                    )
            ),
            _ => holdings,
        };
        var duties = db.Set<Duty>().AsNoTracking();
        if (Filter.Kind is { } kind)
        {
            duties = duties.Where(duty => duty.Kind == kind);
        }

        return holdings.Join(
            duties,
            held => held.Duty,
            duty => duty.Id,
            (held, duty) => new Lap { Held = held, Duty = duty }
        );
    }

    public IQueryable<Pause> Pauses()
    {
        var (begin, end) = (Begin, End);
        return Db.Set<Pause>()
            .AsNoTracking()
            .Where(pause => pause.Since < end && (pause.Until == null || pause.Until > begin));
    }

    /// <summary>Whether a pause falls into a holding, as the list asks it of the database.</summary>
    public static bool Meets(Pause pause, DateTime since, DateTime? until) =>
        (until is null || pause.Since < until) && (pause.Until is null || pause.Until > since);
}

internal sealed class Lap
{
    public required Holding Held { get; init; }

    public required Duty Duty { get; init; }
}
