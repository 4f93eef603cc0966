using Chutri.ProcessEngine.Describing;

namespace Chutri.ProcessEngine.Checking;

/// <summary>Today's organization, as far as a process asks for it.</summary>
public interface IStaffing
{
    /// <summary>The people who would do a step today; null where only a running case can tell.</summary>
    /// <param name="who">The rule of the step.</param>
    /// <param name="withStandIns">Those too who stand in for them.</param>
    IReadOnlyCollection<string>? People(StepWho who, bool withStandIns);
}
