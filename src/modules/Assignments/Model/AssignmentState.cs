using System.Text.Json.Serialization;
using Chutri.Platform;

namespace Chutri.Assignments.Model;

/// <summary>Where an assignment stands. Whether it is late is its duty's matter, not a state.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AssignmentState>))]
internal enum AssignmentState
{
    /// <summary>Given to the lead unit, which has not yet answered.</summary>
    Issued,

    /// <summary>The lead unit has acknowledged it.</summary>
    Underway,

    /// <summary>The lead unit says that another unit is the rightful one; the issuer holds it.</summary>
    SentBack,

    /// <summary>A result is handed in and waits for the issuer's judgement.</summary>
    Delivered,
    Done,
    Withdrawn,
}

internal static class AssignmentMoves
{
    private static readonly Dictionary<AssignmentState, AssignmentState[]> Allowed = new()
    {
        [AssignmentState.Issued] =
        [
            AssignmentState.Underway,
            AssignmentState.SentBack,
            AssignmentState.Withdrawn,
        ],
        [AssignmentState.Underway] =
        [
            AssignmentState.SentBack,
            AssignmentState.Delivered,
            AssignmentState.Withdrawn,
        ],
        [AssignmentState.SentBack] = [AssignmentState.Issued, AssignmentState.Withdrawn],
        [AssignmentState.Delivered] =
        [
            AssignmentState.Underway,
            AssignmentState.Done,
            AssignmentState.Withdrawn,
        ],
        [AssignmentState.Done] = [],
        [AssignmentState.Withdrawn] = [],
    };

    public static bool MayBecome(this AssignmentState from, AssignmentState to) =>
        Allowed[from].Contains(to);

    /// <summary>Still owed by somebody.</summary>
    public static bool IsOpen(this AssignmentState state) => Allowed[state].Length > 0;

    /// <summary>The lead unit is to act.</summary>
    public static bool IsWithLead(this AssignmentState state) =>
        state is AssignmentState.Issued or AssignmentState.Underway;

    /// <summary>The unit whose turn it is: the lead while it works, otherwise the issuer.</summary>
    public static UnitId WhoseTurn(this AssignmentState state, UnitId lead, UnitId issuer) =>
        state.IsWithLead() ? lead : issuer;
}

internal static class AssignmentStateWords
{
    public static Words Name(this AssignmentState state) =>
        state switch
        {
            AssignmentState.Issued => new("chờ nhận", "waiting to be acknowledged"),
            AssignmentState.Underway => new("đang thực hiện", "underway"),
            AssignmentState.SentBack => new("bị trả lại", "sent back"),
            AssignmentState.Delivered => new(
                "đã trình, chờ công nhận",
                "delivered, waiting to be accepted"
            ),
            AssignmentState.Done => new("đã xong", "done"),
            _ => new("đã thu hồi", "withdrawn"),
        };
}
