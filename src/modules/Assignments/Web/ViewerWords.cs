using Chutri.Assignments.Model;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Assignments.Web;

/// <summary>Who sees a limited assignment. "Hạn chế người xem" and never "mật": that word belongs to state secrets.</summary>
public static class ViewerWords
{
    public static Words LimitedAs { get; } = new("Hạn chế người xem", "Limit who sees it");
    public static Words NoSecrecy { get; } =
        new(
            "Dùng cho việc nhân sự, việc kiểm tra. Không thay cho dấu mật: việc có dấu mật xử lý ngoài chương trình",
            "For personnel and inspections. It does not stand for a mark of secrecy: what bears one is handled outside the program"
        );
    public static Words Viewers { get; } = new("Những người được xem", "Who may see it");
    public static Words ViewersHint { get; } =
        new(
            "Người giao, lãnh đạo phụ trách, người chịu trách nhiệm và người đang giữ việc luôn được xem; nêu thêm người khác nếu cần. Người làm thay, quản trị viên chỉ xem được khi được nêu tên",
            "Whoever issued it, leads it from above, answers for it or holds it always may; name others where needed. Stand-ins and administrators see it only where they are named"
        );

    internal static IReadOnlyList<Choice> Limits { get; } =
    [
        new(
            ViewerFields.Everybody,
            new Words("Không hạn chế: ai cũng xem được", "Not limited: everybody may see it")
        ),
        new(
            "personnel",
            new Words("Việc nhân sự: chỉ người được nêu tên", "Personnel: only those who are named")
        ),
        new(
            "inspection",
            new Words(
                "Việc kiểm tra: chỉ người được nêu tên",
                "Inspection: only those who are named"
            )
        ),
    ];

    internal static string ValueOf(ViewLimit? limit) =>
        limit switch
        {
            ViewLimit.Personnel => "personnel",
            ViewLimit.Inspection => "inspection",
            _ => ViewerFields.Everybody,
        };

    public static Words NotThere { get; } =
        new(
            "Người không được nêu tên không thấy việc này ở bất cứ đâu: danh sách, số liệu, tìm kiếm, nhật ký, tệp xuất ra.",
            "Whoever is not named finds it nowhere: not in lists, figures, the search, the journal or exports."
        );
    public static Words EachLook { get; } =
        new(
            "Mỗi lượt xem để lại một sự việc, những người được nêu tên đều đọc được.",
            "Each look leaves a fact that all who are named can read."
        );
    public static Words WhoeverIsLeftOut { get; } =
        new(
            "Ai bị bỏ khỏi danh sách thì thôi không thấy việc này từ bây giờ.",
            "Whoever is taken off the list no longer sees it from now on."
        );
    public static Words PartsToo { get; } =
        new("Các việc con hạn chế theo.", "Its parts are limited with it.");

    internal static Words Notice(ViewLimit limit) =>
        new(
            $"Hạn chế người xem ({limit.Name().Vietnamese}): chỉ những người được nêu tên thấy việc này.",
            $"Limited ({limit.Name().English}): only the people who are named see this."
        );

    public static Words ViewersTitle(int count) =>
        CountWords.Of(count, "người được xem", "person may see it", "people may see it");

    public static Words LooksTitle { get; } = new("Ai đã xem, khi nào", "Who looked, and when");
}
