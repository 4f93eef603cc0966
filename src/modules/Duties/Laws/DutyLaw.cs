using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties.Laws;

/// <summary>A law that one query can check: it names the codes of the duties that break it.</summary>
internal abstract class DutyLaw : ILaw
{
    private const int Examples = 10;

    public abstract string Code { get; }

    public abstract Words Sentence { get; }

    public async Task<LawFinding> Check(AppDatabase db, Moment now, CancellationToken stop)
    {
        var broken = Broken(db, now).Distinct();
        return new(
            await Looked(db).LongCountAsync(stop),
            await broken.LongCountAsync(stop),
            await broken.OrderBy(code => code).Take(Examples).ToListAsync(stop)
        );
    }

    protected virtual IQueryable<Model.Duty> Looked(AppDatabase db) => db.Set<Model.Duty>();

    protected abstract IQueryable<string> Broken(AppDatabase db, Moment now);
}
