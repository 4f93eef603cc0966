using Chutri.Organization.Model.Importing;
using Chutri.Platform;

namespace Chutri.Organization.CommandLine;

internal static class ImportCommandWords
{
    public static Words Verb { get; } =
        new(
            "Nhập đơn vị, người và chức vụ từ tệp CSV hoặc XLSX; có chỗ sai thì không ghi gì.",
            "Import units, people and posts from CSV or XLSX; nothing is written where anything is wrong."
        );

    public static Words File { get; } = new("Tệp cần nhập.", "The file to import.");

    public static Words Units { get; } =
        new("Tệp là danh sách đơn vị.", "The file is a list of units.");

    public static Words People { get; } =
        new("Tệp là danh sách người và chức vụ.", "The file is a list of people and posts.");

    public static Words DryRun { get; } =
        new("Chỉ xem sẽ thay đổi gì, không ghi.", "Only show what would change; write nothing.");

    public static Words NoFile(string path) =>
        new($"Không có tệp {path}.", $"There is no file {path}.");

    public static Words Problem(ImportProblem problem) =>
        problem.Row == 0
            ? problem.Sentence
            : new(
                $"Dòng {problem.Row}, cột “{problem.Place.Vietnamese}”: {problem.Sentence.Vietnamese}",
                $"Row {problem.Row}, column “{problem.Place.English}”: {problem.Sentence.English}"
            );

    public static Words Problems(int count) =>
        new($"Có {count} chỗ cần sửa; chưa ghi gì.", $"{count} problems; nothing was written.");

    public static Words Change(ImportChange change) =>
        new(
            $"Dòng {change.Row}, {change.Code}: {change.What.Vietnamese}",
            $"Row {change.Row}, {change.Code}: {change.What.English}"
        );

    public static Words Would(ImportCounts counts) =>
        new(
            $"Sẽ có {counts.New} mới, {counts.Changed} thay đổi, {counts.Ended} kết thúc, {counts.Unchanged} giữ nguyên.",
            $"Would be {counts.New} new, {counts.Changed} changed, {counts.Ended} ended, {counts.Unchanged} unchanged."
        );

    public static Words Written(ImportCounts counts) =>
        new(
            $"Đã ghi: {counts.New} mới, {counts.Changed} thay đổi, {counts.Ended} kết thúc, {counts.Unchanged} giữ nguyên.",
            $"Written: {counts.New} new, {counts.Changed} changed, {counts.Ended} ended, {counts.Unchanged} unchanged."
        );
}
