using Chutri.Platform;
using Chutri.Procedures.Operations;
using Chutri.Processes;

namespace Chutri.Procedures.Web;

/// <summary>Who has a step now, or had it last: person and unit; as long as nobody took it, the unit and who answers for it.</summary>
internal static class StepHolders
{
    public static Words Of(CaseStepSummary step, DossierView view)
    {
        if (step.Duty.Holdings is not [.., var last])
        {
            return new(SheetWords.Dash, SheetWords.Dash);
        }

        var (unit, person) = (last.UnitName, last.PersonName);
        return person.Length > 0 ? new($"{person}, {unit}", $"{person}, {unit}")
            : step.EndedAt is not null ? new(unit, unit)
            : view.Answering.GetValueOrDefault(last.Unit) is { } head
                ? DossierWords.NobodyYet(unit, head)
            : DossierWords.NobodyYet(unit);
    }
}
