using Chutri.Assignments.Model;
using Chutri.Platform;

namespace Chutri.Assignments.Operations;

/// <summary>
/// Whose act each action is, said before its form is opened: the same refusals in the same words as the act itself gives, since
/// both ask the assignment's <see cref="Standing"/>. What is typed stays the act's own matter.
/// </summary>
internal static class WhoMay
{
    /// <param name="path">The end of the page's address.</param>
    /// <param name="reminded">The request for cooperation whose unit is to be reminded, instead of whoever holds the work.</param>
    public static Refusal? Refuse(
        string path,
        AssignmentView seen,
        Caller caller,
        int? reminded = null
    )
    {
        var act = ActOf(path);
        return seen.Standing.IsOver(act.Name) ? seen.Standing.NotNow(act.Name)
            : !caller.Has(act) ? PlatformRefusals.RoleMayNot(act, caller)
            : path.StartsWith("cooperation/", StringComparison.Ordinal)
                ? Asked(path, seen) is { } asked ? RefuseAnswer(path, asked.Standing, caller)
                    : null
            : Standing(seen, reminded).Refuse(act.Name, caller);
    }

    private static Refusal? RefuseAnswer(string path, RequestStanding asked, Caller caller) =>
        path.EndsWith("hand-to-person", StringComparison.Ordinal)
            ? asked.Refuse(caller)
            : asked.RefuseAnswer(caller);

    private static Standing Standing(AssignmentView seen, int? reminded) =>
        seen.Requests.FirstOrDefault(request => request.Number == reminded) is { } asked
            ? seen.Standing with
            {
                Holder = asked.Unit.Id,
                HolderPerson = null,
            }
            : seen.Standing;

    private static RequestView? Asked(string path, AssignmentView seen) =>
        seen.Requests.FirstOrDefault(request =>
            path == $"cooperation/{request.Number}"
            || path == $"cooperation/{request.Number}/hand-to-person"
        );

    public static Act ActOf(string path) =>
        path switch
        {
            "acknowledge" => AssignmentActs.Acknowledge,
            "send-back" => AssignmentActs.SendBack,
            "redirect" => AssignmentActs.Redirect,
            "name-accountable" => AssignmentActs.NameAccountable,
            "ask-cooperation" => AssignmentActs.AskCooperation,
            "report-progress" => AssignmentActs.ReportProgress,
            "deliver" => AssignmentActs.Deliver,
            "accept" => AssignmentActs.Accept,
            "return" => AssignmentActs.Return,
            "request-extension" => AssignmentActs.RequestExtension,
            "decide-extension" => AssignmentActs.DecideExtension,
            "pause" => AssignmentActs.Pause,
            "resume" => AssignmentActs.Resume,
            "withdraw" => AssignmentActs.Withdraw,
            "remind" => AssignmentActs.Remind,
            "viewers" => AssignmentActs.LimitViewers,
            "break-down" => AssignmentActs.BreakDown,
            _ when path.EndsWith("hand-to-person", StringComparison.Ordinal) =>
                AssignmentActs.HandToPerson,
            _ => AssignmentActs.AnswerCooperation,
        };
}
