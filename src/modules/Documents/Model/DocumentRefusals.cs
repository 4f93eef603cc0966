using Chutri.Platform;

namespace Chutri.Documents.Model;

internal static class DocumentRefusals
{
    public const string SameFileCode = "documents-same-file";
    public const string SameNumberCode = "documents-same-number";

    private static readonly Words OneNumberOnce = new(
        "Số văn bản của Đảng tính theo nhiệm kỳ, của Nhà nước theo năm; mỗi số chỉ cấp một lần cho một loại (Nghị định 30/2020/NĐ-CP, Hướng dẫn 36-HD/VPTW).",
        "Party documents are numbered by term of office, state documents by year; a number is given once for each type (Decree 30/2020/NĐ-CP, Guidance 36-HD/VPTW)."
    );

    public static Refusal NoDocument { get; } =
        Refusal.NotFound(
            new(
                "Không có văn bản này trong sổ. Hãy tìm lại theo số hoặc trích yếu ở trang Văn bản.",
                "There is no such document in the register. Look for it by number or subject on the Documents page."
            )
        );

    public static Refusal NoSuchVersions { get; } =
        Refusal.NotFound(
            new(
                "Văn bản này không có hai bản đó để so sánh.",
                "This document does not have these two versions to compare."
            )
        );

    public static Refusal StubHasNoHeader { get; } =
        Refusal.Conflict(
            "documents-stub",
            new(
                "Văn bản này xử lý bên ngoài hệ thống; ở đây chỉ có dòng ghi sổ, không có nội dung để sửa.",
                "This document is handled outside the system; here is only its entry, with nothing to change."
            )
        );

    public static Words TooLong(int longest, int length) =>
        new(
            $"Dài nhất {longest} ký tự, hiện có {length}.",
            $"At most {longest} characters; there are {length}."
        );

    public static Refusal SameFile(DocumentSummary known) =>
        Refusal.Conflict(
            SameFileCode,
            new(
                $"Tệp này đã có trong sổ: {known.Title.Vietnamese}. Không lưu thêm lần nữa.",
                $"This file is in the register already: {known.Title.English}. It is not kept a second time."
            )
        ) with
        {
            See = known.Url,
        };

    public static Refusal SameNumber(DocumentSummary other, string period) =>
        Refusal.Conflict(
            SameNumberCode,
            new(
                $"Số này đã đăng ký trong kỳ {period}: {other.Title.Vietnamese}. Nếu đây là bản mới của văn bản đó, hãy thêm bản mới ở trang của nó; nếu máy đọc nhầm số, hãy nhập lại số đúng.",
                $"This number is registered already in {period}: {other.Title.English}. If this is a new version of it, add the version on its page; if the number was misread, type the right one."
            ),
            OneNumberOnce
        ) with
        {
            See = other.Url,
        };

    public static Refusal NoReference { get; } =
        Refusal.NotFound(
            new("Văn bản này không có dòng dẫn chiếu đó.", "This document has no such reference.")
        );

    public static Refusal ReferenceToItself { get; } =
        Refusal.Conflict(
            "documents-reference-to-itself",
            new(
                "Một văn bản không dẫn chiếu chính nó. Hãy chọn văn bản khác.",
                "A document does not cite itself. Choose another."
            )
        );

    public static Words NoSuchUnit { get; } =
        new("Hãy chọn đơn vị trong danh sách.", "Choose a unit of the list.");

    public static Words NoFileChosen { get; } =
        new(
            "Chọn ít nhất một tệp .docx, .pdf, .txt, .doc, .odt, .rtf hoặc .html.",
            "Choose at least one .docx, .pdf, .txt, .doc, .odt, .rtf or .html file."
        );

    public static Refusal RequestTooLarge { get; } =
        new(
            RefusalKind.Invalid,
            "documents-request-too-large",
            new(
                "Các tệp gửi một lần nặng quá 120 MB nên chưa nhận tệp nào. Hãy nộp từng tệp, mỗi tệp không quá 50 MB.",
                "The files sent together are larger than 120 MB, so none was taken. Hand them in one by one, each up to 50 MB."
            )
        );
}
