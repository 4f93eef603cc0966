using Chutri.Processes.Operations;

namespace Chutri.Processes.Api;

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
