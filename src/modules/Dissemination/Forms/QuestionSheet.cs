using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Documents;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.VietnameseText;

namespace Chutri.Dissemination.Forms;

/// <summary>Questions of an XLSX or CSV file: all of them, or everything that is wrong at once, row by row.</summary>
internal static class QuestionSheet
{
    public const int Most = 500;
    private static readonly string[] TextHeads = ["cau hoi", "noi dung", "question"];
    private static readonly string[] RightHeads = ["dap an", "dap an dung", "answer", "right"];
    private static readonly string[] SourceHeads = ["nguon", "can cu", "source"];
    private static readonly string[] Letters = ["a", "b", "c", "d", "e"];

    public static Outcome<AddQuestionsRequest> Parse(
        string code,
        IReadOnlyList<SentFile> files,
        IReadOnlySet<string> there,
        FieldReader read
    )
    {
        if (files is not [var file, ..])
        {
            return Refusal.Invalid("files", SessionFieldWords.Files);
        }

        var (table, problem) = ListFile.Read(file.Content.ToArray());
        if (table is null)
        {
            return Refusal.Invalid("files", problem!);
        }

        var (text, right, source) = (
            Column(table, TextHeads),
            Column(table, RightHeads),
            Column(table, SourceHeads)
        );
        int[] choices =
        [
            .. Letters.Select(letter => Column(table, [letter, "phuong an " + letter])),
        ];
        if (text < 0 || right < 0 || choices[0] < 0 || choices[1] < 0)
        {
            return Refusal.Invalid("files", TestFieldWords.NoColumns);
        }

        HandedRow[] rows =
        [
            .. table.Rows.Where(row => row.Cells.Any(cell => cell.Trim().Length > 0)),
        ];
        if (rows.Length is 0 or > Most)
        {
            return Refusal.Invalid(
                "files",
                rows.Length == 0 ? TestFieldWords.NoRows : TestFieldWords.TooMany(Most)
            );
        }

        var seen = new HashSet<string>(there);
        var questions = new List<NewQuestion>();
        foreach (var row in rows)
        {
            var question = QuestionCells.Parse(
                Cell(row, text),
                [.. choices.Select(column => Cell(row, column))],
                Cell(row, right),
                Cell(row, source),
                seen,
                (_, what) => read.Wrong("files", TestFieldWords.InRow(row.Number, what))
            );
            if (question is not null)
            {
                seen.Add(Folding.Fold(question.Text));
                questions.Add(question);
            }
        }

        return read.Answer(() => new AddQuestionsRequest(code, questions));
    }

    private static int Column(HandedList table, string[] names) =>
        table.Headings.Select(ListFile.Plain).ToList().FindIndex(names.Contains);

    private static string Cell(HandedRow row, int column) =>
        column >= 0 && column < row.Cells.Count ? row.Cells[column] : "";
}
