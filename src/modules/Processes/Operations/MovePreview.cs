using Chutri.Duties;
using Chutri.Platform;
using Chutri.ProcessEngine.Running;
using Chutri.Processes.Model;
using Chutri.Processes.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Processes.Operations;

/// <param name="At">Name of the step that is left, and of the one on which it lands; null where there is none.</param>
/// <param name="Why">Why the case cannot be moved; null where it can.</param>
internal sealed record CaseLanding(
    string Code,
    string Title,
    int Version,
    IReadOnlyList<(string Step, string From, string? To)> At,
    Words? Why
);

/// <param name="Cases">Those under way by older versions, the oldest first: so many as are moved at once.</param>
/// <param name="Next">Code of the last of them, where there are more behind it; null where these are all.</param>
/// <param name="Lost">Steps at which cases stand and that the newest version does not have: identifier and name.</param>
internal sealed record MovePreview(
    DescribedProcess Process,
    ReadyVersion To,
    IReadOnlyList<CaseLanding> Cases,
    string? Next,
    IReadOnlyList<(string Step, string Name)> Lost
);

/// <param name="Landings">For steps that the newest version does not have: on which one cases land.</param>
/// <param name="Version">Number of the newest version as it was looked at; null = not looked at yet.</param>
internal sealed record MoveCasesRequest(
    string Process,
    IReadOnlyDictionary<string, string> Landings,
    int? Version = null
)
{
    /// <summary>Code of the last case that was looked at before; null = from the first.</summary>
    public string? After { get; init; }

    /// <summary>Code of the last case that was looked at; null = as many as are moved at once.</summary>
    public string? Through { get; init; }
}
