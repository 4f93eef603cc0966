using Chutri.Duties;
using Chutri.Platform;
using Chutri.ProcessEngine.Describing;
using Chutri.Processes.Describing;
using Chutri.Processes.Model;
using Chutri.WorkingCalendar;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Processes.Operations;

/// <param name="Times">How often it was done in the cases looked at.</param>
/// <param name="WasLate">Of them, past the deadline that it then had.</param>
/// <param name="WouldBeLate">Past the one that the draft would have given.</param>
internal sealed record ReplayedStep(
    string Name,
    WorkSpan? Within,
    long Times,
    long WasLate,
    long WouldBeLate
);

/// <param name="Steps">Names of the steps that only the draft makes late.</param>
/// <param name="Whole">The promise of the whole too.</param>
internal sealed record ReplayedCase(
    string Code,
    string Title,
    IReadOnlyList<string> Steps,
    bool Whole
);

/// <summary>What last year's cases would have missed by the draft.</summary>
/// <param name="Cases">How many were looked at.</param>
/// <param name="IsAll">False where there were more than were looked at.</param>
/// <param name="Ended">Of them, those that came to an end.</param>
/// <param name="WasLate">Of these, past the promise that was made.</param>
/// <param name="WouldBeLate">Past the promise of the draft.</param>
/// <param name="Steps">Of the draft, in its order.</param>
/// <param name="Gone">Steps that cases went through and the draft does not have, with how often.</param>
/// <param name="Newly">Cases that only the draft makes late, the newest first, at most <see cref="ReplayCases.Shown"/>.</param>
internal sealed record Replay(
    DescribedProcess Process,
    long Cases,
    bool IsAll,
    long Ended,
    long WasLate,
    long WouldBeLate,
    IReadOnlyList<ReplayedStep> Steps,
    IReadOnlyList<(string Name, long Times)> Gone,
    IReadOnlyList<ReplayedCase> Newly
);
