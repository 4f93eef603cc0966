using System.CommandLine;
using Chutri.Platform;

namespace Chutri.CommandLine;

internal static class ArchiveWords
{
    public static readonly Words BackupVerb = new(
        "Sao lưu toàn bộ dữ liệu ra một tệp; chương trình vẫn chạy trong lúc đó.",
        "Back up everything to one file; the program may run meanwhile."
    );

    public static readonly Words VerifyVerb = new(
        "Phục hồi thử một bản sao lưu vào chỗ tạm, so từng dòng và kiểm tra các nguyên tắc; sai thì thoát với mã 1.",
        "Restore a backup into a scratch place, compare every row and check the laws; exits 1 where something is wrong."
    );

    public static readonly Words RestoreVerb = new(
        "Phục hồi một bản sao lưu vào thư mục hoặc cơ sở dữ liệu trống.",
        "Restore a backup into an empty folder or database."
    );

    public static readonly Words MoveVerb = new(
        "Chuyển toàn bộ dữ liệu giữa SQLite và PostgreSQL, rồi so từng dòng.",
        "Move everything between SQLite and PostgreSQL, then compare every row."
    );

    public static readonly Words ToFile = new(
        "Tệp sao lưu sẽ tạo; không ghi đè tệp đã có.",
        "The backup file to make; a file that is there is not overwritten."
    );

    public static readonly Words ToData = new(
        "Thư mục dữ liệu (SQLite) trống để chuyển đến.",
        "The empty data folder (SQLite) to move to."
    );

    public static readonly Words ToDatabase = new(
        "Chuỗi kết nối PostgreSQL của cơ sở dữ liệu trống để chuyển đến.",
        "The PostgreSQL connection string of the empty database to move to."
    );

    public static readonly Words NoTarget = new(
        "Hãy nói chuyển đến đâu: --to-data hoặc --to-database.",
        "Say where to move to: --to-data or --to-database."
    );

    public static Argument<FileInfo> FileArgument() =>
        new("FILE") { Description = new Words("Tệp sao lưu.", "The backup file.").ToString() };

    public static Words BackupMade(string file, long rows) =>
        new(
            $"Đã sao lưu {rows} dòng dữ liệu vào {file}. Tệp có tên người và mật khẩu đã băm: hãy cất nơi an toàn, và thử bằng lệnh verify-backup.",
            $"Backed up {rows} rows to {file}. The file holds people's names and hashed passwords: keep it safe, and try it with verify-backup."
        );

    public static Words NotNoted(Refusal why) =>
        new(
            $"Bản sao lưu đã xong, nhưng chưa ghi được vào nhật ký: {why.Sentence.Vietnamese}",
            $"The backup is done, but could not be noted in the journal: {why.Sentence.English}"
        );

    public static Words FileIsThere(string file) =>
        new(
            $"Tệp {file} đã có; không ghi đè. Hãy chọn tên khác.",
            $"The file {file} is there already and is not overwritten. Choose another name."
        );

    public static Words FileNotWritten(string file, string why) =>
        new(
            $"Không ghi được tệp {file}: {why} Chưa có bản sao lưu nào được tạo.",
            $"The file {file} could not be written: {why} No backup was made."
        );

    public static Words NoSuchFile(string file) =>
        new($"Không có tệp {file}.", $"There is no file {file}.");

    public static Words Restored(long rows) =>
        new(
            $"Đã phục hồi {rows} dòng dữ liệu, khớp từng dòng với bản sao lưu.",
            $"Restored {rows} rows, each equal to the backup."
        );

    public static Words Verified(long rows, int tables) =>
        new(
            $"Bản sao lưu dùng được: {rows} dòng của {tables} bảng khớp.",
            $"The backup is sound: {rows} rows in {tables} tables are equal."
        );

    public static Words Moved(long rows, int tables) =>
        new(
            $"Đã chuyển {rows} dòng của {tables} bảng, khớp từng dòng. Dữ liệu ở nơi cũ vẫn còn nguyên.",
            $"Moved {rows} rows in {tables} tables, each equal. The data in the old place is as it was."
        );
}
