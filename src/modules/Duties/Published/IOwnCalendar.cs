using Chutri.Platform;

namespace Chutri.Duties;

/// <summary>What stands in somebody's own calendar beside the deadlines: the modules that hold meetings answer.</summary>
public interface IOwnCalendar
{
    /// <returns>What is to come, and what is under way.</returns>
    Task<IReadOnlyList<OwnMeeting>> For(Caller caller, Moment now, CancellationToken stop);
}

/// <param name="On">Its day in the authority's zone.</param>
/// <param name="StartsAt">In UTC.</param>
/// <param name="Url">Its page.</param>
public sealed record OwnMeeting(
    string Code,
    string Title,
    DateOnly On,
    DateTime StartsAt,
    string Place,
    string Url
);
