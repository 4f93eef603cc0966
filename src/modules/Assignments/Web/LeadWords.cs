using Chutri.Assignments.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Assignments.Web;

public static class LeadWords
{
    public static Words Title { get; } = new("Đơn vị nên chủ trì", "Who should lead");
    public static Words Intro { get; } =
        new(
            "Xếp theo chức năng, nhiệm vụ đã ghi của các đơn vị. Người giao quyết định.",
            "By what the units are recorded to be there for. The issuer decides."
        );
    public static Words Unit { get; } = new("Đơn vị", "Unit");
    public static Words Because { get; } = new("Vì có chức năng", "Because of its function");
    public static Words LedBefore { get; } = new("Đã chủ trì việc tương tự", "Led the like");
    public static Words Ask { get; } = new("Xem đơn vị nên chủ trì", "See who should lead");
    public static Words Reason { get; } = new("Vì sao giao đơn vị này", "Why this unit");
    public static Words ReasonHint { get; } =
        new(
            "Chỉ cần khi chức năng đã ghi của đơn vị không nói tới việc này",
            "Only where the unit's functions do not say so"
        );
    public static Words MeasureTitle { get; } =
        new("Các gợi ý chủ trì đã được chọn ra sao", "How suggested leads were taken");
    public static Words Assignment { get; } = new("Nhiệm vụ", "Assignment");
    public static Words Chosen { get; } = new("Chủ trì đã chọn", "Chosen lead");
    public static Words Place { get; } = new("Thứ hạng gợi ý", "Place among suggestions");
    public static Words ReasonGiven { get; } = new("Lý do", "Reason");
    public static Words Filter { get; } = new("Lọc theo lựa chọn", "Filter by what was taken");
    public static Words Things { get; } = new("lần chọn", "choices");
    public static Words NoneTitle { get; } = new("Chưa có lần nào", "None yet");
    public static Words NoneText { get; } =
        new(
            "Khi giao việc có gợi ý đơn vị chủ trì, lựa chọn của người giao được ghi lại ở đây.",
            "When work is issued with suggestions, what the issuer took is recorded here."
        );
    public static Words NotAmong { get; } =
        new("ngoài danh sách gợi ý", "not among those suggested");

    public static Words Led(int times) =>
        times == 0
            ? new("chưa", "not yet")
            : new($"{times} việc", times == 1 ? "once" : $"{times} times");

    public static Words PlaceOf(int? rank, int offered) =>
        rank is { } place ? new($"thứ {place} trong {offered}", $"{place} of {offered}") : NotAmong;

    internal static Words Name(LeadTaken taken) =>
        taken switch
        {
            LeadTaken.First => new("Chọn gợi ý đầu tiên", "Took the first"),
            LeadTaken.OneOfThree => new("Chọn một trong ba", "Took one of three"),
            LeadTaken.Other => new("Chọn đơn vị khác", "Took another"),
            LeadTaken.Outside => new("Ngoài chức năng, có lý do", "Outside, with a reason"),
            _ => new("Tất cả", "All"),
        };

    internal static Words Heading(LeadMeasure measure) =>
        new(
            $"Gợi ý đầu tiên được chọn {NumberText.Share(measure.First, measure.All).Vietnamese}",
            $"The first suggestion was taken {NumberText.Share(measure.First, measure.All).English}"
        );
}
