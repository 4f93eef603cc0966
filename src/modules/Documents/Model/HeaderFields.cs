using Chutri.Platform;

namespace Chutri.Documents.Model;

internal static class HeaderFields
{
    public static Words Direction { get; } = new("Sổ", "Book");
    public static Words Kind { get; } = new("Loại văn bản", "Kind");
    public static Words Number { get; } = new("Số, ký hiệu", "Number and symbol");
    public static Words Date { get; } = new("Ngày văn bản", "Date");
    public static Words Term { get; } = new("Nhiệm kỳ", "Term of office");
    public static Words Issuer { get; } = new("Cơ quan ban hành", "Issuing body");
    public static Words IssuingUnit { get; } = new("Đơn vị trong hệ thống", "Unit");
    public static Words Subject { get; } = new("Trích yếu", "Subject");
    public static Words Signer { get; } = new("Người ký", "Signer");
    public static Words ReceivedOn { get; } = new("Ngày đến", "Received on");
}

internal sealed record HeaderChange(Words Field, string Before, string After);
