using Chutri.Documents;
using Chutri.Platform;
using Chutri.ProcessEngine.Expressions;
using Chutri.Processes.Operations;

namespace Chutri.Processes;

/// <summary>A case about to begin.</summary>
/// <param name="Process">Code of the process; the version in force is taken.</param>
/// <param name="Title">What it is about; everybody reads it.</param>
/// <param name="Document">What it comes from; null = from no document.</param>
public sealed record NewCaseOf(string Process, string Title, DocumentId? Document)
{
    /// <summary>By when the whole is promised, where somebody else reckons it; null = by the process.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>What is known at the beginning, by the names that conditions and rules of the process use.</summary>
    public IReadOnlyDictionary<string, CaseValue> Values { get; init; } =
        new Dictionary<string, CaseValue>();
}

/// <summary>A time that a case came to a step, as an act names it.</summary>
public sealed record StepOfCase(string Code, int Number);
