namespace Chutri.Platform;

/// <summary>What is wrong with a connection, and with what it leads to.</summary>
internal static class ConnectionWords
{
    private const string Example =
        "Host=127.0.0.1;Port=5432;Username=chutri;Password=…;Database=chutri";

    public static readonly Words NoConnection = new(
        $"Đây không phải chuỗi kết nối PostgreSQL. Ví dụ: {Example}.",
        $"This is no PostgreSQL connection string. For example: {Example}."
    );

    public static Words NoSuchPart(string key) =>
        new($"Chuỗi kết nối không có mục “{key}”.", $"A connection string has no part “{key}”.");

    public static Words NotThatValue(string key) =>
        new(
            $"Mục “{key}” của chuỗi kết nối không nhận giá trị đã ghi.",
            $"The part “{key}” of the connection string cannot have this value."
        );

    public static Words Needs(string parts) =>
        new(
            $"Chuỗi kết nối còn thiếu {parts}. Ví dụ: {Example}.",
            $"The connection string lacks {parts}. For example: {Example}."
        );

    /// <param name="why">The driver's own words, which name the machine and never the password.</param>
    public static Words NoAnswer(string server, string database, string why) =>
        new(
            $"Không nối được với cơ sở dữ liệu {database} trên máy chủ PostgreSQL {server}: {why.Ended()} Dữ liệu ở đó không bị đụng đến. Hãy kiểm tra máy chủ cơ sở dữ liệu có đang chạy và địa chỉ có đúng không.",
            $"The database {database} on the PostgreSQL server {server} cannot be reached: {why.Ended()} Nothing there was touched. See whether the database server runs and whether the address is right."
        );

    public static Words FileNotOpened(string file, string why) =>
        new(
            $"Không mở được tệp dữ liệu {file}: {why.Ended()} Hãy kiểm tra ổ đĩa, và quyền đọc ghi của thư mục.",
            $"The data file {file} cannot be opened: {why.Ended()} Check the disk, and who may read and write in the folder."
        );

    public static Words NoDatabaseFile(string file) =>
        new(
            $"Tệp {file} không phải tệp dữ liệu của Chutri, hoặc đã hỏng. Hãy kiểm tra đường dẫn, hoặc phục hồi từ bản sao lưu.",
            $"The file {file} is no data file of Chutri, or it is damaged. Check the path, or restore a backup."
        );

    public static Words NoSuchDatabase(string server, string database) =>
        new(
            $"Máy chủ PostgreSQL {server} trả lời, nhưng ở đó không có cơ sở dữ liệu “{database}”. Chutri không tự tạo, phòng khi gõ nhầm tên. Hãy kiểm tra tên; muốn tạo mới thì chạy bằng tài khoản quản trị PostgreSQL: create database {database} owner chutri;",
            $"The PostgreSQL server {server} answers, but has no database “{database}”. Chutri does not make one, in case the name was mistyped. Check the name; to make it, run as PostgreSQL's administrator: create database {database} owner chutri;"
        );

    public static Words NotLetIn(string server, string why) =>
        new(
            $"Máy chủ PostgreSQL {server} trả lời nhưng không cho vào: {why.Ended()} Hãy kiểm tra Username, Password và quyền của tài khoản đó.",
            $"The PostgreSQL server {server} answers but lets nobody in: {why.Ended()} Check Username, Password and what that account may do."
        );
}
