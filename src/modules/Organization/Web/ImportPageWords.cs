using Chutri.Organization.Model;
using Chutri.Organization.Model.Importing;
using Chutri.Platform;

namespace Chutri.Organization.Web;

internal static class ImportPageWords
{
    public static Words WhatItDoes { get; } =
        new(
            "Từ CSV hoặc XLSX, cả cơ quan một lần; xem trước sẽ đổi gì rồi mới ghi.",
            "From CSV or XLSX, the whole authority at once; you see what would change before it is written."
        );

    public static Words Title { get; } =
        new("Nhập đơn vị, người và chức vụ", "Import units, people and posts");
    public static Words FileHint { get; } =
        new(
            "Dòng đầu là tiêu đề, cột theo thứ tự nào cũng được. Đơn vị: mã, tên, tên gọi tắt, viết tắt, khối, cấp trên, từ ngày. Người: mã, họ tên, đơn vị, chức danh, vai trò, phụ trách, từ ngày, đến ngày; mỗi dòng một chức vụ.",
            "Headings first, columns in any order. Units: code, name, short_name, abbreviation, branch, parent, from. People: code, name, unit, title, role, over, from, until; one row a post."
        );
    public static Words KindHint { get; } =
        new("Bỏ trống: tự nhận ra từ tiêu đề", "Left empty: seen from the headings");
    public static Words Code { get; } = new("Mã", "Code");
    public static Words What { get; } = new("Nội dung", "What");
    public static Words NothingToDo { get; } =
        new(
            "Mọi dòng trong tệp đã khớp với danh sách.",
            "Every row of the file is recorded already."
        );

    public static Words Heading(string file, ImportState state, int problems) =>
        state switch
        {
            ImportState.Refused => new(
                $"{file}: {problems} chỗ cần sửa",
                $"{file}: {problems} problems"
            ),
            ImportState.CarriedOut => new($"{file}: đã ghi xong", $"{file}: written"),
            _ => new($"Ghi {file} vào danh sách?", $"Write {file}?"),
        };

    public static Words Counts(ImportCounts counts) =>
        new(
            $"{counts.New} mới · {counts.Changed} thay đổi · {counts.Ended} kết thúc · {counts.Unchanged} giữ nguyên",
            $"{counts.New} new · {counts.Changed} changed · {counts.Ended} ended · {counts.Unchanged} unchanged"
        );

    public static Words KindAndCounts(ImportKind kind, ImportCounts counts)
    {
        var (name, said) = (kind.Name(), Counts(counts));
        return new($"{name.Vietnamese} · {said.Vietnamese}", $"{name.English} · {said.English}");
    }

    public static Words ChangeName(ImportChangeKind kind) =>
        kind switch
        {
            ImportChangeKind.New => new("mới", "new"),
            ImportChangeKind.Changed => new("thay đổi", "changed"),
            ImportChangeKind.Ended => new("kết thúc", "ended"),
            _ => new("giữ nguyên", "unchanged"),
        };

    public static Words Written(ImportCounts counts) =>
        new($"Đã ghi: {Counts(counts).Vietnamese}.", $"Written: {Counts(counts).English}.");
}
