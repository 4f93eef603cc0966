using System.Text.Json;
using System.Text.Json.Serialization;
using Chutri.Platform;

namespace Chutri.SelfReview.Model;

internal enum PartState
{
    Waiting,
    Begun,
    HandedIn,

    /// <summary>Given back with a reason.</summary>
    Returned,
    Signed,
}

internal static class PartStates
{
    public static IReadOnlyList<PartState> All { get; } = Enum.GetValues<PartState>();

    public static Words Name(this PartState state) =>
        state switch
        {
            PartState.Waiting => new("chưa bắt đầu", "not begun"),
            PartState.Begun => new("đang làm", "begun"),
            PartState.HandedIn => new("đã nộp, chờ xác nhận", "handed in"),
            PartState.Returned => new("bị trả lại", "returned"),
            _ => new("đã xác nhận", "countersigned"),
        };
}
