using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Documents.Web;

/// <summary>Words of the forms that change the register.</summary>
internal static class RegisterWords
{
    public static Words Files { get; } = new("Tệp văn bản", "Files");
    public static Words FilesHint { get; } =
        new(
            "Chọn một hay nhiều tệp .docx, .pdf, .txt, .doc, .odt, .rtf hoặc .html, mỗi tệp không quá 50 MB. Bản chụp (PDF không có lớp chữ) đọc lâu hơn và dễ sai hơn. Văn bản mật không nộp vào đây.",
            "One or more .docx, .pdf, .txt, .doc, .odt, .rtf or .html files of up to 50 MB each. Scans take longer and are read less surely. Do not hand in marked documents."
        );
    public static Words Direction { get; } = new("Vào sổ", "Book");
    public static Words DirectionHint { get; } =
        new(
            "Để trống: văn bản của cơ quan mình vào sổ đi hoặc nội bộ, còn lại vào sổ đến",
            "Left open: documents of this authority go out or stay inside, all others come in"
        );
    public static Words ReceivedOn { get; } = new("Ngày đến", "Received on");
    public static Words ReceivedHint { get; } = new("Để trống: hôm nay", "Left open: today");
    public static Words Misread { get; } =
        new(
            "Máy đọc nhầm phần đầu? Ghi lại ở đây (một tệp)",
            "Was the header misread? Say it here (one file)"
        );
    public static Words Kind { get; } = new("Loại văn bản", "Kind");
    public static Words Number { get; } = new("Số, ký hiệu", "Number and symbol");
    public static Words NumberHint { get; } =
        new("Như trên văn bản: 24-CT/TU, 222/KH-UBND", "As on the paper: 24-CT/TU, 222/KH-UBND");
    public static Words Date { get; } = new("Ngày văn bản", "Date");
    public static Words Issuer { get; } = new("Cơ quan ban hành", "Issuing body");
    public static Words IssuingUnit { get; } = new("Là đơn vị trong hệ thống", "Which is our unit");
    public static Words Subject { get; } = new("Trích yếu", "Subject");
    public static Words Signer { get; } = new("Người ký", "Signer");
    public static Words Term { get; } = new("Nhiệm kỳ", "Term of office");
    public static Words TermHint { get; } =
        new(
            "Chỉ với văn bản của Đảng: 2025-2030. Để trống: tính theo ngày văn bản",
            "For documents of the Party only: 2025-2030. Left open: from the date"
        );
    public static Words Confirm { get; } = new("Xác nhận phần đầu", "Confirm the header");

    public static Words Refused(int count) =>
        new(
            $"{count} tệp chưa nhận được",
            count == 1 ? "1 file was not taken" : $"{count} files were not taken"
        );

    public static Words Taken(int count) =>
        new(
            $"Đã đăng ký {count} văn bản",
            count == 1 ? "1 document was registered" : $"{count} documents were registered"
        );

    public static Words RegisteredOne(Words title) =>
        new(
            $"Đã đăng ký {title.Vietnamese}. Hãy so phần đầu với văn bản.",
            $"{title.English} was registered. Compare its header with the paper."
        );

    public static Words CheckThem { get; } =
        new(
            "Kiểm tra phần đầu từng văn bản trong danh sách dưới đây.",
            "Check the header of each in the list below."
        );
    public static Words See { get; } = new("Mở văn bản đã có", "Open the one that is there");
    public static Words OfferStub { get; } =
        new("Ghi sổ, không lưu nội dung", "Record it without its content");
    public static Words File { get; } = new("Tệp", "File");
    public static Words Why { get; } = new("Vì sao", "Why");
    public static Words HeaderSaved { get; } =
        new("Đã xác nhận phần đầu văn bản", "The header is confirmed");
    public static Words Reason { get; } = new("Vì sao có bản mới", "Why there is a new version");
    public static Words ReasonHint { get; } =
        new(
            "Ví dụ: đính chính ngày, bản ban hành thay dự thảo",
            "For example: date corrected, issued copy in place of the draft"
        );
    public static Words NewFile { get; } = new("Tệp của bản mới", "File of the new version");
    public static Words Compared { get; } =
        new(
            "Đã thêm bản mới. Dưới đây là những gì khác bản trước.",
            "The version was added. Here is what differs from the one before."
        );
    public static Words Changes { get; } = new("Thay đổi theo mục", "Changes by provision");
    public static Words Before { get; } = new("Bản trước", "Before");
    public static Words After { get; } = new("Bản sau", "After");
    public static Words What { get; } = new("Thay đổi", "Change");
    public static Words NoChanges { get; } =
        new("Hai bản giống nhau về lời văn", "The wording of both versions is the same");
    public static Words StubHint { get; } =
        new(
            "Chỉ ghi số, ngày, cơ quan, độ mật và nơi xử lý. Không ghi trích yếu, không nộp tệp.",
            "Write only number, date, issuer, level and where it is handled. No subject, no file."
        );
    public static Words HandledAtHint { get; } =
        new("Ví dụ: Bộ phận văn thư mật, Văn phòng", "For example: secret registry, Office");
    public static Words StubDone { get; } =
        new("Đã ghi sổ, không lưu nội dung", "Recorded, nothing of its content is kept");
    public static Words RecordIt { get; } = new("Ghi sổ", "Record");

    public static Words WhichOne(string number) =>
        new($"{number} là văn bản nào?", $"Which document is {number}?");

    public static Words Cited { get; } = new("Văn bản được dẫn", "The document cited");
    public static Words NotHere { get; } = new("Không có trong sổ", "Not in the register");
    public static Words Settled { get; } =
        new("Đã xác định văn bản được dẫn", "The cited document is settled");
    public static Words LookFor { get; } = new("Tìm văn bản khác", "Look for another document");

    public static Words Differences(int count) =>
        CountWords.Of(count, "mục khác nhau", "provision differs", "provisions differ");
}
