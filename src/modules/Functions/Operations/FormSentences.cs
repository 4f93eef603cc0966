using Chutri.Platform;

namespace Chutri.Functions.Operations;

internal static class FormSentences
{
    public static Words Text { get; } =
        new("Hãy ghi câu chức năng, nhiệm vụ.", "Write what the unit is there for.");
    public static Words Unit { get; } = new("Hãy chọn đơn vị.", "Choose the unit.");
    public static Words Reason { get; } = new("Hãy ghi lý do.", "Give the reason.");
    public static Words Kind { get; } =
        new(
            "Hãy chọn: tham mưu, quyết định, tổ chức thực hiện, kiểm tra, báo cáo hoặc phục vụ.",
            "Choose advise, decide, organise, inspect, report or serve."
        );
    public static Words Origin { get; } =
        new(
            "Hãy chọn: của chính đơn vị, cấp trên phân cấp hoặc ủy quyền.",
            "Choose own, delegated or authorised."
        );
    public static Words Document { get; } =
        new("Hãy chọn văn bản trong sổ.", "Choose a document of the register.");
    public static Words NoStatements { get; } =
        new(
            "Không thấy khoản, điểm nào nêu chức năng, nhiệm vụ trong văn bản này. Hãy ghi từng chức năng hoặc nhập từ bảng tính.",
            "No clause of this document states a function. Record them one by one, or import a spreadsheet."
        );
    public static Words EndsBefore { get; } =
        new("Ngày cuối không được trước ngày bắt đầu.", "The last day cannot be before the first.");

    public static Words NoUnit(string code) =>
        new($"Không có đơn vị nào mang mã “{code}”.", $"There is no unit with the code “{code}”.");

    public static Words TooLong(int atMost) =>
        new(
            $"Nhiều nhất {atMost} ký tự. Hãy tách thành nhiều chức năng.",
            $"At most {atMost} characters. Part it into several functions."
        );
}
