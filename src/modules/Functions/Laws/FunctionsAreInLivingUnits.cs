using Chutri.Functions.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Functions.Laws;

internal sealed class FunctionsAreInLivingUnits(UnitDirectory units) : ILaw
{
    private const int Shown = 10;

    public string Code => "functions-are-in-living-units";

    public Words Sentence { get; } =
        new(
            "Chức năng còn hiệu lực thuộc về một đơn vị đang hoạt động.",
            "A function that holds belongs to a unit that is active."
        );

    public async Task<LawFinding> Check(AppDatabase db, Moment now, CancellationToken stop)
    {
        var holding = await db.Set<UnitFunction>()
            .Where(f => f.From <= now.Today && (f.Until == null || f.Until >= now.Today))
            .GroupBy(f => f.Unit)
            .Select(of => new { Unit = of.Key, Count = of.LongCount() })
            .ToListAsync(stop);
        var all = await units.All(stop);
        var broken = holding.Where(of => !all[of.Unit].ActiveOn(now.Today)).ToList();
        return new(
            holding.Sum(of => of.Count),
            broken.Sum(of => of.Count),
            [.. broken.Select(of => all[of.Unit].Code).Take(Shown)]
        );
    }
}
