using Chutri.Platform;

namespace Chutri.Settings;

internal static class HostSettingWords
{
    public static readonly Words Data = new(
        "Thư mục dữ liệu (SQLite), khi dòng lệnh không ghi --data hoặc --database.",
        "The data folder (SQLite), where the command line names neither --data nor --database."
    );

    public static readonly Words Database = new(
        "Chuỗi kết nối PostgreSQL, khi dòng lệnh không ghi --data hoặc --database; không hiện ra danh sách tiến trình của máy.",
        "The PostgreSQL connection string, where the command line names neither --data nor --database; it does not show in the machine's list of processes."
    );

    public static readonly Words Urls = new(
        "Địa chỉ mở trang, khi dòng lệnh không ghi --urls.",
        "The address to serve at, where the command line does not say --urls."
    );

    public static readonly Words Zone = new(
        "Múi giờ của cơ quan: ngày bắt đầu lúc nửa đêm ở đó.",
        "The authority's time zone: its days begin at midnight there."
    );

    public static readonly Words Proxies = new(
        "Máy chủ trung gian được tin khi nói người gọi đến từ đâu và bằng https hay không, cách nhau bằng dấu phẩy. Để trống: không tin ai.",
        "Proxies that are believed when they say from where, and whether by https, a request came; divided by commas. Empty: none."
    );

    public static readonly Words Log = new(
        "Nhật ký máy chủ viết kiểu nào: text cho người đọc, json cho máy thu nhật ký.",
        "How the server's log is written: text for people, json for a collector."
    );

    public static readonly Words LogLevel = new(
        "Ghi từ mức nào: Debug, Information (mỗi yêu cầu một dòng), Warning, Error.",
        "From which level on: Debug, Information (a line for each request), Warning, Error."
    );

    public static readonly Words Telemetry = new(
        "Địa chỉ nhận số liệu đo và dấu vết theo OTLP (gRPC). Để trống: không gửi.",
        "Where metrics and traces are sent by OTLP (gRPC). Empty: nowhere."
    );

    public static readonly Words FileVariable = new(
        "Tên biến môi trường chỉ ra tệp thiết đặt.",
        "The variable that names the settings file."
    );

    public static Words FileNotRead(string why) =>
        new($"Không đọc được tệp thiết đặt: {why}", $"The settings file cannot be read: {why}");
}
