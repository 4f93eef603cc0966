using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Organization;

/// <summary>
/// What a unit and those below it lead, as four cells with the list of each. Asked for the page of a unit; the module to the
/// right that keeps the counts answers, in a fixed number of statements.
/// </summary>
public interface IUnitFigures
{
    Task<FourCellsView> Of(UnitSummary unit, Moment now, CancellationToken stop);
}
