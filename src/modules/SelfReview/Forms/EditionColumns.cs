using Chutri.Organization;
using Chutri.Platform;
using Chutri.SelfReview.Model;
using Chutri.VietnameseText;

namespace Chutri.SelfReview.Forms;

/// <summary>A column of a file, by any of its headings; its field has the first of them as its name.</summary>
internal sealed record FileColumn(Words Title, params string[] Headings);

/// <summary>The columns that a file is known by. A downloaded edition has the Vietnamese headings.</summary>
internal static class EditionColumns
{
    public static FileColumn Group { get; } = new(new("Nhóm", "Group"), "nhom", "group");
    public static FileColumn Code { get; } = new(new("Mã", "Code"), "ma", "code");
    public static FileColumn Sign { get; } =
        new(new("Biểu hiện", "Sign"), "bieu hien", "bieu hien vi pham", "sign");
    public static FileColumn Section { get; } = new(new("Phần", "Section"), "phan", "section");
    public static FileColumn Question { get; } =
        new(new("Câu hỏi", "Question"), "cau hoi", "question");
    public static FileColumn Kind { get; } =
        new(new("Kiểu trả lời", "Kind of answer"), "kieu tra loi", "kieu", "kind of answer");
    public static FileColumn Choices { get; } =
        new(new("Lựa chọn", "Choices"), "lua chon", "muc", "choices");
    public static FileColumn Weight { get; } =
        new(new("Trọng số", "Weight"), "trong so", "diem", "weight");
    public static FileColumn Evidence { get; } =
        new(
            new("Cần minh chứng khi", "Evidence when"),
            "can minh chung khi",
            "minh chung",
            "evidence when"
        );
    public static FileColumn AskedWhen { get; } =
        new(new("Chỉ hỏi khi", "Asked when"), "chi hoi khi", "asked when");
    public static FileColumn Against { get; } =
        new(new("Đối chiếu với", "Held against"), "doi chieu voi", "doi chieu", "held against");
}

/// <summary>A handed list whose cells are asked for by column.</summary>
internal sealed class EditionTable(HandedList list)
{
    private const string FileField = "file";
    private readonly string[] headings = [.. list.Headings.Select(ListFile.Plain)];

    public List<FieldError> Problems { get; } = [];

    public IEnumerable<HandedRow> Rows =>
        list.Rows.Where(row => row.Cells.Any(cell => !string.IsNullOrWhiteSpace(cell)));

    public void Need(params IEnumerable<FileColumn> columns)
    {
        foreach (var column in columns.Where(column => At(column) < 0))
        {
            Add(1, column, EditionFileWords.NoColumn);
        }
    }

    public bool Has(FileColumn column) => At(column) >= 0;

    public string Cell(HandedRow row, FileColumn column) =>
        At(column) is var at && at >= 0 && at < row.Cells.Count
            ? Normalising.Normalise(row.Cells[at]).Trim()
            : "";

    /// <summary>What stands in a cell that has to be filled in.</summary>
    public string Needed(HandedRow row, FileColumn column, int longest)
    {
        var text = Cell(row, column);
        if (text.Length == 0)
        {
            Wrong(row, column, EditionFileWords.Empty);
        }
        else if (text.Length > longest)
        {
            Wrong(row, column, EditionFileWords.Longest(longest));
        }

        return text;
    }

    /// <summary>Made so that conditions can name it and a form can have a field for it.</summary>
    public string Code(HandedRow row)
    {
        var code = Needed(row, EditionColumns.Code, Lengths.Code);
        if (!code.All(letter => char.IsLetterOrDigit(letter) || letter is '.' or '-'))
        {
            Wrong(row, EditionColumns.Code, EditionFileWords.CodeLetters);
        }

        return code;
    }

    public void Wrong(HandedRow row, FileColumn column, Words sentence) =>
        Add(row.Number, column, sentence);

    public void Wrong(Words sentence) => Problems.Add(new(FileField, sentence));

    private void Add(int row, FileColumn column, Words sentence) =>
        Wrong(EditionFileWords.InCell(row, column.Title, sentence));

    private int At(FileColumn column) => Array.FindIndex(headings, column.Headings.Contains);
}
