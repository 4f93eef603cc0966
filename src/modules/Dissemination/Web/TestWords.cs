using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Dissemination.Web;

public static class TestWords
{
    public static Words Test { get; } = new("Bài kiểm tra", "Test");
    public static Words Begin { get; } = new("Bắt đầu làm bài", "Begin");
    public static Words Continue { get; } = new("Làm tiếp bài", "Go on");
    public static Words HandIn { get; } = new("Nộp bài", "Hand in");
    public static Words Passed { get; } =
        new("Đạt. Bây giờ hãy xác nhận đã hiểu.", "Passed. Now confirm that you understood.");
    public static Words ToConfirm { get; } = new("Tới bước xác nhận", "Go on to confirm");
    public static Words ReadFirst { get; } = new("Đọc lại tài liệu", "Read the materials");
    public static Words ReadAgain { get; } = new("Nên đọc lại", "Read again");
    public static Words Own { get; } =
        new(
            "Câu trả lời là của riêng bạn. Cấp trên chỉ thấy bạn đã hiểu hay chưa.",
            "Your answers are your own. Superiors see only whether you have understood."
        );
    public static Words TestNeeded { get; } =
        new(
            "Đợt này có bài kiểm tra ngắn. Đạt bài kiểm tra rồi mới xác nhận được.",
            "This campaign has a short test. Pass it, then you can confirm."
        );
    public static Words Reflection { get; } = new("Bài thu hoạch", "Reflection");
    public static Words ReceiptTitle { get; } = new("Biên nhận", "Receipt");
    public static Words ReceiptText { get; } =
        new(
            "Dãy chữ số dưới đây (SHA-256) là dấu của tài liệu bạn đã đọc: tài liệu đổi thì dãy này đổi theo.",
            "The letters and figures below (SHA-256) are the mark of what you read: where that changes, they change."
        );
    public static Words Unchanged { get; } =
        new(
            "Tài liệu từ đó đến nay không thay đổi.",
            "What there is to read has not changed since."
        );
    public static Words Changed { get; } =
        new(
            "Tài liệu đã được bổ sung sau khi bạn xác nhận; nên đọc lại.",
            "Something was added after you confirmed; it is worth reading again."
        );
    public static Words Questions { get; } = new("Câu hỏi kiểm tra", "Questions of the test");
    public static Words QuestionsText { get; } =
        new(
            "Mỗi người được hỏi một số câu lấy ngẫu nhiên từ ngân hàng này. Câu đã đưa vào thì không sửa; câu sai thì bỏ và thêm câu mới.",
            "Everybody is asked some questions drawn at random from this bank. A question is not changed; a wrong one is retired, and another added."
        );
    public static Words NoQuestions { get; } =
        new(
            "Chưa có câu hỏi nào. Hãy thêm từng câu, hoặc đọc từ tệp Excel.",
            "There are none yet. Add them one by one, or from an Excel file."
        );
    public static Words RuleTitle { get; } = new("Cách kiểm tra", "How it is tested");
    public static Words Drawn { get; } =
        new("Số câu mỗi người phải làm", "Questions each person is asked");
    public static Words DrawnHint { get; } =
        new("0: không kiểm tra, chỉ đọc và xác nhận.", "0: no test, reading and confirming alone.");
    public static Words Tries { get; } = new("Được làm tối đa mấy lần", "How many tries");
    public static Words Wait { get; } =
        new("Chưa đạt thì sau mấy giờ mới làm lại", "Hours before the next try");
    public static Words Prompt { get; } =
        new("Yêu cầu viết thu hoạch", "What to reflect on in writing");
    public static Words PromptHint { get; } =
        new(
            "Để trống nếu không cần. Ví dụ: Đồng chí sẽ sửa điều gì trong việc của mình?",
            "Left empty: nothing. For example: what will you change in your own work?"
        );
    public static Words SaveRule { get; } = new("Lưu cách kiểm tra", "Save it");
    public static Words RuleSaved { get; } = new("Đã lưu cách kiểm tra.", "Saved.");
    public static Words AddTitle { get; } = new("Thêm một câu hỏi", "Add a question");
    public static Words Text { get; } = new("Câu hỏi", "Question");
    public static Words Right { get; } = new("Đáp án đúng", "Right answer");
    public static Words IsRight { get; } = new("đáp án đúng", "right");
    public static Words Source { get; } = new("Đáp án nằm ở đâu", "Where the answer stands");
    public static Words SourceHint { get; } =
        new(
            "Ví dụ: Điều 3 Chỉ thị 24-CT/TU. Ai trả lời sai được nhắc đọc lại chỗ này.",
            "For example: Article 3 of 24-CT/TU. Whoever was wrong is pointed to it."
        );
    public static Words Add { get; } = new("Thêm câu hỏi", "Add");
    public static Words ImportTitle { get; } =
        new("Đọc câu hỏi từ tệp Excel", "Read questions from an Excel file");
    public static Words ImportText { get; } =
        new(
            "Dòng đầu là tên cột: Câu hỏi, A, B, C, D, E, Đáp án, Nguồn. Nếu có lỗi, mọi lỗi được nêu cùng lúc và chưa câu nào được ghi.",
            "The first row names the columns: question, A, B, C, D, E, answer, source. Where anything is wrong all of it is said at once, and nothing is kept."
        );
    public static Words Import { get; } = new("Đọc tệp", "Read it");
    public static Words Retire { get; } = new("Bỏ câu này", "Retire it");
    public static Words Retired { get; } = new("đã bỏ", "retired");
    public static Words RetiredNow { get; } = new("Đã bỏ câu hỏi.", "The question is retired.");
    public static Words Things { get; } = new("câu hỏi", "questions");

    public static Words TriesUsedText { get; } =
        new(
            "Hãy giúp họ học lại, rồi cho làm thêm một lần. Người được cho thêm nhận thông báo; không ai xem được câu trả lời.",
            "Help them to read it again, then allow one more try. Whoever is allowed it is told; nobody sees the answers."
        );
    public static Words AllowTry { get; } = new("Cho làm thêm một lần", "Allow one more try");
    public static Words TryAllowed { get; } =
        new("Đã cho làm thêm một lần.", "One more try is allowed.");
    public static Words Who { get; } = new("Cho ai", "Whom");

    public static Words TriesUsedTitle(int people) =>
        new(
            $"{NumberText.Of(people).Vietnamese} người đã hết lượt làm bài mà chưa đạt",
            $"{NumberText.Of(people).English} have used all tries and not passed"
        );

    public static Words Letter(int at) =>
        new(((char)('A' + at)).ToString(), ((char)('A' + at)).ToString());

    public static Words Added(int count) => new($"Đã thêm {count} câu hỏi.", $"{count} added.");

    public static Words Rule(int asked, int pass, int tries) =>
        new(
            $"{asked} câu, đạt khi đúng từ {pass}% số câu; được làm tối đa {tries} lần.",
            $"{asked} questions; passed from {pass} per cent right; at most {tries} tries."
        );

    public static Words Try(int number, int tries) =>
        new($"Lần {number} trong {tries} lần", $"Try {number} of {tries}");

    public static Words Last(int right, int asked) =>
        new(
            $"Lần vừa rồi đúng {right} / {asked} câu, chưa đạt.",
            $"Last time {right} of {asked} were right: not passed."
        );

    public static Words Question(int number, string text) =>
        new($"Câu {number}. {text}", $"{number}. {text}");

    public static Words Receipt(string code, DateTime local)
    {
        var at = DateText.At(local);
        return new(
            $"Biên nhận {code}, xác nhận lúc {at.Vietnamese}.",
            $"Receipt {code}, confirmed at {at.English}."
        );
    }
}
