using Chutri.Assignments.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Assignments.Web;

/// <summary>What whoever looks should know before anything else.</summary>
internal static class Notices
{
    public static Told? Of(AssignmentView seen) =>
        !seen.Duty.State.IsOpenDuty() ? null
        : !seen.AccountableIsThere
            ? new(
                ToldKind.Note,
                new(
                    $"{seen.Accountable.Name} hiện không giữ chức vụ nào ở {seen.Lead.Name}.",
                    $"{seen.Accountable.Name} holds no post in {seen.Lead.Name} today."
                )
            )
            {
                Detail = new(
                    "Cần đổi người chịu trách nhiệm để việc luôn có người trả lời.",
                    "Name another accountable person, so that somebody answers for it."
                ),
            }
        : null;

    private static bool IsOpenDuty(this Duties.DutyState state) =>
        state is Duties.DutyState.Open or Duties.DutyState.Paused;
}
