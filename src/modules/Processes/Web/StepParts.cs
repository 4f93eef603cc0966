using Chutri.Organization;
using Chutri.Processes.Forms;

namespace Chutri.Processes.Web;

/// <summary>What the form of a row needs to be read and to be shown again.</summary>
internal sealed class StepParts(FieldReading typing, UnitDirectory units, StepPages show)
{
    public FieldReading Typing => typing;

    public UnitDirectory Units => units;

    public StepPages Show => show;
}
