using Chutri.Organization;
using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

internal static class PartFilters
{
    public static IReadOnlyList<PartFilter> All { get; } = Enum.GetValues<PartFilter>();

    /// <summary>As the round keeps it.</summary>
    public static int CountOf(ReviewRound round, PartFilter filter) =>
        filter switch
        {
            PartFilter.Waiting => round.Parts
                - round.Begun
                - round.HandedIn
                - round.Returned
                - round.Signed,
            PartFilter.UnderWay => round.Begun + round.HandedIn + round.Returned + round.Signed,
            PartFilter.Given => round.HandedIn + round.Signed,
            PartFilter.Begun => round.Begun,
            PartFilter.HandedIn => round.HandedIn,
            PartFilter.Returned => round.Returned,
            PartFilter.Signed => round.Signed,
            PartFilter.Differing => round.Differing,
            PartFilter.Repeating => round.Repeated,
            _ => round.Parts,
        };

    /// <summary>The one state that it asks for; null where it asks for several, or for something else.</summary>
    public static PartState? State(this PartFilter filter) =>
        filter switch
        {
            PartFilter.Waiting => PartState.Waiting,
            PartFilter.Begun => PartState.Begun,
            PartFilter.HandedIn => PartState.HandedIn,
            PartFilter.Returned => PartState.Returned,
            PartFilter.Signed => PartState.Signed,
            _ => null,
        };

    /// <summary>Does it say of each part listed something that only the review itself says?</summary>
    public static bool TellsContent(this PartFilter filter) =>
        filter is PartFilter.Differing or PartFilter.Repeating;

    public static Words Name(this PartFilter filter) =>
        filter switch
        {
            PartFilter.All => new("Tất cả", "All"),
            PartFilter.Waiting => new("Chưa bắt đầu", "Not begun"),
            PartFilter.UnderWay => new("Đã bắt đầu", "Begun"),
            PartFilter.Begun => new("Đang làm", "Being written"),
            PartFilter.HandedIn => new("Chờ xác nhận", "To be countersigned"),
            PartFilter.Given => new("Đã nộp", "Handed in"),
            PartFilter.Returned => new("Bị trả lại", "Returned"),
            PartFilter.Signed => new("Đã xác nhận", "Countersigned"),
            PartFilter.Repeating => new("Có hạn chế lặp lại", "Shortcomings come again"),
            _ => new("Tự trả lời khác số liệu", "Answers differ from the figures"),
        };

    /// <summary>As an address writes it.</summary>
    public static string Word(this PartFilter filter) =>
        filter switch
        {
            PartFilter.All => "all",
            PartFilter.Waiting => "waiting",
            PartFilter.UnderWay => "under-way",
            PartFilter.Begun => "begun",
            PartFilter.Given => "given",
            PartFilter.HandedIn => "handed-in",
            PartFilter.Returned => "returned",
            PartFilter.Signed => "signed",
            PartFilter.Repeating => "repeating",
            _ => "differing",
        };

    public static PartFilter Read(string? word) =>
        All.FirstOrDefault(filter => filter.Word() == word);
}
