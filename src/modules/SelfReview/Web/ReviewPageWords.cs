using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.SelfReview.Web;

public static class ReviewPageWords
{
    public static Words Stock { get; } = new("1. Kiểm đếm", "1. Taking stock");
    public static Words StockText { get; } =
        new(
            "Lập từ sổ việc và các đợt quán triệt trong kỳ, không phải gõ. Bấm vào số để xem từng việc.",
            "Made from the work and the campaigns of the period; nothing is typed. Press a figure to see each."
        );
    public static Words What { get; } = new("Trong kỳ", "Within the period");
    public static Words Now { get; } = new("Số", "Number");
    public static Words AtHandIn { get; } = new("Lúc nộp", "When handed in");
    public static Words ToDay { get; } = new("Hiện nay", "Now");
    public static Words Cross { get; } = new("2. Đối chiếu", "2. Holding answers against figures");
    public static Words CrossText { get; } =
        new(
            "Trả lời theo đúng thực tế. Câu nào khác số liệu thì nêu lý do, hoặc sửa câu trả lời, trước khi nộp. Lưu nhiều lần được.",
            "Answer as it is. Where an answer differs from what was counted, say why or change it before you hand in. You can save as often as you like."
        );
    public static Words SaveAnswers { get; } = new("Lưu câu trả lời", "Save the answers");
    public static Words Saved { get; } = new("Đã lưu câu trả lời.", "The answers are saved.");
    public static Words Explain { get; } =
        new("Vì sao trả lời khác số liệu?", "Why does the answer differ from the figure?");
    public static Words Differs { get; } =
        new("Trả lời khác số liệu", "The answer differs from the figure");
    public static Words Evidence { get; } = new("Minh chứng", "Evidence");
    public static Words Question { get; } = new("Câu hỏi", "Question");
    public static Words Answer { get; } = new("Trả lời", "Answer");
    public static Words Figure { get; } = new("Số liệu", "Figure");
    public static Words NotAnswered { get; } = new("chưa trả lời", "not answered");
    public static Words Examine { get; } = new("3. Soi rọi", "3. Shortcomings");
    public static Words ExamineText { get; } =
        new(
            "Ghi bằng lời của đơn vị: còn tồn tại, hạn chế gì, vì sao, sẽ làm gì, ai làm, đến khi nào.",
            "In your own words: what is wanting, why, what you will do, who does it, by when."
        );
    public static Words TakenOut { get; } =
        new("(đã xóa sau thời hạn lưu giữ)", "(taken out after it was kept for its time)");
    public static Words NoShortcomings { get; } =
        new("Chưa ghi tồn tại, hạn chế nào.", "No shortcoming is written down yet.");
    public static Words Shortcoming { get; } = new("Tồn tại, hạn chế", "Shortcoming");
    public static Words Sign { get; } = new("Biểu hiện", "Sign");
    public static Words Cause { get; } = new("Nguyên nhân", "Cause");
    public static Words CauseText { get; } = new("Nguyên nhân cụ thể", "What it came from");
    public static Words Remedy { get; } = new("Cách khắc phục", "Remedy");
    public static Words RemedyHint { get; } =
        new(
            "Một việc làm được và kiểm được. Ví dụ: Giao ban đầu tuần về từng việc sắp đến hạn.",
            "Something that can be done and seen. For example: go through what is due each Monday."
        );
    public static Words By { get; } = new("Người làm", "Who does it");
    public static Words DueOn { get; } = new("Hạn khắc phục", "By when");
    public static Words Note { get; } = new("Ghi tồn tại, hạn chế", "Write it down");
    public static Words Add { get; } = new("Ghi thêm", "Add one");
    public static Words Noted { get; } = new("Đã ghi.", "It is written down.");
    public static Words Strike { get; } = new("Gạch", "Strike");
    public static Words Struck { get; } = new("Đã gạch.", "It is struck.");
    public static Words Repeated { get; } =
        new("Lặp lại, đã nêu ở lần trước", "It comes again: named before");
    public static Words Given { get; } = new("đã giao", "given out as");
    public static Words Effect { get; } = new("Kiểm lại", "Looked at again");
    public static Words CheckOn { get; } = new("kiểm lại từ", "looked at again from");
    public static Words CheckTitle { get; } =
        new("Cách khắc phục có tác dụng không?", "Did the remedy help?");
    public static Words EffectNote { get; } = new("Nay thấy thế nào", "What is seen now");
    public static Words NextRemedy { get; } =
        new("Cách khắc phục tiếp theo", "What will be done next");
    public static Words OnlyWhenNot { get; } =
        new(
            "Chỉ ghi khi chưa có tác dụng hoặc mới có một phần; thành việc mới của đơn vị.",
            "Only where it did not help, or partly; it becomes new work of the unit."
        );
    public static Words CheckButton { get; } =
        new("Kiểm lại tồn tại, hạn chế", "Look again at shortcoming");
    public static Words Check { get; } = new("Ghi kết quả kiểm lại", "Write it down");
    public static Words Checked { get; } =
        new("Đã ghi kết quả kiểm lại.", "What was seen is written down.");
    public static Words Parts { get; } = new("Các phần của bản tự soi", "Parts of the review");
    public static Words HandInShort { get; } = new("Nộp", "Hand in");
    public static Words HandIn { get; } = new("Nộp bản tự soi", "Hand it in");
    public static Words HandedIn { get; } =
        new("Đã nộp. Cấp trên sẽ đọc và xác nhận.", "Handed in. The superior unit will read it.");
    public static Words Judge { get; } = new("Đọc và xác nhận", "Read and countersign");
    public static Words SignText { get; } =
        new(
            "Xác nhận rồi thì bản tự soi không sửa được nữa, và mỗi cách khắc phục thành một việc giao cho đơn vị.",
            "Once countersigned it cannot be changed any more, and each remedy becomes an assignment of the unit."
        );
    public static Words Countersign { get; } = new("Xác nhận", "Countersign");
    public static Words Countersigned { get; } = new("Đã xác nhận.", "Countersigned.");
    public static Words Return { get; } = new("Trả lại", "Return it");
    public static Words Reason { get; } = new("Lý do trả lại", "Why");
    public static Words Returned { get; } =
        new("Đã trả lại. Đơn vị sẽ sửa và nộp lại.", "Returned. The unit will hand it in again.");
    public static Words CameBack { get; } = new("Cấp trên trả lại", "It came back");
    public static Words Work { get; } = new("Việc", "Work");
    public static Words Due { get; } = new("Hạn", "Due");
    public static Words Standing { get; } = new("Kết quả", "What became of it");
    public static Words Lines { get; } = new("dòng", "rows");
    public static Words NoLines { get; } = new("Không có dòng nào.", "There are none.");
    public static Words Figures { get; } = new("Các số của kỳ", "Figures of the period");

    public static Words Heading(string unit) =>
        new($"Bản tự soi của {unit}", $"Self-review of {unit}");

    public static Words Subtitle(DateOnly from, DateOnly through, DateOnly due) =>
        new(
            $"Kỳ {from:dd/MM/yyyy} – {through:dd/MM/yyyy} · hạn nộp {due:dd/MM/yyyy}",
            $"Period {DateText.Brief(from).English} to {DateText.Brief(through).English} · due {DateText.Brief(due).English}"
        );

    public static Words NotHandedIn { get; } =
        new("Chưa nộp được, còn những chỗ này", "Not handed in yet, because of these");

    public static Words HandInText(string superior) =>
        new(
            $"Bản tự soi chuyển tới {superior} để đọc và xác nhận. Nộp rồi thì chỉ sửa được khi cấp trên trả lại.",
            $"It goes to {superior}, who reads it and countersigns. After that it can be changed only if it is returned."
        );

    public static Words HandedInBy(string who, DateTime at) =>
        new(
            $"{who} nộp lúc {at:HH:mm dd/MM/yyyy}",
            $"handed in by {who}, {DateText.At(at).English}"
        );

    public static Words SignedBy(string who, DateTime at) =>
        new(
            $"{who} xác nhận lúc {at:HH:mm dd/MM/yyyy}",
            $"countersigned by {who}, {DateText.At(at).English}"
        );

    public static Words EarlierIn(string code, DateOnly from, DateOnly through) =>
        new(
            $"{code}, kỳ {from:dd/MM/yyyy} – {through:dd/MM/yyyy}",
            $"{code}, period {DateText.Brief(from).English} to {DateText.Brief(through).English}"
        );

    public static Words CountedHeading(int count, Words figure) =>
        new($"{count} {figure.Vietnamese}", $"{count}: {figure.English}");

    public static Words Numbered(int number, Words label) =>
        new($"{label.Vietnamese} {number}", $"{label.English} {number}");
}
