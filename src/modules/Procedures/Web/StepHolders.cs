using Chutri.Processes;

namespace Chutri.Procedures.Web;

/// <summary>Who has a step now, or had it last: person and unit, or the unit alone as long as nobody took it.</summary>
internal static class StepHolders
{
    public static string Of(CaseStepSummary step) =>
        step.Duty.Holdings is not [.., var last] ? ""
        : last.PersonName.Length > 0 ? $"{last.PersonName}, {last.UnitName}"
        : last.UnitName;
}
