using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Processes.Web;

/// <param name="Step">Null for a new one.</param>
public sealed record StepPageModel(
    string Code,
    string ProcessTitle,
    string? Step,
    string Name,
    StepAnswers Answers,
    StepChoices Choices,
    IReadOnlyList<FieldLine> Fields,
    IReadOnlyList<BranchLine> Branches,
    string? Else,
    StepFolds Folds,
    FormEntry Entry
);

/// <summary>What is not asked first: folded, with what stands in it, and open where something in it is wrong.</summary>
public sealed record StepFolds(StepFold Authority, StepFold Form, StepFold Ways, StepFold Acts);

/// <param name="Brief">What stands in it.</param>
public sealed record StepFold(Words Title, Words Brief, bool IsOpen);

/// <summary>What stands in the form before anything is typed.</summary>
public sealed record StepAnswers(
    string? WhoKind,
    string? Role,
    string? Post,
    string? Unit,
    string? WhoStep,
    string Document,
    string Provision,
    string Authority,
    string AnswersFor,
    string Within,
    string Span,
    IReadOnlyList<string> Inputs,
    IReadOnlyList<string> SendBackTo,
    bool PassOn,
    bool End,
    bool Consult,
    bool Ask,
    bool Pause,
    IReadOnlyList<string> NotSameAs
);

public sealed record StepChoices(
    IReadOnlyList<Choice> Kinds,
    IReadOnlyList<Choice> Roles,
    IReadOnlyList<Choice> Units,
    IReadOnlyList<Choice> Steps,
    IReadOnlyList<Choice> Authorities,
    IReadOnlyList<Choice> Spans,
    IReadOnlyList<Choice> Inputs,
    IReadOnlyList<Choice> FieldKinds,
    IReadOnlyList<Choice> Conditions
);

/// <param name="Is">A condition that is chosen.</param>
/// <param name="When">One that is written.</param>
/// <param name="To">Identifier of the step, or the end.</param>
public sealed record BranchLine(int Number, string? Is, string When, string? To)
{
    public string Of(string part) => Of(Number, part);

    public static string Of(int number, string part) =>
        FormattableString.Invariant($"branch{number}-{part}");
}

/// <param name="Number">From 1: part of the names of its inputs.</param>
/// <param name="Name">Of the value in the case, kept when the label changes.</param>
public sealed record FieldLine(
    int Number,
    string Name,
    string Label,
    string Kind,
    bool Required,
    string Options
)
{
    public string Of(string part) => FormattableString.Invariant($"field{Number}-{part}");
}

public sealed record DrawPageModel(string Code, string Title, string Text, FormEntry Entry);
