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

    public static readonly Words ReopenVerb = new(
        "Dùng lại dữ liệu đã được chuyển đi: bỏ dấu mà lệnh move để lại.",
        "Use data again that was moved away: take away the mark that move left."
    );

    public static readonly Words Reopened = new(
        "Nơi này dùng lại được. Những gì đã làm ở nơi kia không có ở đây.",
        "This place can be used again. What was done at the other is not here."
    );

    public static readonly Words WhileRunning = new(
        "Chuyển cả khi chương trình còn chạy trên dữ liệu này; việc làm sau lúc chuyển sẽ không có ở nơi mới, và chương trình cũ tự dừng trong một phút.",
        "Move even while the program runs on this data; what is done after that moment is not in the new place, and the old program ends within a minute."
    );

    public static Words StillRunning(string nodes) =>
        new(
            $"Chương trình còn chạy trên dữ liệu này: {nodes}. Hãy dừng nó rồi chuyển; việc làm trong lúc chuyển sẽ không có ở nơi mới. Máy vừa tắt đột ngột thì chờ ba phút, hoặc ghi --while-running.",
            $"The program still runs on this data: {nodes}. Stop it, then move; what is done meanwhile would not be in the new place. If a machine has just gone down, wait three minutes, or say --while-running."
        );

    public static Words MarkNotMade(Refusal why) =>
        new(
            $"Đã chuyển xong, nhưng chưa đánh dấu được nơi cũ: {why.Sentence.Vietnamese} Hãy tự bảo đảm không ai chạy chương trình ở đó nữa.",
            $"Everything is moved, but the old place could not be marked: {why.Sentence.English} See to it that nobody runs the program there."
        );

    public static Words NoSuchFolder(string folder) =>
        new(
            $"Không có thư mục {folder}, nên chưa sao lưu. Thư mục không được tự tạo, phòng khi ổ đĩa sao lưu chưa được gắn. Hãy gắn ổ đĩa hoặc tạo thư mục, rồi chạy lại.",
            $"There is no folder {folder}, so no backup was made. It is not made by itself, in case the backup disk is not mounted. Mount it or make the folder, then run this again."
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
            $"Đã chuyển {rows} dòng của {tables} bảng, khớp từng dòng. Từ nay hãy chạy chương trình ở nơi mới. Dữ liệu ở nơi cũ vẫn còn nguyên và được đánh dấu là đã chuyển đi: serve ở đó từ chối (lệnh database reopen bỏ dấu này).",
            $"Moved {rows} rows in {tables} tables, each equal. From now on run the program in the new place. The data in the old one is as it was, and marked as moved: serve refuses there (database reopen takes the mark away)."
        );
}
