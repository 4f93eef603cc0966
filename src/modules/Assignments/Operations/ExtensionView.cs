using Chutri.Assignments.Model;
using Chutri.Platform;

namespace Chutri.Assignments.Operations;

internal sealed record ExtensionView(
    DateOnly DueBefore,
    DateOnly NewDue,
    string Reason,
    string Progress,
    PersonId? AskedBy,
    string AskedByName,
    DateTime AskedAt,
    bool AskedInTime,
    ExtensionState State,
    string? DecidedByName,
    DateTime? DecidedAt,
    string? Note
)
{
    /// <summary>The time on the day it was due; null where all of it was within time.</summary>
    public TimeOnly? DueBeforeAt { get; init; }

    /// <summary>The time until which it is asked for; null = all of the day.</summary>
    public TimeOnly? NewDueAt { get; init; }
}
