using System.Globalization;
using Chutri.Platform.Web;

namespace Chutri.Procedures.Web;

/// <summary>What stands on the counter's papers beside the text of the form. They are written in Vietnamese, as official papers are.</summary>
public static class SheetWords
{
    public const string Country = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    public const string Motto = "Độc lập - Tự do - Hạnh phúc";
    public const string Code = "Mã hồ sơ";
    public const string Papers = "Giấy tờ đã nhận";
    public const string LookUp = "Tra cứu tình trạng hồ sơ";
    public const string Secret = "Mã tra cứu";
    public const string Receiver = "Người tiếp nhận";
    public const string Submitter = "Người nộp hồ sơ";
    public const string Signer = "Người ký";
    public const string SignHere = "(ký, ghi rõ họ tên)";
    public const string Privacy =
        "Thông tin của ông/bà chỉ dùng để giải quyết hồ sơ này và được xóa khi hết thời hạn lưu giữ. Ông/bà có quyền xem, đề nghị sửa tại quầy.";
    public const string Step = "Bước";
    public const string Holder = "Người giữ";
    public const string Came = "Nhận lúc";
    public const string Due = "Hạn";
    public const string Done = "Chuyển lúc";
    public const string Became = "Kết quả";
    public const string NoSteps = "Chưa có bước nào.";
    public const string StillOpen = "đang giải quyết";
    public const string Dash = "–";

    public static string At(DateTime local) => DateText.At(local).Vietnamese;

    public static string Day(DateOnly day) => DateText.Full(day).Vietnamese;

    /// <summary>"Sông Vân, ngày 05 tháng 02 năm 2026".</summary>
    public static string PlaceAndDay(string place, DateOnly day) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{place}, ngày {day.Day:00} tháng {day.Month:00} năm {day.Year}"
        );
}
