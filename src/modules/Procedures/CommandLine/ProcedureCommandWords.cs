using System.Globalization;
using Chutri.Platform;
using Chutri.Procedures.Model.Importing;

namespace Chutri.Procedures.CommandLine;

internal static class ProcedureCommandWords
{
    public static Words Procedures { get; } =
        new("Thủ tục hành chính", "Administrative procedures");
    public static Words Import { get; } =
        new(
            "Nhập danh mục thủ tục từ tệp CSV hoặc XLSX",
            "Import the catalogue of procedures from CSV or XLSX"
        );
    public static Words File { get; } = new("Tệp CSV hoặc XLSX", "CSV or XLSX file");
    public static Words DryRun { get; } =
        new("Chỉ cho biết sẽ đổi gì, không ghi", "Say what would change, write nothing");

    public static Words NoFile(string path) =>
        new($"Không thấy tệp {path}.", $"There is no file {path}.");

    public static Words Problem(ListProblem problem)
    {
        var row = problem.Row.ToString(CultureInfo.InvariantCulture);
        return new(
            $"Dòng {row}, {problem.Place.Vietnamese}: {problem.Sentence.Vietnamese}",
            $"Row {row}, {problem.Place.English}: {problem.Sentence.English}"
        );
    }

    public static Words Problems(int count) =>
        new($"{count} chỗ cần sửa. Chưa ghi gì.", $"{count} problems. Nothing was written.");

    public static Words Row(ProcedureRow row) =>
        row.Change switch
        {
            ListChange.New => new(
                $"mới: {row.Code} {row.Content.Name}",
                $"new: {row.Code} {row.Content.Name}"
            ),
            _ => new(
                $"sửa: {row.Code} {row.Content.Name}",
                $"corrected: {row.Code} {row.Content.Name}"
            ),
        };
}
