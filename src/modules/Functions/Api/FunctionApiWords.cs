using Chutri.Platform;

namespace Chutri.Functions.Api;

/// <summary>What each operation about functions does.</summary>
internal static class FunctionApiWords
{
    public static Words Find { get; } =
        new(
            "Chức năng, nhiệm vụ của các đơn vị, lọc theo đơn vị, lĩnh vực, loại việc, ngày",
            "Functions of units, by unit, field, kind of work and day"
        );
    public static Words Show { get; } = new("Một chức năng", "One function");
    public static Words Record { get; } =
        new("Ghi một chức năng của một đơn vị", "Record a function of a unit");
    public static Words Correct { get; } =
        new("Sửa chức năng ghi sai", "Correct what was written wrongly");
    public static Words Replace { get; } =
        new("Thay một chức năng bằng câu mới từ một ngày", "Replace a function from a day on");
    public static Words End { get; } = new("Kết thúc một chức năng", "End a function");
    public static Words Place { get; } =
        new(
            "Xác định đơn vị nhận chức năng sau khi sắp xếp tổ chức",
            "Say whose a function is after a reorganization"
        );
    public static Words FindOverlaps { get; } =
        new(
            "Các cặp chức năng giống nhau, chắc chắn nhất trước",
            "Pairs of functions that are alike, most certain first"
        );
    public static Words ShowOverlap { get; } =
        new(
            "Một cặp chức năng, vì sao bị coi là giống",
            "A pair of functions, and why they are held alike"
        );
    public static Words Judge { get; } =
        new("Kết luận một cặp chức năng", "Say what a pair of functions is");
    public static Words Review { get; } = new("Rà soát chồng chéo ngay", "Seek overlaps now");
    public static Words Suggest { get; } =
        new(
            "Đơn vị có chức năng phù hợp với một việc, phù hợp nhất trước",
            "Units whose functions fit a task, best first"
        );
    public static Words FindFiles { get; } =
        new("Các tệp chức năng đã đọc", "Files of functions that were read");
    public static Words ReadFile { get; } =
        new(
            "Đọc một tệp chức năng và cho biết sẽ thay đổi gì; chưa ghi",
            "Read a file of functions and say what it would change; nothing is written"
        );
    public static Words ReadDocument { get; } =
        new(
            "Đọc chức năng của một đơn vị từ quyết định trong sổ văn bản; chưa ghi",
            "Read the functions of a unit out of a registered decision; nothing is written"
        );
    public static Words FindGaps { get; } =
        new(
            "Nhiệm vụ trong danh mục đối chiếu: chưa đơn vị nào làm, hoặc nhiều đơn vị cùng làm",
            "Statements of the reference lists that nobody covers, or several do"
        );
    public static Words Matrix { get; } =
        new(
            "Bảng lĩnh vực và đơn vị: số chức năng, số cặp chồng chéo chưa xử lý",
            "Fields by units: how many functions, and how many pairs are not settled"
        );
    public static Words WriteReferences { get; } =
        new(
            "Nhập một danh mục để đối chiếu, thay danh mục cùng tên",
            "Import a reference list, in place of the one of its name"
        );
    public static Words ShowFile { get; } =
        new("Một tệp đã đọc sẽ thay đổi gì lúc này", "What a file that was read would change now");
    public static Words WriteFile { get; } =
        new("Ghi một tệp đã đọc", "Write a file that was read");
}
