using Chutri.Platform;

namespace Chutri.Settings;

internal static class HostSettingWords
{
    public static readonly Words Data = new(
        "Thư mục dữ liệu (SQLite), khi dòng lệnh không ghi --data hoặc --database. Phải có một trong ba: thư mục này, Chutri:Database, hoặc ghi trên dòng lệnh.",
        "The data folder (SQLite), where the command line names neither --data nor --database. One must be named: this, Chutri:Database, or on the command line."
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

    public static readonly Words ApiAtOnce = new(
        "Một mã truy cập (hoặc một người) gọi API được bao nhiêu lần liền một lúc; 0 là không giới hạn.",
        "How many calls of the API one token (or one person) may make at once; 0 = no limit."
    );

    public static readonly Words ApiPerSecond = new(
        "Sau đó mỗi giây được thêm bao nhiêu lần; tính riêng trên từng máy.",
        "How many more it may make every second after that; each node counts for itself."
    );

    public static readonly Words LeaveInSeconds = new(
        "Khi được lệnh dừng, chương trình còn phục vụ thêm bao nhiêu giây trong lúc /ready đã báo là sắp dừng, để máy phân tải kịp chuyển người dùng sang máy khác; 0 khi chỉ có một máy.",
        "Told to end, for how many seconds the program still serves while /ready already says that it leaves, so that a balancer sends people to another node; 0 where there is only one."
    );

    public static Words NoAddress(string value) =>
        new(
            $"“{value}” không phải địa chỉ mở trang. Ví dụ: http://127.0.0.1:5080; cổng từ 0 đến 65535, https do máy chủ phía trước lo.",
            $"“{value}” is no address to serve at. For example: http://127.0.0.1:5080; ports go from 0 to 65535, and https is the proxy's."
        );

    public static Words FileNotRead(string why) =>
        new($"Không đọc được tệp thiết đặt: {why}", $"The settings file cannot be read: {why}");
}
