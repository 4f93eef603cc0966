using Chutri.Processes.Operations;

namespace Chutri.Processes.Api;

/// <summary>Where cases land that stand at steps which the newest version does not have.</summary>
/// <param name="Landings">Identifier of the new step, by that of the step that is gone.</param>
internal sealed record MoveForm(IReadOnlyDictionary<string, string?>? Landings)
{
    public MoveCasesRequest Parse(string process) =>
        new(
            process,
            (Landings ?? new Dictionary<string, string?>())
                .Where(one => !string.IsNullOrWhiteSpace(one.Value))
                .ToDictionary(one => one.Key, one => one.Value!.Trim())
        );
}

/// <param name="Cases">How many were moved.</param>
internal sealed record MovedJson(int Cases);

/// <param name="IsAll">False where there are more than are moved at once.</param>
internal sealed record MovePreviewJson(int Version, bool IsAll, IReadOnlyList<LandingJson> Cases)
{
    public static MovePreviewJson Of(MovePreview found) =>
        new(
            found.To.Number,
            found.IsAll,
            [
                .. found.Cases.Select(one => new LandingJson(
                    one.Code,
                    one.Version,
                    [.. one.At.Select(at => at.From)],
                    [.. one.At.Select(at => at.To).OfType<string>()],
                    one.Why?.ToString()
                )),
            ]
        );
}

/// <param name="At">Names of the steps at which it stands.</param>
/// <param name="LandsOn">Names of the steps on which it lands.</param>
/// <param name="Why">Why it cannot be moved; null where it can.</param>
internal sealed record LandingJson(
    string Code,
    int Version,
    IReadOnlyList<string> At,
    IReadOnlyList<string> LandsOn,
    string? Why
);

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

/// <param name="Cases">How many were looked at.</param>
/// <param name="IsAll">False where there were more.</param>
/// <param name="Ended">Of them, those that came to an end; of these WasLate and WouldBeLate.</param>
/// <param name="Newly">Codes of cases that only the draft makes late.</param>
internal sealed record ReplayJson(
    long Cases,
    bool IsAll,
    long Ended,
    long WasLate,
    long WouldBeLate,
    IReadOnlyList<ReplayedStepJson> Steps,
    IReadOnlyList<string> Newly
)
{
    public static ReplayJson Of(Replay found) =>
        new(
            found.Cases,
            found.IsAll,
            found.Ended,
            found.WasLate,
            found.WouldBeLate,
            [
                .. found.Steps.Select(step => new ReplayedStepJson(
                    step.Name,
                    step.Within?.ToString(),
                    step.Times,
                    step.WasLate,
                    step.WouldBeLate
                )),
            ],
            [.. found.Newly.Select(one => one.Code)]
        );
}

internal sealed record ReplayedStepJson(
    string Name,
    string? Within,
    long Times,
    long WasLate,
    long WouldBeLate
);
