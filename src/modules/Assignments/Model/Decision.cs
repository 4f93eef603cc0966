using Chutri.Platform;

namespace Chutri.Assignments.Model;

/// <summary>Who decides on a proposal, and when: all that a verb of a proposal is given.</summary>
/// <param name="Zone">In which a refusal says when somebody else decided before.</param>
internal sealed record Decision(Caller Caller, Moment Now, TimeZoneInfo Zone);
