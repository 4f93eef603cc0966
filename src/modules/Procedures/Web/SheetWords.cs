using System.Globalization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Procedures.Web;

/// <summary>What stands on the counter's papers beside the text of the form. They are written in Vietnamese, as official papers are.</summary>
public static class SheetWords
{
    public static Words Country { get; } =
        new("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIET NAM");
    public static Words Motto { get; } =
        new("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness");
    public static Words Code { get; } = new("Mã hồ sơ", "Code of the file");
    public static Words Papers { get; } = new("Giấy tờ đã nhận", "Papers taken in");
    public static Words LookUp { get; } =
        new("Tra cứu tình trạng hồ sơ", "Look up where the file is");
    public static Words Secret { get; } = new("Mã tra cứu", "Look-up code");
    public static Words Receiver { get; } = new("Người tiếp nhận", "Received by");
    public static Words Submitter { get; } = new("Người nộp hồ sơ", "Applicant");
    public static Words Signer { get; } = new("Người ký", "Signed by");
    public static Words SignHere { get; } = new("(ký, ghi rõ họ tên)", "(signature and full name)");
    public static Words Privacy { get; } =
        new(
            "Thông tin của ông/bà chỉ dùng để giải quyết hồ sơ này và được xóa khi hết thời hạn lưu giữ. Ông/bà có quyền xem, đề nghị sửa tại quầy.",
            "What is noted about you serves to settle this file and is taken out after its time. You may see it and ask for corrections at the counter."
        );
    public static Words Step { get; } = new("Bước", "Step");
    public static Words Holder { get; } = new("Người giữ", "Held by");
    public static Words Came { get; } = new("Nhận lúc", "Came");
    public static Words Due { get; } = new("Hạn", "Due");
    public static Words Done { get; } = new("Chuyển lúc", "Passed on");
    public static Words Became { get; } = new("Kết quả", "Outcome");
    public static Words NoSteps { get; } = new("Chưa có bước nào.", "No step yet.");
    public static Words StillOpen { get; } = new("đang giải quyết", "under way");
    public const string Dash = "–";

    public static string At(DateTime local) => DateText.At(local).Vietnamese;

    public static string Day(DateOnly day) => DateText.Full(day).Vietnamese;

    public static Words NewDate(int number, DateOnly day, DateOnly anew, string signature) =>
        new(
            $"Văn bản xin lỗi lần {number}, {DateText.Brief(day).Vietnamese}, {signature}: hẹn lại {DateText.Full(anew).Vietnamese}",
            $"Letter of apology {number}, {DateText.Brief(day).English}, {signature}: new date {DateText.Full(anew).English}"
        );

    /// <summary>"Sông Vân, ngày 05 tháng 02 năm 2026".</summary>
    public static Words PlaceAndDay(string place, DateOnly day) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{place}, ngày {day.Day:00} tháng {day.Month:00} năm {day.Year}"
            ),
            string.Create(CultureInfo.InvariantCulture, $"{place}, {day:d MMMM yyyy}")
        );
}
