using Chutri.Platform;

namespace Chutri;

internal static class HostWords
{
    public static readonly Words Program = new(
        "Chutri: từ chỉ thị đến kết quả. Một việc giao một đơn vị chủ trì.",
        "Chutri: from a directive to results. One task, one lead."
    );

    public static readonly Words DataOption = new(
        "Thư mục dữ liệu (SQLite); chỉ serve, demo, first-start, restore và database migrate tạo thư mục mới.",
        "The data folder (SQLite); only serve, demo, first-start, restore and database migrate make a new one."
    );

    public static readonly Words DatabaseOption = new(
        "Chuỗi kết nối PostgreSQL, thay cho --data.",
        "A PostgreSQL connection string, instead of --data."
    );

    public static readonly Words UrlsOption = new("Địa chỉ mở trang.", "The address to serve at.");

    public static readonly Words JsonOption = new(
        "In kết quả dạng JSON.",
        "Print the result as JSON."
    );

    public static readonly Words ServeVerb = new(
        "Chạy chương trình trên một thư mục dữ liệu hoặc PostgreSQL.",
        "Run the program on a data folder or on PostgreSQL."
    );

    public static readonly Words DemoVerb = new(
        "Chạy thử với dữ liệu trình diễn của một liên đoàn lao động.",
        "Run with the demonstration data of a federation of labour."
    );

    public static readonly Words DoctorVerb = new(
        "Kiểm tra các nguyên tắc của hệ thống trên dữ liệu đang dùng; sai thì thoát với mã 1.",
        "Check the laws of the design on live data; exits 1 where one is broken."
    );

    public static readonly Words DatabaseVerb = new(
        "Việc với cơ sở dữ liệu.",
        "Work on the database."
    );

    public static readonly Words MigrateVerb = new(
        "Nâng cấu trúc cơ sở dữ liệu lên bản của chương trình này.",
        "Bring the database to this program's schema."
    );

    public static readonly Words DocsVerb = new(
        "In các trang tài liệu do chương trình tự viết.",
        "Print the pages of the documentation that the program writes itself."
    );

    public static readonly Words ProblemsVerb = new(
        "Bảng các mã từ chối của API.",
        "The table of codes with which the API refuses."
    );

    public static readonly Words FactsVerb = new(
        "Bảng các sự việc được ghi.",
        "The table of recorded facts."
    );

    public static readonly Words RightsVerb = new("Bảng quyền.", "The table of rights.");

    public static readonly Words SettingsVerb = new(
        "Bảng các thiết đặt.",
        "The table of settings."
    );

    public static readonly Words SchemaReady = new(
        "Cơ sở dữ liệu đã đúng cấu trúc của bản này.",
        "The database has this version's schema."
    );

    public static Words OnePlaceOnly(string folder, string database) =>
        new(
            $"Chỉ chọn một nơi: {folder} hoặc {database}.",
            $"Choose one place only: {folder} or {database}."
        );

    public static Words NoPlace(string folder, string database) =>
        new(
            $"Hãy nói dữ liệu ở đâu: {folder} THƯ-MỤC, hoặc {database} \"Host=…;Database=…\" (hoặc đặt sẵn bằng biến Chutri__Data, Chutri__Database).",
            $"Say where the data is: {folder} FOLDER, or {database} \"Host=…;Database=…\" (or set it once by the variable Chutri__Data or Chutri__Database)."
        );

    public static readonly Words TellingTheStory = new(
        "Đang chuẩn bị dữ liệu trình diễn, chỉ làm ở lần chạy đầu…",
        "Preparing the demonstration data, at the first start only…"
    );

    public static Words DemoAccounts(string password) =>
        new(
            $"Các tài khoản để đăng nhập (cùng mật khẩu: {password}):",
            $"Accounts to sign in with (all with the password {password}):"
        );

    public static Words Listening(string url) =>
        new($"Chutri đang chạy tại {url}", $"Chutri is running at {url}");

    public static Words AddressTaken(string urls, string why) =>
        new(
            $"Không mở được địa chỉ {urls}: {why.Ended()} Hãy xem chương trình nào đang dùng địa chỉ này, hoặc chọn địa chỉ khác bằng --urls.",
            $"Cannot open {urls}: {why.Ended()} See which program uses it, or choose another address with --urls."
        );

    public static Words WaitsForDatabase(Words why) =>
        new(
            $"{why.Vietnamese} Chương trình chờ và tự thử lại; khi nối được sẽ chạy tiếp.",
            $"{why.English} The program waits and tries again by itself, and goes on once it is there."
        );

    public static readonly Words DatabaseIsThere = new(
        "Đã nối được với cơ sở dữ liệu.",
        "The database is there."
    );

    public static readonly Words WaitingForVisitors = new(
        "Hệ thống đang khởi động và chờ cơ sở dữ liệu. Trang này tự mở lại sau ít giây.",
        "The program is starting and waits for its database. This page opens again by itself in a few seconds."
    );

    public static Words FolderNotUsable(string path) =>
        new(
            $"Không tạo hoặc mở được thư mục {path}. Hãy kiểm tra đường dẫn và quyền ghi.",
            $"The folder {path} cannot be made or opened. Check the path and the right to write."
        );

    public static Words NoDataIn(string path) =>
        new(
            $"Trong {path} không có dữ liệu của Chutri (chutri.db). Hãy kiểm tra đường dẫn; muốn lập dữ liệu mới thì dùng lệnh serve hoặc database migrate.",
            $"There is no data of Chutri (chutri.db) in {path}. Check the path; to begin with new data use serve or database migrate."
        );

    public static Words NoDataInFile(string file) =>
        new(
            $"Tệp {file} không có dữ liệu của Chutri. Hãy kiểm tra đường dẫn; muốn lập dữ liệu mới thì dùng lệnh serve hoặc database migrate.",
            $"The file {file} holds no data of Chutri. Check the path; to begin with new data use serve or database migrate."
        );

    public static readonly Words NoDataInDatabase = new(
        "Cơ sở dữ liệu này không có dữ liệu của Chutri. Hãy kiểm tra chuỗi kết nối; muốn lập dữ liệu mới thì dùng lệnh serve hoặc database migrate.",
        "This database holds no data of Chutri. Check the connection string; to begin with new data use serve or database migrate."
    );

    public static readonly Words SchemaIsOlder = new(
        "Dữ liệu này có cấu trúc của một bản cũ hơn. Hãy chạy lệnh database migrate trước.",
        "This data has the schema of an older version. Run database migrate first."
    );

    public static readonly Words SchemaIsNewer = new(
        "Dữ liệu này đã được một bản mới hơn của chương trình nâng cấp. Hãy dùng bản mới đó; bản này không ghi gì vào dữ liệu.",
        "This data was upgraded by a newer version of the program. Use that version; this one writes nothing into the data."
    );

    public static Words LawCount(long looked, long broken) =>
        new($"đã xem {looked}, sai {broken}", $"looked at {looked}, broken {broken}");

    public static Words LawsKept(int kept, int all) =>
        new($"{kept}/{all} nguyên tắc được giữ.", $"{kept} of {all} laws hold.");
}
