using Chutri.Assignments.Model;
using Chutri.Platform;
using Chutri.Similarity;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Operations;

/// <summary>How often units led work like this one, among the last that they were given.</summary>
internal sealed class LedTheLike(AppDatabase db)
{
    private const int LookedAt = 500;
    private const double Alike = 0.3;

    public async Task<IReadOnlyDictionary<UnitId, int>> Count(
        string task,
        IReadOnlyCollection<UnitId> units,
        CancellationToken stop
    )
    {
        if (units.Count == 0)
        {
            return new Dictionary<UnitId, int>();
        }

        var led = await db.Set<Assignment>()
            .Where(one => one.Limit == null && units.Contains(one.LeadUnit))
            .OrderByDescending(one => one.Id)
            .Take(LookedAt)
            .Select(one => new
            {
                one.Id,
                one.LeadUnit,
                one.Title,
            })
            .ToListAsync(stop);
        var byId = led.ToDictionary(one => one.Id.Value.ToString("n"));
        return StatementCollection
            .Of([.. led.Select(one => new Statement(one.Id.Value.ToString("n"), "", one.Title))])
            .Nearest(new Statement("", "?", task), LookedAt)
            .Where(match => match.Score >= Alike)
            .GroupBy(match => byId[match.Statement.Id].LeadUnit)
            .ToDictionary(of => of.Key, of => of.Count());
    }
}
