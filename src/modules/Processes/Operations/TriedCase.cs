using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.ProcessEngine.Describing;
using Chutri.ProcessEngine.Expressions;
using Chutri.ProcessEngine.Running;
using Chutri.Processes.Describing;
using Chutri.Processes.Model;

namespace Chutri.Processes.Operations;

/// <summary>One thing done while trying.</summary>
/// <param name="Step">At which open step.</param>
/// <param name="What">What is done there.</param>
/// <param name="To">Sent back: to which step.</param>
/// <param name="Values">What is filled in.</param>
internal sealed record TriedAct(
    string Step,
    TriedWhat What,
    string? To,
    IReadOnlyDictionary<string, CaseValue> Values
);

internal enum TriedWhat
{
    Done,
    Back,
    End,

    /// <summary>Time passes until the next timer.</summary>
    Wait,
}

/// <param name="Holder">Whom the rule finds today: person and unit, or the unit where several could.</param>
/// <param name="NobodyFound">So whoever answers for the process holds it.</param>
internal sealed record TriedStep(
    CaseToken Token,
    StepRow Row,
    ProcessStep Rule,
    string Holder,
    bool NobodyFound
);

/// <summary>Where a case that is only tried stands.</summary>
/// <param name="Acts">Those that were done; the one that was refused is left out.</param>
/// <param name="Way">Names of the steps that were done, in that order.</param>
internal sealed record TriedCase(
    DescribedProcess Process,
    ProcessModel Model,
    ProcessTable Table,
    CaseState State,
    IReadOnlyList<TriedAct> Acts,
    IReadOnlyList<TriedStep> Open,
    IReadOnlyList<string> Way,
    Refusal? Refused
);
