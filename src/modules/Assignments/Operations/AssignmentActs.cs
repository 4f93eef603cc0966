using Chutri.Assignments.Model;
using Chutri.Platform;

namespace Chutri.Assignments.Operations;

/// <summary>
/// Which roles may ask. Whom exactly a verb belongs to (the lead, the issuing side, the asked unit) is the assignment's own
/// rule: <see cref="ActRules"/>.
/// </summary>
internal static class AssignmentActs
{
    private static readonly Role[] Leading = [Role.Head, Role.Deputy];
    private static readonly Role[] Working =
    [
        Role.Head,
        Role.Deputy,
        Role.Officer,
        Role.Clerk,
        Role.Inspector,
    ];

    public static readonly Act Issue = Below("assignments.issue", ActWords.Issue);
    public static readonly Act BreakDown = Below("assignments.break-down", ActWords.BreakDown);

    public static readonly Act Acknowledge = By(
        "assignments.acknowledge",
        ActWords.Acknowledge,
        Working
    );
    public static readonly Act SendBack = By("assignments.send-back", ActWords.SendBack, Leading);
    public static readonly Act Redirect = By("assignments.redirect", ActWords.Redirect, Leading);
    public static readonly Act HandToPerson = By(
        "assignments.hand-to-person",
        ActWords.HandToPerson,
        Working
    );
    public static readonly Act NameAccountable = By(
        "assignments.name-accountable",
        ActWords.NameAccountable,
        Leading
    );
    public static readonly Act AskCooperation = By(
        "assignments.ask-cooperation",
        ActWords.AskCooperation,
        Working
    );
    public static readonly Act AnswerCooperation = By(
        "assignments.answer-cooperation",
        ActWords.AnswerCooperation,
        Working
    );
    public static readonly Act ReportProgress = By(
        "assignments.report-progress",
        ActWords.ReportProgress,
        Working
    );
    public static readonly Act Deliver = By("assignments.deliver", ActWords.Deliver, Working);
    public static readonly Act Accept = By("assignments.accept", ActWords.Accept, Leading);
    public static readonly Act Return = By("assignments.return", ActWords.Return, Leading);
    public static readonly Act RequestExtension = By(
        "assignments.request-extension",
        ActWords.RequestExtension,
        Working
    );
    public static readonly Act DecideExtension = By(
        "assignments.decide-extension",
        ActWords.DecideExtension,
        Leading
    );
    public static readonly Act Pause = By("assignments.pause", ActWords.Pause, Leading);
    public static readonly Act Resume = By("assignments.resume", ActWords.Resume, Leading);
    public static readonly Act Withdraw = By("assignments.withdraw", ActWords.Withdraw, Leading);
    public static readonly Act Remind = By("assignments.remind", ActWords.Remind, Working);

    /// <summary>Only the program itself opens what has become due.</summary>
    public static readonly Act OpenOccurrences = new(
        "assignments.open-occurrences",
        new("mở kỳ tiếp theo của việc định kỳ", "open the next occurrence of recurring work")
    );

    public static IReadOnlyList<Act> All { get; } =
    [
        Issue,
        BreakDown,
        Acknowledge,
        SendBack,
        Redirect,
        HandToPerson,
        NameAccountable,
        AskCooperation,
        AnswerCooperation,
        ReportProgress,
        Deliver,
        Accept,
        Return,
        RequestExtension,
        DecideExtension,
        Pause,
        Resume,
        Withdraw,
        Remind,
        OpenOccurrences,
    ];

    private static Act Below(string code, Words name) =>
        new(code, name, Act.Granted(Scope.UnitAndBelow, Leading));

    private static Act By(string code, Words name, Role[] roles) =>
        new(code, name, Act.Granted(Scope.OwnUnit, roles));
}
