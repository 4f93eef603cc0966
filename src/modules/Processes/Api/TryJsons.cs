using Chutri.Processes.Operations;

namespace Chutri.Processes.Api;

/// <summary>Where cases land that stand at steps which the newest version does not have.</summary>
/// <param name="Landings">Identifier of the new step, by that of the step that is gone.</param>
/// <param name="Version">Number of the version that the preview showed; without it nothing is moved.</param>
/// <param name="After">Code of the case behind which to go on: the preview's next; left out, from the first.</param>
/// <param name="Through">Code of the last case of the preview; left out, as many as are moved at once.</param>
internal sealed record MoveForm(
    IReadOnlyDictionary<string, string?>? Landings,
    int? Version,
    string? After,
    string? Through
)
{
    public MoveCasesRequest Parse(string process) =>
        new(
            process,
            (Landings ?? new Dictionary<string, string?>())
                .Where(one => !string.IsNullOrWhiteSpace(one.Value))
                .ToDictionary(one => one.Key, one => one.Value!.Trim()),
            Version
        )
        {
            After = string.IsNullOrWhiteSpace(After) ? null : After,
            Through = string.IsNullOrWhiteSpace(Through) ? null : Through,
        };
}

/// <param name="Cases">How many were moved.</param>
internal sealed record MovedJson(int Cases);

/// <param name="Next">What to send as after, to look at those behind these; null where these are all.</param>
internal sealed record MovePreviewJson(int Version, string? Next, IReadOnlyList<LandingJson> Cases)
{
    public static MovePreviewJson Of(MovePreview found) =>
        new(
            found.To.Number,
            found.Next,
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
