using Chutri.Assignments.Model;
using Chutri.Platform;

namespace Chutri.Assignments.Operations;

/// <summary>
/// Whose act each action is, said before its form is opened: the same refusals in the same words as the act itself would give.
/// Of the moment only what leaves no form to fill in is said: it is closed, nothing is delivered, an extension is asked already.
/// The rest stays the act's own matter.
/// </summary>
internal static class WhoMay
{
    /// <param name="path">The end of the page's address.</param>
    public static Refusal? Refuse(
        string path,
        AssignmentView seen,
        Caller caller,
        AuthorityClock clock
    )
    {
        var act = ActOf(path);
        return !seen.State.IsOpen() ? NotNow(seen, act.Name)
            : !caller.Has(act) ? PlatformRefusals.RoleMayNot(act, caller)
            : RefuseSide(path, act.Name, seen, caller) ?? RefuseMoment(path, act.Name, seen, clock);
    }

    private static Refusal? RefuseMoment(
        string path,
        Words act,
        AssignmentView seen,
        AuthorityClock clock
    ) =>
        path switch
        {
            "acknowledge" when seen.State is not AssignmentState.Issued => NotNow(seen, act),
            "accept" or "return" when seen.State is not AssignmentState.Delivered => NotNow(
                seen,
                act
            ),
            "redirect" when seen.State is not AssignmentState.SentBack => NotNow(seen, act),
            "request-extension" when seen.OpenExtension is { } asked =>
                AssignmentRefusals.ExtensionAlreadyAsked(
                    seen.Code,
                    asked.AskedByName,
                    clock.LocalOf(asked.AskedAt)
                ),
            "decide-extension" when seen.OpenExtension is null =>
                AssignmentRefusals.NoExtensionAsked(seen.Code),
            _ => null,
        };

    private static Refusal NotNow(AssignmentView seen, Words act) =>
        AssignmentRefusals.NotNow(
            seen.Code,
            seen.LastStep.Step,
            seen.LastStep.ByName,
            seen.LastStep.LocalAt,
            seen.State,
            act
        );

    private static Refusal? RefuseSide(string path, Words act, AssignmentView seen, Caller caller)
    {
        var lead = Assignment.ActsFor(seen.Lead.Id, caller);
        var issuer =
            Assignment.ActsFor(seen.Issuer.Id, caller)
            || (
                seen.SupervisingLeader is { } leader
                && caller.Person == leader.Id
                && caller.Post is not null
            );
        return path switch
        {
            "hand-to-person" when !Assignment.ActsFor(seen.HoldingUnit, caller) =>
                AssignmentRefusals.OnlyHoldingUnit(
                    seen.HoldingUnit == seen.Lead.Id ? seen.Lead.Name : seen.Issuer.Name,
                    act
                ),
            "hand-to-person" => null,
            "name-accountable" when issuer => null,
            "remind" => lead || issuer
                ? null
                : AssignmentRefusals.OnlyIssuer(seen.Issuer.Name, act),
            "accept" or "return" when issuer => seen.Pending is { } pending
            && pending.By is { } deliverer
            && deliverer == caller.Person
                ? AssignmentRefusals.DelivererMayNotJudge(caller.Name)
                : null,
            "decide-extension" when issuer => seen.OpenExtension is { } asked
            && asked.AskedBy is { } asker
            && asker == caller.Person
                ? AssignmentRefusals.AskerMayNotGrant(caller.Name)
                : null,
            _ when IsOfIssuer(path) => issuer
                ? null
                : AssignmentRefusals.OnlyIssuer(seen.Issuer.Name, act),
            _ when Asked(path, seen) is { } request => Assignment.ActsFor(request.Unit.Id, caller)
                ? null
                : AssignmentRefusals.OnlyAskedUnit(request.Unit.Name),
            _ when path.StartsWith("cooperation/", StringComparison.Ordinal) => null,
            _ => lead ? null : AssignmentRefusals.OnlyLead(seen.Lead.Name, act),
        };
    }

    private static RequestView? Asked(string path, AssignmentView seen) =>
        seen.Requests.FirstOrDefault(request =>
            path == $"cooperation/{request.Number}"
            || path == $"cooperation/{request.Number}/hand-to-person"
        );

    private static bool IsOfIssuer(string path) =>
        path
            is "redirect"
                or "accept"
                or "return"
                or "decide-extension"
                or "pause"
                or "resume"
                or "withdraw";

    private static Act ActOf(string path) =>
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
            "break-down" => AssignmentActs.BreakDown,
            _ when path.EndsWith("hand-to-person", StringComparison.Ordinal) =>
                AssignmentActs.HandToPerson,
            _ => AssignmentActs.AnswerCooperation,
        };
}
