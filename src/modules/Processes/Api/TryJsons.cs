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
