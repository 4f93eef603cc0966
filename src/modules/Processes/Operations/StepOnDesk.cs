using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.ProcessEngine.Describing;
using Chutri.ProcessEngine.Running;
using Chutri.Processes.Describing;
using Chutri.Processes.Model;
using Chutri.Processes.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Processes.Operations;

/// <summary>A step of a case as it lies before whoever wants to do something with it.</summary>
/// <param name="Rule">What the process says of it.</param>
/// <param name="Row">The same as a row of the table.</param>
/// <param name="Duty">Who holds it, since when, until when.</param>
internal sealed record StepOnDesk(
    ProcessCase Case,
    ReadyVersion Version,
    CaseState State,
    CaseStep Step,
    CaseToken Token,
    ProcessStep Rule,
    StepRow Row,
    DutyView Duty
)
{
    public ActedBy By => CaseDesk.AuthorityOf(Rule);
}
