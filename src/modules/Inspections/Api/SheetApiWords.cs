using Chutri.Platform;

namespace Chutri.Inspections.Api;

/// <summary>What each operation about check sheets does.</summary>
internal static class SheetApiWords
{
    public static Words Show { get; } =
        new(
            "Một phiếu kiểm tra với mọi phần đã gửi; mỗi lần xem được ghi lại",
            "A check sheet with all that was handed in; each look is written down"
        );
    public static Words File { get; } =
        new("Tải ảnh hoặc chữ ký của phiếu", "Fetch a photograph or signature of a sheet");
    public static Words Make { get; } =
        new(
            "Lập phiếu kiểm tra từ phiếu câu hỏi có sẵn, hoặc từ tệp",
            "Make a check sheet of a question sheet that is kept, or of a file"
        );
    public static Words Take { get; } =
        new(
            "Lấy phiếu về máy để ghi khi không có mạng; việc lấy về được ghi lại",
            "Take a sheet along to write without a network; that is written down"
        );
    public static Words HandIn { get; } =
        new(
            "Gửi phần đã ghi; gửi hai lần vẫn chỉ giữ một lần",
            "Hand in what was written; sent twice it is kept once"
        );
    public static Words HandInFile { get; } =
        new(
            "Gửi một ảnh hoặc một chữ ký của phiếu",
            "Hand in one photograph or signature of a sheet"
        );
    public static Words Judge { get; } =
        new(
            "Trưởng đoàn nhận vào hoặc để riêng phần chờ quyết định",
            "The head of the team takes in, or puts aside, what waits"
        );
    public static Words Choose { get; } =
        new(
            "Chọn một trong các câu trả lời khác nhau, kèm lý do",
            "Choose one of answers that differ, with the reason"
        );
}
