using Chutri.Platform;

namespace Chutri.Documents.CommandLine;

internal static class CommandWords
{
    public static Words Extract { get; } =
        new(
            "Đọc văn bản và in ra những gì đọc được; không lưu gì",
            "Read documents and print what was read; nothing is kept"
        );

    public static Words Register { get; } =
        new(
            "Đăng ký văn bản từ các tệp trên máy này",
            "Register documents from files of this machine"
        );

    public static Words FileArgument { get; } =
        new(
            "Tệp .txt, .docx, .pdf, .doc, .odt, .rtf hoặc .html",
            "Files ending in .txt, .docx, .pdf, .doc, .odt, .rtf or .html"
        );

    public static Words JsonOption { get; } =
        new("Mỗi tệp một đối tượng JSON trên một dòng", "One JSON object a line for each file");

    public static Words DirectionOption { get; } =
        new(
            "Sổ: incoming (đến), outgoing (đi), internal (nội bộ)",
            "Book: incoming, outgoing or internal"
        );

    public static Words ReceivedOption { get; } =
        new("Ngày đến, ví dụ 27/11/2026", "Day of receipt, for example 27/11/2026");

    public static Words CannotOpen { get; } =
        new(
            "Không mở được tệp. Hãy kiểm tra lại đường dẫn.",
            "The file cannot be opened. Check its path."
        );

    public static Words NotRead { get; } = new("chưa đọc được", "not read");
    public static Words NoLead { get; } = new("chưa nêu đơn vị chủ trì", "no lead named");
    public static Words NoDeadline { get; } = new("chưa nêu thời hạn", "no deadline named");

    public static Words Counts(
        int provisions,
        int demands,
        int references,
        int people,
        int targets
    ) =>
        new(
            $"{provisions} mục, {demands} mục có yêu cầu; {references} văn bản được dẫn; {people} người; {targets} chỉ tiêu",
            $"{provisions} provisions, {demands} with demands; {references} documents cited; {people} people; {targets} targets"
        );

    public static Words Tasks(int count) =>
        new($"{count} nhiệm vụ đề xuất", $"{count} tasks proposed");
}
