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

    /// <summary>Of a person who left the unit before it was handed in: nobody owes it any more, and the round does not count it.</summary>
    Left,
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
            PartState.Left => new("đã thôi chức vụ, không nộp", "left before handing in"),
            _ => new("đã xác nhận", "countersigned"),
        };
}
