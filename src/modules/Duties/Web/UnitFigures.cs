using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Duties.Web;

/// <summary>The four cells of assignments on the page of a unit: one statement over the kept counts.</summary>
internal sealed class UnitFigures(OverviewReading overview) : IUnitFigures
{
    public async Task<FourCellsView> Of(UnitSummary unit, Moment now, CancellationToken stop)
    {
        var cells = await overview.CellsOf(unit.Id, DutyKind.Assignment, now, stop);
        return new FigureLinks(new DutyFilterForm { Unit = unit.Code }).View(cells);
    }
}
