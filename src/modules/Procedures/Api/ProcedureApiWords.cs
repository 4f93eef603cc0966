using Chutri.Platform;

namespace Chutri.Procedures.Api;

/// <summary>What each operation about procedures does.</summary>
internal static class ProcedureApiWords
{
    public static Words FindProcedures { get; } =
        new("Danh mục thủ tục, ghi sau trước", "The catalogue of procedures, the latest first");
    public static Words RecordProcedure { get; } =
        new("Thêm một thủ tục vào danh mục", "Add a procedure to the catalogue");
    public static Words ShowProcedure { get; } =
        new(
            "Một thủ tục: giấy tờ, phí, thời hạn, quy trình",
            "One procedure: papers, fee, promise, process"
        );
    public static Words CorrectProcedure { get; } =
        new("Sửa một thủ tục trong danh mục", "Change a procedure");
    public static Words EndProcedure { get; } =
        new("Ngừng tiếp nhận một thủ tục", "Receive a procedure no more");
    public static Words FindFiles { get; } =
        new("Các tệp danh mục thủ tục đã đọc", "Files of procedures that were read");
    public static Words ReadFile { get; } =
        new(
            "Đọc tệp danh mục thủ tục và xem trước; chưa ghi gì",
            "Read a file of procedures and preview; nothing is written"
        );
    public static Words ShowFile { get; } =
        new(
            "Một tệp danh mục thủ tục sẽ làm gì nếu ghi",
            "What a file of procedures would do if it were written"
        );
    public static Words WriteFile { get; } =
        new("Ghi tệp danh mục thủ tục đã đọc", "Write a file of procedures that was read");
    public static Words FindForms { get; } =
        new(
            "Các mẫu giấy tờ của bộ phận một cửa đang dùng",
            "The counter's forms that are in force"
        );
    public static Words PutForm { get; } =
        new("Đưa bản mới của một mẫu giấy tờ vào dùng", "Put a new edition of a form in force");
}
