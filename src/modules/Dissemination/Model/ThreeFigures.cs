using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Dissemination.Model;

/// <summary>The three figures, each with its own denominator, and never one for the other.</summary>
internal sealed record ThreeFigures(
    long Listed,
    long Exempt,
    long Attended,
    long Understood,
    int Units,
    int UnitsDone
)
{
    public long Required => Listed - Exempt;

    public static ThreeFigures Of(IEnumerable<UnitStanding> units)
    {
        var (listed, exempt, attended, understood, count, done) = (0L, 0L, 0L, 0L, 0, 0);
        foreach (var unit in units)
        {
            listed += unit.Row.Listed;
            exempt += unit.Row.Exempt;
            attended += unit.Row.Attended;
            understood += unit.Row.Understood;
            count += unit.Counts ? 1 : 0;
            done += unit.Counts && unit.Stage is UnitStage.Done ? 1 : 0;
        }

        return new(listed, exempt, attended, understood, count, done);
    }
}
