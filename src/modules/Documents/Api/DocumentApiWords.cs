using Chutri.Platform;

namespace Chutri.Documents.Api;

/// <summary>What each operation does, by its identifier.</summary>
internal static class DocumentApiWords
{
    public static Words FindDocuments { get; } =
        new(
            "Sổ văn bản, mới vào sổ trước; q nhận số viết theo cách nào cũng được, hoặc từ có dấu, không dấu",
            "The register, newest entry first; q takes a number in any spelling, or words with or without marks"
        );
    public static Words ShowDocument { get; } =
        new(
            "Một văn bản: các phiên bản, viện dẫn, người và chỉ tiêu",
            "One document with its versions, references, people and targets"
        );
    public static Words FetchDocumentFile { get; } =
        new(
            "Tải bản gốc nguyên vẹn, của phiên bản hiện hành hoặc phiên bản khác",
            "The original byte for byte, of the current version or of another"
        );
    public static Words ListProvisions { get; } =
        new("Các điều khoản của một phiên bản theo thứ tự", "The outline of a version in order");
    public static Words ShowReading { get; } =
        new(
            "Mọi điều máy đọc được trong một phiên bản: nội dung, điều khoản, việc đề xuất, từ tìm thấy",
            "Everything the machine read out of a version: text, provisions, proposed tasks, found words"
        );
    public static Words CompareVersions { get; } =
        new(
            "Từng điều khoản đổi thế nào giữa hai phiên bản (nếu không nói thì hai bản mới nhất)",
            "What became of each provision between two versions (the last two unless said)"
        );
    public static Words RegisterDocuments { get; } =
        new(
            "Đưa tệp vào sổ (multipart); tệp nào riêng tệp ấy nên có thể có tệp bị từ chối: 201 nếu vào hết, 207 nếu không",
            "Register files (multipart); each for itself, so some may be refused: 201 where all came in, 207 otherwise"
        );
    public static Words RecordDocumentHandledOutside { get; } =
        new(
            "Ghi sổ văn bản có độ mật: số, ngày, nơi ban hành, độ mật và nơi xử lý",
            "Record the stub of a marked document: number, date, issuer, level and where it is handled"
        );
    public static Words CorrectDocumentHeader { get; } =
        new(
            "Xác nhận hoặc sửa phần đầu văn bản; văn bản được coi là đã soát",
            "Say what the header is; the document then counts as checked"
        );
    public static Words AddDocumentVersion { get; } =
        new(
            "Thêm tệp mới hơn của cùng văn bản (multipart, một tệp, lý do nếu có)",
            "Add a newer file of the same document (multipart, one file, optional reason)"
        );
    public static Words SettleReference { get; } =
        new(
            "Nói số được viện dẫn là văn bản nào trong sổ; target none = không có trong sổ",
            "Say which registered document a cited number means; target none = not in the register"
        );
}
