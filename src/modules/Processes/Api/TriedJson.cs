using Chutri.Processes.Operations;

namespace Chutri.Processes.Api;

/// <param name="State">open, ended, cancelled.</param>
/// <param name="Way">Names of the steps that were done, in that order.</param>
/// <param name="Timer">When the next timer is due; null where none runs.</param>
internal sealed record TriedJson(
    string State,
    IReadOnlyList<string> Way,
    IReadOnlyList<TriedStepJson> At,
    DateTimeOffset? Timer
)
{
    public static TriedJson Of(TriedCase tried) =>
        new(
            tried.State.Status.ToString().ToLowerInvariant(),
            tried.Way,
            [
                .. tried.Open.Select(step => new TriedStepJson(
                    step.Row.Id,
                    step.Row.Name,
                    step.Holder,
                    step.NobodyFound,
                    [.. step.Row.Fields.Select(FieldJson.Of)]
                )),
            ],
            tried.State.NextTimer
        );
}

/// <param name="Holder">Whom the rule finds today.</param>
internal sealed record TriedStepJson(
    string Step,
    string Name,
    string Holder,
    bool NobodyFound,
    IReadOnlyList<FieldJson> Fields
);
