using System.Globalization;
using Chutri.Platform;
using Chutri.Similarity;

namespace Chutri.Functions.CommandLine;

internal static class CommandWords
{
    public static Words Functions { get; } =
        new("Chức năng, nhiệm vụ của các đơn vị", "What the units are there for");

    public static Words Overlaps { get; } =
        new(
            "Tìm chức năng bị giao cho hai đơn vị; không lưu gì",
            "Find work that two units have; nothing is kept"
        );

    public static Words Lead { get; } =
        new(
            "Gợi ý đơn vị chủ trì cho một nhiệm vụ; không lưu gì",
            "Suggest who should lead a task; nothing is kept"
        );

    public static Words FileArgument { get; } =
        new(
            "Tệp .tsv có các cột id, unit, statement",
            "A .tsv file with the columns id, unit, statement"
        );

    public static Words TsvOption { get; } =
        new(
            "In id_a, id_b, score cách nhau bằng tab, dưới một dòng tên cột",
            "Print id_a, id_b, score parted by tabs, below a heading line"
        );

    public static Words FloorOption { get; } =
        new(
            "Chỉ in các cặp từ điểm này (0,001 đến 1); từ 0,5 là cần xem; nếu bỏ: --tsv in từ 0,002 khi có đến 10.000 chức năng",
            "Print pairs from this score on (0.001 to 1); 0.5 and more is to be seen; left out: --tsv prints from 0.002 up to 10,000 statements"
        );

    public static Words WordsOption { get; } =
        new(
            "Thư mục tệp từ ngữ của cơ quan, thay hoặc thêm vào các tệp có sẵn",
            "A folder with the body's own word files, in place of or beside the shipped ones"
        );

    public static Words TaskOption { get; } = new("Nội dung nhiệm vụ", "What is to be done");

    public static Words JsonOption { get; } = new("Một đối tượng JSON", "One JSON object");

    public static Words CannotOpen { get; } =
        new(
            "Không mở được tệp. Hãy kiểm tra lại đường dẫn.",
            "The file cannot be opened. Check its path."
        );

    public static Words FloorOutOfRange { get; } =
        new("--floor phải từ 0,001 đến 1.", "--floor must be from 0.001 to 1.");

    public static Words TaskEmpty { get; } =
        new("--task chưa có nội dung.", "--task says nothing.");

    public static Words NothingFound { get; } =
        new("Không thấy cặp nào cần xem.", "No pair to be seen was found.");

    public static Words NoLead { get; } =
        new(
            "Không có chức năng nào của đơn vị nào khớp với nhiệm vụ này.",
            "No statement of any unit fits this task."
        );

    public static Words Same { get; } = new("cùng một việc", "the same work");
    public static Words FirstContains { get; } =
        new("việc thứ nhất bao gồm việc thứ hai", "the first contains the second");
    public static Words SecondContains { get; } =
        new("việc thứ hai bao gồm việc thứ nhất", "the second contains the first");
    public static Words Near { get; } = new("gần nhau", "near each other");
    public static Words Together { get; } = new("giống nhau", "alike");
    public static Words OnlyFirst { get; } = new("chỉ ở việc thứ nhất", "only in the first");
    public static Words OnlySecond { get; } = new("chỉ ở việc thứ hai", "only in the second");

    public static Words Line(LineProblem problem) =>
        new(
            $"dòng {problem.Line}: {problem.What.Vietnamese}",
            $"line {problem.Line}: {problem.What.English}"
        );

    public static Words Line(LexiconProblem problem) =>
        new(
            $"{problem.File}, dòng {problem.Line}: {problem.What.Vietnamese}",
            $"{problem.File}, line {problem.Line}: {problem.What.English}"
        );

    public static Words Kind(OverlapKind kind) =>
        kind switch
        {
            OverlapKind.Same => Same,
            OverlapKind.FirstContainsSecond => FirstContains,
            OverlapKind.SecondContainsFirst => SecondContains,
            _ => Near,
        };

    public static Words Found(int pairs, int groups, int statements) =>
        new(
            $"{statements} chức năng; {pairs} cặp cần xem, trong {groups} nhóm.",
            $"{statements} statements; {pairs} pairs to be seen, in {groups} groups."
        );

    public static Words LeftOut(long pairs) =>
        new(
            $"Còn {pairs} cặp trùng nguyên văn không liệt kê từng cặp.",
            $"{pairs} more pairs of the very same text are not listed one by one."
        );

    public static Words Score(double score)
    {
        var plain = score.ToString("0.00", CultureInfo.InvariantCulture);
        return new(plain.Replace('.', ','), plain);
    }
}
