using Chutri.Assignments.Model;
using Chutri.Duties;
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

    public static readonly Act Issue = Below("assignments.issue", ActWords.Issue, WorkKinds.Give);
    public static readonly Act BreakDown = Below(
        "assignments.break-down",
        ActWords.BreakDown,
        WorkKinds.Give
    );

    public static readonly Act Acknowledge = By(
        "assignments.acknowledge",
        ActWords.Acknowledge,
        WorkKinds.Receive,
        Working
    );
    public static readonly Act SendBack = By(
        "assignments.send-back",
        ActWords.SendBack,
        WorkKinds.Receive,
        Leading
    );
    public static readonly Act Redirect = By(
        "assignments.redirect",
        ActWords.Redirect,
        WorkKinds.Give,
        Leading
    );
    public static readonly Act HandToPerson = By(
        "assignments.hand-to-person",
        ActWords.HandToPerson,
        WorkKinds.Receive,
        Working
    );
    public static readonly Act NameAccountable = By(
        "assignments.name-accountable",
        ActWords.NameAccountable,
        WorkKinds.Receive,
        Leading
    );
    public static readonly Act AskCooperation = By(
        "assignments.ask-cooperation",
        ActWords.AskCooperation,
        WorkKinds.Carry,
        Working
    );
    public static readonly Act AnswerCooperation = By(
        "assignments.answer-cooperation",
        ActWords.AnswerCooperation,
        WorkKinds.Carry,
        Working
    );
    public static readonly Act ReportProgress = By(
        "assignments.report-progress",
        ActWords.ReportProgress,
        WorkKinds.Carry,
        Working
    );
    public static readonly Act Deliver = By(
        "assignments.deliver",
        ActWords.Deliver,
        WorkKinds.Carry,
        Working
    );
    public static readonly Act Accept = By(
        "assignments.accept",
        ActWords.Accept,
        WorkKinds.Judge,
        Leading
    );
    public static readonly Act Return = By(
        "assignments.return",
        ActWords.Return,
        WorkKinds.Judge,
        Leading
    );
    public static readonly Act RequestExtension = By(
        "assignments.request-extension",
        ActWords.RequestExtension,
        WorkKinds.Carry,
        Working
    );
    public static readonly Act DecideExtension = By(
        "assignments.decide-extension",
        ActWords.DecideExtension,
        WorkKinds.Extend,
        Leading
    );
    public static readonly Act Pause = By(
        "assignments.pause",
        ActWords.Pause,
        WorkKinds.Steer,
        Leading
    );
    public static readonly Act Resume = By(
        "assignments.resume",
        ActWords.Resume,
        WorkKinds.Steer,
        Leading
    );
    public static readonly Act Withdraw = By(
        "assignments.withdraw",
        ActWords.Withdraw,
        WorkKinds.Steer,
        Leading
    );
    public static readonly Act LimitViewers = By(
        "assignments.limit-viewers",
        ActWords.LimitViewers,
        WorkKinds.Give,
        Leading
    );

    /// <summary>Named people, as themselves; whether somebody is named the assignment knows.</summary>
    public static readonly Act LookAtLimited = new(
        "assignments.look-at-limited",
        new("xem việc hạn chế người xem", "look at a limited assignment"),
        Act.Everybody
    )
    {
        NeedsPost = false,
    };
    public static readonly Act Remind = By(
        "assignments.remind",
        ActWords.Remind,
        WorkKinds.Steer,
        Working
    );

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
        LimitViewers,
        LookAtLimited,
        OpenOccurrences,
    ];

    private static Act Below(string code, Words name, ActKind kind) =>
        new(code, name, Act.Granted(Scope.UnitAndBelow, Leading)) { Kind = kind };

    private static Act By(string code, Words name, ActKind kind, Role[] roles) =>
        new(code, name, Act.Granted(Scope.OwnUnit, roles)) { Kind = kind };
}
