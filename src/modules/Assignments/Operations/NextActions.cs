using Chutri.Assignments.Model;
using Chutri.Platform;

namespace Chutri.Assignments.Operations;

/// <summary>What whoever looks may do with an assignment now: the next step, and the quieter rest.</summary>
internal static class NextActions
{
    public static IReadOnlyList<NextAction> Of(AssignmentView seen, Caller caller) =>
        [.. All(seen, caller).Where(action => caller.Has(action.Act))];

    private static IEnumerable<NextAction> All(AssignmentView seen, Caller caller)
    {
        var lead = Assignment.ActsFor(seen.Lead.Id, caller);
        var issuer =
            Assignment.ActsFor(seen.Issuer.Id, caller)
            || (caller.Person is { } person && person == seen.SupervisingLeader?.Id);
        return
        [
            .. lead && !seen.IsPaused ? OfLead(seen, caller) : [],
            .. Answers(seen, caller),
            .. issuer ? OfIssuer(seen, caller) : [],
            .. lead && seen.State.IsOpen() ? Accountable() : [],
        ];
    }

    private static IEnumerable<NextAction> OfLead(AssignmentView seen, Caller caller) =>
        seen.State switch
        {
            AssignmentState.Issued =>
            [
                new("acknowledge", AssignmentActs.Acknowledge, Main: true),
                new("send-back", AssignmentActs.SendBack),
                new("hand-to-person", AssignmentActs.HandToPerson),
            ],
            AssignmentState.Underway =>
            [
                new("deliver", AssignmentActs.Deliver, Main: true),
                new("report-progress", AssignmentActs.ReportProgress),
                new("hand-to-person", AssignmentActs.HandToPerson),
                new("ask-cooperation", AssignmentActs.AskCooperation),
                new("break-down", AssignmentActs.BreakDown),
                .. seen.Duty.Due is not null && seen.OpenExtension is null
                    ? new[] { new NextAction("request-extension", AssignmentActs.RequestExtension) }
                    : [],
                new("send-back", AssignmentActs.SendBack),
            ],
            _ => [],
        };

    private static IEnumerable<NextAction> Answers(AssignmentView seen, Caller caller) =>
        seen
            .Requests.Where(request =>
                request.State is CooperationState.Asked
                && Assignment.ActsFor(request.Unit.Id, caller)
            )
            .SelectMany(request =>
                new NextAction[]
                {
                    new(
                        $"cooperation/{request.Number}",
                        AssignmentActs.AnswerCooperation,
                        Main: true
                    ),
                    new(
                        $"cooperation/{request.Number}/hand-to-person",
                        AssignmentActs.HandToPerson
                    ),
                }
            );

    private static IEnumerable<NextAction> OfIssuer(AssignmentView seen, Caller caller) =>
        !seen.State.IsOpen()
            ? []
            :
            [
                .. seen.State is AssignmentState.SentBack
                    ? new[] { new NextAction("redirect", AssignmentActs.Redirect, Main: true) }
                    : [],
                .. seen.Pending is { } pending && pending.By != caller.Person
                    ? new NextAction[]
                    {
                        new("accept", AssignmentActs.Accept, Main: true),
                        new("return", AssignmentActs.Return),
                    }
                    : [],
                .. seen.OpenExtension is { } asked && asked.AskedBy != caller.Person
                    ? new[]
                    {
                        new NextAction(
                            "decide-extension",
                            AssignmentActs.DecideExtension,
                            Main: true
                        ),
                    }
                    : [],
                .. seen.State.IsWithLead() ? WithLead(seen, caller) : [],
                .. seen.HoldingUnit == seen.Issuer.Id
                    ? new[] { new NextAction("hand-to-person", AssignmentActs.HandToPerson) }
                    : [],
                new("withdraw", AssignmentActs.Withdraw),
            ];

    private static IEnumerable<NextAction> WithLead(AssignmentView seen, Caller caller) =>
        [
            .. caller.Unit != seen.Duty.Holder?.Unit
                ? new[] { new NextAction("remind", AssignmentActs.Remind) }
                : [],
            seen.IsPaused
                ? new("resume", AssignmentActs.Resume, Main: true)
                : new("pause", AssignmentActs.Pause),
        ];

    private static IEnumerable<NextAction> Accountable() =>
        [new("name-accountable", AssignmentActs.NameAccountable)];
}

/// <param name="Path">The end of its page's address.</param>
/// <param name="Main">The step that is waited for, not merely possible.</param>
internal sealed record NextAction(string Path, Act Act, bool Main = false);
