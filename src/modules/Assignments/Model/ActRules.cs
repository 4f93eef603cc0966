using Chutri.Platform;
using static Chutri.Assignments.Model.AssignmentState;

namespace Chutri.Assignments.Model;

/// <summary>
/// Whose each act is, and in which states; the table that <see cref="Standing"/> reads. Two acts with the same words would not let
/// the program start.
/// </summary>
internal static class ActRules
{
    private static readonly AssignmentState[] Open = [Issued, Underway, SentBack, Delivered];

    private static readonly Dictionary<Words, ActRule> Known = new()
    {
        { ActWords.Acknowledge, new(Whose.Lead, [Issued]) },
        { ActWords.SendBack, new(Whose.Lead, [Issued, Underway]) },
        { ActWords.ReportProgress, new(Whose.Lead, [Underway], WhilePaused: true) },
        { ActWords.AskCooperation, new(Whose.Lead, [Underway]) },
        { ActWords.BreakDown, new(Whose.Lead, [Underway]) },
        { ActWords.Deliver, new(Whose.Lead, [Underway]) },
        { ActWords.RequestExtension, new(Whose.Lead, [Issued, Underway]) },
        { ActWords.HandToPerson, new(Whose.HoldingUnit, Open, WhilePaused: true) },
        { ActWords.NameAccountable, new(Whose.LeadOrIssuer, Open, WhilePaused: true) },
        { ActWords.Remind, new(Whose.LeadOrIssuer, Open, WhilePaused: true) },
        { ActWords.Redirect, new(Whose.Issuer, [SentBack]) },
        { ActWords.Accept, new(Whose.Issuer, [Delivered]) },
        { ActWords.Return, new(Whose.Issuer, [Delivered]) },
        { ActWords.DecideExtension, new(Whose.Issuer, Open) },
        { ActWords.Pause, new(Whose.Issuer, [Issued, Underway]) },
        { ActWords.Resume, new(Whose.Issuer, Open, WhilePaused: true) },
        { ActWords.Withdraw, new(Whose.Issuer, Open, WhilePaused: true) },
        {
            ActWords.LimitViewers,
            new(Whose.Issuer, [.. Open, AssignmentState.Done, Withdrawn], WhilePaused: true)
        },
    };

    public static ActRule Of(Words act) => Known[act];
}

/// <param name="In">The states in which it can be done.</param>
internal sealed record ActRule(
    Whose Whose,
    IReadOnlyList<AssignmentState> In,
    bool WhilePaused = false
);

internal enum Whose
{
    Lead,

    /// <summary>The side that issued it, the supervising leader included.</summary>
    Issuer,
    LeadOrIssuer,

    /// <summary>The lead while it works, otherwise the issuer.</summary>
    HoldingUnit,
}
