using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Assignments.Web;

public static class DuplicateWords
{
    public static Words Title { get; } =
        new("Việc có thể bị giao trùng", "Work that may be given twice");
    public static Words Score { get; } = new("Mức giống", "Likeness");
    public static Words First { get; } = new("Nhiệm vụ thứ nhất", "First assignment");
    public static Words Second { get; } = new("Nhiệm vụ thứ hai", "Second assignment");
    public static Words Do { get; } = new("Xử lý", "Settle");
    public static Words Keep { get; } = new("Giữ cả hai", "Keep both");
    public static Words KeepEffect { get; } =
        new(
            "Cả hai vẫn phải làm xong. Cặp này không hiện trong danh sách việc giao trùng nữa.",
            "Both still have to be done. The pair is not listed as given twice any more."
        );
    public static Words KeepReason { get; } = new("Vì sao cần cả hai", "Why both are needed");
    public static Words Kept { get; } = new("Đã ghi: giữ cả hai việc.", "Recorded: both are kept.");
    public static Words NeedsReason { get; } = new("Hãy ghi lý do.", "Give the reason.");
    public static Words NoneTitle { get; } =
        new("Không thấy việc nào bị giao trùng", "Nothing looks given twice");
    public static Words NoneText { get; } =
        new(
            "Việc mới giao có nội dung gần giống việc đang làm sẽ hiện ở đây.",
            "New work that is close to what is being done appears here."
        );
    public static Words Like { get; } = new("Việc gần giống đang làm", "Open work that is alike");
    public static Words LikeNote { get; } =
        new(
            "Xem trước khi giao: có thể việc này đã có đơn vị làm.",
            "Look before issuing: somebody may be doing it already."
        );
    public static Words Lead { get; } = new("Chủ trì", "Lead");

    public static Words Join(string goesOn) => new($"Gộp vào {goesOn}", $"Join into {goesOn}");

    /// <summary>What the withdrawal of the other says.</summary>
    public static Words JoinReason(string goesOn) =>
        new($"Gộp vào {goesOn}, cùng nội dung", $"Joined into {goesOn}, which is the same work");

    public static Words Heading(int pairs) =>
        new(
            $"{NumberText.Of(pairs).Vietnamese} cặp việc có thể bị giao trùng",
            $"{NumberText.Of(pairs).English} pairs of work that may be given twice"
        );

    public static Words Looked(int newest) =>
        new(
            $"So nội dung của các việc đang mở, nhiều nhất {NumberText.Of(newest).Vietnamese} việc mới nhất. Việc do một điều khoản giao cho nhiều đơn vị, việc chia nhỏ không tính là trùng.",
            $"Open work is compared, at most the newest {NumberText.Of(newest).English}. What one provision gives to many, and parts of a whole, are not counted."
        );
}
