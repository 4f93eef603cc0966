using Chutri.Platform;

namespace Chutri.SelfReview.Web;

public static class EditionPageWords
{
    public static Words Title { get; } = new("Danh mục và phiếu tự soi", "Lists for self-review");
    public static Words What { get; } =
        new(
            "Biểu hiện vi phạm và câu hỏi để tự soi, từng bản một.",
            "Signs of violation and questions for self-review, edition by edition."
        );
    public static Words Intro { get; } =
        new(
            "Bản mới được đưa vào thử trước. Bản đang dùng giữ nguyên cho đến khi bấm “Đưa vào dùng”. Bản cũ không mất và không đổi: lúc nào cũng mở lại được. Đợt tự soi mở sau đó dùng bản đang dùng; đợt đã mở giữ bản của mình.",
            "A new edition comes in on trial. The one in force stays until you press “Put in force”. Older ones are kept unchanged and can always be opened. A round takes the editions in force when it is opened, and keeps them."
        );
    public static Words NoneTitle { get; } =
        new("Chưa có danh mục, phiếu nào", "There is no list yet");
    public static Words NoneText { get; } =
        new(
            "Hãy lấy bản kèm theo chương trình, hoặc đưa vào tệp của cơ quan.",
            "Take what comes with the program, or bring in a file of your own."
        );
    public static Words BringIn { get; } = new("Đưa vào bản mới", "Bring in a new edition");
    public static Words Kind { get; } = new("Loại", "Kind");
    public static Words Source { get; } = new("Lấy từ đâu", "Where it comes from");
    public static Words SourceHint { get; } =
        new(
            "Ví dụ: Phụ lục Chỉ thị 24-CT/TU ngày 07/8/2023",
            "For example: Annex of Directive 24-CT/TU of 7 August 2023"
        );
    public static Words FileHint { get; } =
        new(
            "Danh mục có cột Nhóm, Mã, Biểu hiện. Phiếu có cột Phần, Mã, Câu hỏi, Kiểu trả lời và khi cần: Lựa chọn, Trọng số, Cần minh chứng khi, Chỉ hỏi khi, Đối chiếu với. Cách dễ nhất: mở một bản ở trên, tải về rồi sửa.",
            "A catalogue has the columns Group, Code, Sign. A sheet has Section, Code, Question, Kind of answer, and where needed Choices, Weight, Evidence when, Asked when, Held against. Easiest: open one above, download it and change it."
        );
    public static Words Read { get; } = new("Đưa vào thử", "Bring it in on trial");
    public static Words ShippedTitle { get; } =
        new("Bản kèm theo chương trình", "What comes with the program");
    public static Words ShippedText { get; } =
        new(
            "Danh mục có nhóm 1 (5 biểu hiện) của phụ lục Chỉ thị 24-CT/TU và 4 biểu hiện về trách nhiệm giải quyết công việc mà Thành ủy Hà Nội đã nêu; phần còn lại của nhóm 2 và 3 cần bổ sung từ toàn văn phụ lục.",
            "The catalogue has group 1 (5 signs) of the annex of Directive 24-CT/TU and 4 signs of responsibility for work that the city Party committee named; what else groups 2 and 3 hold is to be added from the full text."
        );
    public static Words TakeShipped { get; } = new("Lấy bản này", "Take it");
    public static Words Edition { get; } = new("Bản", "Edition");
    public static Words State { get; } = new("Tình trạng", "State");
    public static Words LineCount { get; } = new("Số dòng", "Lines");
    public static Words ReadBy { get; } = new("Người đưa vào", "Brought in by");
    public static Words At { get; } = new("Lúc", "At");
    public static Words Editions { get; } = new("bản", "editions");
    public static Words PutInForce { get; } = new("Đưa vào dùng", "Put in force");
    public static Words PutTitle { get; } =
        new("Đưa vào dùng thay bản cũ", "Put it in force in place of the older one");
    public static Words PutText { get; } =
        new(
            "Từ lúc này bản này được ghi là bản đang dùng. Bản trước được ghi là đã thay và vẫn mở lại được.",
            "It is marked as the one in force from now on. The one before it is marked as replaced and can still be opened."
        );
    public static Words Kept { get; } =
        new(
            "Đã đưa vào thử. Hãy xem lại, làm thử rồi đưa vào dùng.",
            "Brought in on trial. Look at it, try it out, then put it in force."
        );
    public static Words InForce { get; } = new("Đã đưa vào dùng.", "It is in force.");
    public static Words Download { get; } = new("Tải về để sửa", "Download to change");
    public static Words TryOut { get; } = new("Làm thử", "Try it out");
    public static Words TryText { get; } =
        new(
            "Trả lời như một chi bộ rồi bấm “Xem kết quả”. Không có gì được lưu lại.",
            "Answer as a cell would, then press “See the result”. Nothing is kept."
        );
    public static Words See { get; } = new("Xem kết quả", "See the result");
    public static Words Complete { get; } =
        new("Phiếu đã trả lời đủ.", "The sheet is answered completely.");
    public static Words EvidenceOf { get; } = new("Minh chứng", "Evidence");
    public static Words Happened { get; } = new("Đã diễn ra", "What happened");
    public static Words Sign { get; } = new("Biểu hiện", "Sign");
    public static Words Code { get; } = new("Mã", "Code");
    public static Words Question { get; } = new("Câu hỏi", "Question");
    public static Words Answer { get; } = new("Trả lời", "Answer");
    public static Words Weight { get; } = new("Trọng số", "Weight");

    public static Words HeldAgainst(Words figure) =>
        new($"Đối chiếu với số {figure.Vietnamese}", $"Held against: {figure.English}");

    public static Words Named(Words kind, int number) =>
        new($"{kind.Vietnamese}, bản số {number}", $"{kind.English}, edition {number}");

    public static Words Score(double earned, int possible, int asked, int all) =>
        possible == 0
            ? new(
                $"Hỏi {asked}/{all} câu; chưa có câu nào tính điểm.",
                $"{asked} of {all} questions are asked; none counts yet."
            )
            : new(
                $"Hỏi {asked}/{all} câu; tự chấm {Words(earned, "vi-VN")}/{possible} điểm.",
                $"{asked} of {all} questions are asked; own score {Words(earned, "en-GB")} of {possible}."
            );

    private static string Words(double number, string culture) =>
        number.ToString("0.#", System.Globalization.CultureInfo.GetCultureInfo(culture));
}
