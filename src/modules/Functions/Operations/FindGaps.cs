using Chutri.Functions.Model;
using Chutri.Functions.Storage;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Similarity;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Functions.Operations;

internal enum GapStanding
{
    /// <summary>No unit's function says this.</summary>
    Uncovered,

    /// <summary>More than one unit's does.</summary>
    Twice,
    Covered,
}

/// <param name="By">The functions that say it, most certain first.</param>
/// <param name="Near">Where none says it, the nearest one, for a person to see.</param>
internal sealed record GapLine(
    string List,
    string Text,
    string? Source,
    GapStanding Standing,
    IReadOnlyList<FoundFunction> By,
    FoundFunction? Near
)
{
    /// <summary>Of the function that comes nearest; empty where none does.</summary>
    public string Field => Near?.Function.Field ?? "";
}

/// <summary>What the lists to compare with ask for and no unit does, or two do.</summary>
internal sealed class FindGaps(
    AppDatabase db,
    Registers registers,
    Searching searching,
    UnitDirectory units
)
{
    private const double Says = 0.5;
    private const double WorthSeeing = 0.05;
    private const int Nearest = 6;

    public async Task<IReadOnlyList<GapLine>> Run(CancellationToken stop)
    {
        var asked = await db.Set<ReferenceStatement>()
            .AsNoTracking()
            .OrderBy(one => one.List)
            .ThenBy(one => one.Place)
            .ToListAsync(stop);
        var register = await registers.Read(stop);
        var statements = await searching.Compared(stop);
        var all = await units.All(stop);
        return
        [
            .. asked.Select(one =>
            {
                var near = statements
                    .Nearest(new Statement("", "", one.Text), Nearest)
                    .Select(match => (match.Score, Function: register.Of(match.Statement)))
                    .Select(match =>
                        (
                            match.Score,
                            Found: new FoundFunction(match.Function, all[match.Function.Unit])
                        )
                    )
                    .ToList();
                var by = near.Where(match => match.Score >= Says)
                    .Select(match => match.Found)
                    .ToList();
                var having = by.Select(found => found.Unit.Id).Distinct().Count();
                return new GapLine(
                    one.List,
                    one.Text,
                    one.Source,
                    having switch
                    {
                        0 => GapStanding.Uncovered,
                        1 => GapStanding.Covered,
                        _ => GapStanding.Twice,
                    },
                    by,
                    by.Count == 0 && near is [var (score, nearest), ..] && score >= WorthSeeing
                        ? nearest
                        : null
                );
            }),
        ];
    }
}
