using Chutri.Inspections.Model;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Inspections.Web;

/// <summary>What the pages say about check sheets.</summary>
public static class SheetPageWords
{
    public static Words Sheets { get; } = new("Phiếu kiểm tra", "Check sheets");
    public static Words New { get; } = new("Lập phiếu kiểm tra", "Make a check sheet");
    public static Words Make { get; } = new("Lập phiếu", "Make it");
    public static Words Made { get; } =
        new(
            "Đã lập phiếu. Thành viên đoàn mở trang trên điện thoại để lấy phiếu về máy.",
            "The sheet is made. Members of the team take it along with the page for telephones."
        );
    public static Words NewText { get; } =
        new(
            "Chọn một phiếu câu hỏi có sẵn, hoặc đưa vào tệp Excel, CSV có các cột Phần, Mã, Câu hỏi, Kiểu trả lời như phiếu tự soi. Lập rồi thì câu hỏi không đổi.",
            "Choose a question sheet that is kept, or bring in a workbook or CSV file with the columns of a question sheet. Its questions do not change afterwards."
        );
    public static Words Title { get; } = new("Tên phiếu", "Name of the sheet");
    public static Words EditionLabel { get; } =
        new("Phiếu câu hỏi có sẵn", "Question sheet that is kept");
    public static Words File { get; } = new("Hoặc tệp câu hỏi", "Or a file of questions");
    public static Words Field { get; } =
        new("Mở trên điện thoại, dùng khi không có mạng", "On a telephone, without a network");
    public static Words NoSheets { get; } = new("Chưa có phiếu nào.", "No sheet yet.");
    public static Words Fill { get; } = new("Ghi vào phiếu", "Fill in the sheet");
    public static Words Keep { get; } = new("Ghi lại", "Keep");
    public static Words Kept { get; } = new("Đã ghi lại.", "Kept.");
    public static Words Judged { get; } =
        new("Đã quyết định. Lý do đứng cạnh từng mục.", "Decided. The reason stands beside each.");
    public static Words Chosen { get; } =
        new(
            "Đã chọn. Các câu trả lời khác vẫn còn bên cạnh.",
            "Chosen. The other answers stay beside it."
        );
    public static Words NothingChanged { get; } =
        new("Chưa có gì thay đổi so với lúc mở trang.", "Nothing differs from what stood there.");
    public static Words Remark { get; } = new("Ghi chú, căn cứ", "Remark, evidence");
    public static Words NumberHint { get; } =
        new("Một số, ví dụ 12 hoặc 12,5.", "A number, such as 12 or 12.5.");
    public static Words CountHint { get; } =
        new("Một số nguyên từ 0 trở lên, ví dụ 0 hoặc 3.", "A whole number, 0 or more.");
    public static Words Differ { get; } = new("Trả lời khác nhau", "Answered differently");
    public static Words DifferText { get; } =
        new(
            "Các thành viên trả lời khác nhau. Cả hai được giữ. Một người trong đoàn chọn câu được lấy và ghi lý do.",
            "Members of the team answered differently. All is kept. One of the team chooses which stands, and says why."
        );
    public static Words Stands { get; } = new("Câu trả lời được lấy", "The answer that stands");
    public static Words Why { get; } = new("Lý do", "Reason");
    public static Words Choose { get; } = new("Chọn câu này", "Choose it");
    public static Words Waiting { get; } =
        new("Chờ trưởng đoàn quyết định", "Waits for the head of the team");
    public static Words WaitingText { get; } =
        new(
            "Những mục này đã được giữ nguyên nhưng có điều cần người xem xét. Nhận vào thì tính theo giờ đã ghi, không thay câu trả lời ghi sau. Để riêng thì vẫn còn ở đây, kèm lý do.",
            "These are kept as they came, and something about them needs a person. Taken in, they count by the time written, and replace no later answer. Put aside, they stay here with the reason."
        );
    public static Words Entries { get; } = new("Các mục", "Entries");
    public static Words TakeIn { get; } = new("Nhận vào", "Take in");
    public static Words Aside { get; } = new("Để riêng", "Put aside");
    public static Words Decision { get; } = new("Quyết định", "Decision");
    public static Words Decide { get; } =
        new("Quyết định các mục đã chọn", "Decide on those ticked");
    public static Words PutAside { get; } = new("Đã để riêng", "Put aside");
    public static Words Signatures { get; } =
        new("Chữ ký của đại diện đơn vị", "Signature for the unit");
    public static Words NoSignature { get; } = new("Chưa có chữ ký.", "No signature yet.");
    public static Words AddPhoto { get; } =
        new("Thêm ảnh hoặc chữ ký trên giấy", "Add a photograph or a signature on paper");
    public static Words AddPhotoText { get; } =
        new(
            "Ảnh của một câu: chọn câu. Ký trên giấy: để trống câu, ghi họ tên người ký; kèm ảnh trang ký nếu có.",
            "A photograph to a question: choose it. A signature on paper: leave the question, write the name; with a picture of the page where there is one."
        );
    public static Words Question { get; } = new("Của câu", "To the question");
    public static Words Signer { get; } = new("Người ký", "Signed by");
    public static Words SignerMissing { get; } =
        new(
            "Hãy chọn câu của ảnh, hoặc ghi họ tên người ký.",
            "Choose the question of the photograph, or write who signed."
        );
    public static Words Photo { get; } = new("Ảnh", "Photograph");
    public static Words Add { get; } = new("Thêm", "Add");
    public static Words NotAnswered { get; } = new("Chưa trả lời.", "Not answered.");
    public static Words NeedsEvidence { get; } =
        new(
            "Trả lời như vậy cần ghi căn cứ hoặc có ảnh.",
            "This answer needs a remark or a photograph."
        );
    public static Words Others { get; } =
        new("Câu trả lời khác, trước đó", "Other and earlier answers");
    public static Words Phones { get; } = new("Phiếu đang ở máy nào", "Which telephones hold it");
    public static Words NoPhones { get; } =
        new("Chưa ai lấy phiếu về máy.", "Nobody took it along yet.");
    public static Words PlaceIs { get; } = new("Vị trí", "Place");
    public static Words Receipt { get; } = new("Mã băm máy chủ giữ", "Digest kept by the server");
    public static Words SectionLabel { get; } = new("Phần", "Section");

    public static Words Heading(int number, string title) =>
        new($"Phiếu số {number}: {title}", $"Sheet {number}: {title}");

    /// <summary>As a line begins.</summary>
    public static Words Capital(this Words words) =>
        new(Begun(words.Vietnamese), Begun(words.English));

    private static string Begun(string text) =>
        text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    public static Words RemarkOf(string code) =>
        new($"Câu {code}: ghi chú, căn cứ", $"Question {code}: remark, evidence");

    /// <summary>One that waits, as it is ticked.</summary>
    public static Words Ticked(SheetEntryModel entry)
    {
        var said = entry.Answer.Length == 0 ? "" : $": {entry.Answer}";
        return new(
            $"{entry.By}, {entry.Kind.Vietnamese} {entry.Question}{said}",
            $"{entry.By}, {entry.Kind.English} {entry.Question}{said}"
        );
    }

    public static Words Link(int number, string title, int questions) =>
        new(
            $"Phiếu số {number}: {title} ({questions} câu)",
            $"Sheet {number}: {title} ({Counted.Of(questions, "question")})"
        );

    public static Words About(string source, string by) =>
        new($"Câu hỏi từ {source}; {by} lập", $"Questions of {source}; made by {by}");

    public static Words Count(int answered, int asked, int differing, int waiting) =>
        new(
            $"Đã trả lời {answered} trên {asked} câu; {differing} câu trả lời khác nhau; {waiting} mục chờ quyết định.",
            $"{answered} of {Counted.Of(asked, "question")} answered; {differing} answered differently; {waiting} waiting for a decision."
        );

    public static Words Edition(int number, string source, int questions) =>
        new(
            $"Bản {number}: {source} ({questions} câu)",
            $"Edition {number}: {source} ({Counted.Of(questions, "question")})"
        );

    public static Words ChosenBecause(string by, string why) =>
        new($"{by} chọn câu này: {why}", $"Chosen by {by}: {why}");

    public static Words Decided(Words standing, string by, string why) =>
        new($"{standing.Vietnamese} ({by}): {why}", $"{standing.English} ({by}): {why}");

    /// <param name="differs">How the clock of the device differed; null where it did not.</param>
    public static Words When(DateTime made, DateTime received, Words? differs) =>
        new(
            $"ghi lúc {made:HH:mm dd/MM/yyyy} theo máy, máy chủ nhận lúc {received:HH:mm dd/MM/yyyy}"
                + (differs is null ? "" : $"; {differs.Vietnamese}"),
            $"written {DateText.At(made).English} by the device, received {DateText.At(received).English} by the server"
                + (differs is null ? "" : $"; {differs.English}")
        );

    public static Words CopyOf(string person, DateTime taken, DateTime? sent) =>
        sent is { } last
            ? new(
                $"{person}: lấy về lúc {taken:HH:mm dd/MM/yyyy}, gửi lần cuối lúc {last:HH:mm dd/MM/yyyy}",
                $"{person}: taken along {DateText.At(taken).English}, sent last {DateText.At(last).English}"
            )
            : new(
                $"{person}: lấy về lúc {taken:HH:mm dd/MM/yyyy}, chưa gửi gì",
                $"{person}: taken along {DateText.At(taken).English}, nothing sent yet"
            );
}
