using Chutri.Processes.Describing;
using Chutri.Processes.Operations;

namespace Chutri.Processes.Api;

/// <param name="Who">A rule: role:head@lead-unit, post:…@unit:VP, did:step-1, starter.</param>
/// <param name="Authority">Own, Decentralised or Delegated.</param>
/// <param name="Within">3wd, 4wh.</param>
internal sealed record StepJson(
    string Id,
    string Name,
    string? Who,
    string Document,
    string Provision,
    string Authority,
    string AnswersFor,
    string? Within,
    IReadOnlyList<FieldJson> Fields,
    IReadOnlyList<BranchJson> Branches,
    IReadOnlyList<string> Inputs,
    IReadOnlyList<string> SendBackTo,
    bool PassOn,
    bool End,
    bool Consult,
    bool Ask,
    bool Pause,
    IReadOnlyList<string> NotSameAs
)
{
    public static StepJson Of(StepRow step) =>
        new(
            step.Id,
            step.Name,
            step.Who?.ToString(),
            step.Document,
            step.Provision,
            step.Authority.ToString(),
            step.AnswersFor,
            step.Within?.ToString(),
            [.. step.Fields.Select(FieldJson.Of)],
            [.. (step.Branches ?? []).Select(one => new BranchJson(one.When, one.To))],
            step.Inputs,
            step.SendBackTo,
            step.MayPassOn,
            step.MayEnd,
            step.MayConsult,
            step.MayAsk,
            step.MayPause,
            step.NotSameAs
        );
}

/// <param name="When">Null for whatever is left.</param>
/// <param name="To">Identifier of the step; null = the end.</param>
internal sealed record BranchJson(string? When, string? To);

/// <param name="Kind">text, long-text, number, date, choice, yes-no, file.</param>
internal sealed record FieldJson(
    string Name,
    string Label,
    string Kind,
    bool Required,
    IReadOnlyList<string> Options
)
{
    public static FieldJson Of(FormField field) =>
        new(field.Name, field.Label, field.Kind.Word(), field.IsRequired, field.Options);
}

/// <param name="Stops">It keeps the draft from being published.</param>
/// <param name="Way">Names of the steps of a way that shows it.</param>
internal sealed record FindingJson(
    string Code,
    bool Stops,
    string Element,
    string Sentence,
    IReadOnlyList<string> Way
);
