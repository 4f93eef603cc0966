using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Assignments.Forms;

/// <summary>Begins the reading of a form: of a page, of the API, of the command line, all by the same rules.</summary>
internal sealed class FormReader(UnitDirectory units, PersonDirectory people, AuthorityClock clock)
{
    public FormReading Begin() => new(units, people, clock.Now().Today);
}
