using Chutri.Dissemination.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

/// <summary>
/// How many people a list has, from the kept counts of the units, which a law proves equal to a count: a long list opens as fast as
/// a short one.
/// </summary>
internal sealed class AudienceTotals(AppDatabase db)
{
    /// <param name="list">The list itself, for what is not kept.</param>
    public Task<long> Of(
        IQueryable<AudienceMember> list,
        Guid campaign,
        PeopleFigure figure,
        UnitId? unit,
        CancellationToken stop
    )
    {
        var units = db.Set<UnitProgress>().Where(row => row.Campaign == campaign);
        if (unit is { } within)
        {
            var below = db.Set<UnitLineage>()
                .Where(line => line.Ancestor == within)
                .Select(line => line.Unit);
            units = units.Where(row => below.Contains(row.Unit));
        }

        return figure switch
        {
            PeopleFigure.Listed => units.SumAsync(row => (long)row.Listed, stop),
            PeopleFigure.Exempt => units.SumAsync(row => (long)row.Exempt, stop),
            PeopleFigure.Attended => units.SumAsync(row => (long)row.Attended, stop),
            PeopleFigure.Absent => units.SumAsync(
                row => (long)(row.Listed - row.Exempt - row.Attended),
                stop
            ),
            PeopleFigure.Understood => units.SumAsync(row => (long)row.Understood, stop),
            PeopleFigure.NotUnderstood => units.SumAsync(
                row => (long)(row.Attended - row.Understood),
                stop
            ),
            PeopleFigure.CatchingUp => list.LongCountAsync(stop),
            _ => units.SumAsync(row => (long)(row.Listed - row.Exempt), stop),
        };
    }
}
