using Chutri.Platform;

namespace Chutri.Procedures.Web;

public static class FormWords
{
    public static Words Title { get; } =
        new("Mẫu giấy tờ của bộ phận một cửa", "Forms of the counter");
    public static Words What { get; } =
        new(
            "Nội dung mẫu theo quy định đang có hiệu lực. Khi có quy định mới, đưa bản mới vào dùng; giấy tờ đã lập vẫn giữ bản cũ.",
            "The texts as the rules in force have them. When the rules change, put a new edition in force; what was written before keeps its own."
        );
    public static Words Change { get; } = new("Đưa bản mới vào dùng", "Put a new edition in force");
    public static Words Mark { get; } = new("Số mẫu", "Mark");
    public static Words Heading { get; } = new("Tiêu đề", "Title");
    public static Words Body { get; } = new("Nội dung", "Text");
    public static Words Source { get; } = new("Theo quy định", "Rule");
    public static Words SourceHint { get; } =
        new("Số, ký hiệu văn bản quy định mẫu này.", "Number and symbol of the rule.");
    public static Words Put { get; } =
        new("Đã đưa bản mới vào dùng.", "The new edition is in force.");

    public static Words Edition(int number) =>
        number == 0
            ? new("bản kèm theo phần mềm", "as it comes with the program")
            : new($"bản {number}", $"edition {number}");

    public static Words BodyHint(string fields) =>
        new(
            $"Mỗi đoạn một dòng. Chỗ trong ngoặc nhọn được điền tự động: {fields}.",
            $"A paragraph a line. What stands in braces is filled in: {fields}."
        );
}
