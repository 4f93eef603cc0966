using Chutri.Platform;

namespace Chutri.Watching;

internal static class StatusWords
{
    public static readonly Words Title = new("Tình trạng hệ thống", "System status");
    public static readonly Words What = new(
        "Chương trình, cơ sở dữ liệu, ổ đĩa, bản sao lưu và việc tự động có ổn không.",
        "Whether the program, its database, disk, backups and automatic work are in order."
    );
    public static readonly Words AllWell = new("Mọi thứ đều ổn", "Everything is in order");
    public static readonly Words Well = new("ổn", "OK");
    public static readonly Words Care = new("cần xem", "needs attention");
    public static readonly Words Wrong = new("cần xử lý ngay", "act now");
    public static readonly Words NotKnown = new("chưa biết được", "not known");
    public static readonly Words ApiSummary = new(
        "Tình trạng của chương trình",
        "How the system is doing"
    );
    public static readonly Words Verb = new(
        "Cho biết tình trạng: phiên bản, cơ sở dữ liệu, ổ đĩa, sao lưu, việc tự động; có gì hỏng thì thoát với mã 1.",
        "Show the system's status: version, database, disk, backups, automatic work; exits 1 where something does not work."
    );

    public static readonly Words ReadyVerb = new(
        "Hỏi chương trình đang chạy xem đã phục vụ được chưa; chưa được thì thoát với mã 1.",
        "Ask the running program whether it can serve; exits 1 where it cannot."
    );
    public static readonly Words ReadyUrl = new(
        "Địa chỉ của chương trình đang chạy.",
        "The address of the running program."
    );

    public static readonly Words Program = new("Chương trình", "Program");
    public static readonly Words Version = new("Phiên bản", "Version");
    public static readonly Words NodeSilentToDo = new(
        "Nếu máy đó không được tắt có chủ ý, hãy xem nhật ký máy chủ của nó. Dòng này tự mất khi máy đó chạy lại, hoặc sau một ngày.",
        "If that machine was not stopped on purpose, look at its server log. This line goes when it runs again, or after a day."
    );
    public static readonly Words NodeOfVersionToDo = new(
        "Hãy nâng cấp nốt để các máy chạy cùng một bản.",
        "Finish the upgrade so that all nodes run one version."
    );

    public static readonly Words Database = new("Cơ sở dữ liệu", "Database");
    public static readonly Words Kind = new("Nơi lưu", "Kept in");
    public static readonly Words Size = new("Dung lượng", "Size");
    public static readonly Words Schema = new("Cấu trúc", "Schema");
    public static readonly Words SchemaFits = new(
        "đúng với bản này của chương trình",
        "fits this version of the program"
    );
    public static readonly Words SchemaOldToDo = new(
        "Hãy chạy lệnh database migrate.",
        "Run database migrate."
    );
    public static readonly Words Disk = new("Ổ đĩa", "Disk");
    public static readonly Words DiskToDo = new(
        "Hãy dọn bớt hoặc thêm ổ đĩa: khi đầy, không ai ghi được gì nữa.",
        "Make room or add a disk: once it is full, nobody can write anything."
    );

    public static readonly Words OwnDiskToDo = new(
        "Hãy dọn bớt hoặc thêm ổ đĩa của máy chạy chương trình: xuất danh sách và sao lưu cần chỗ cho tệp tạm. Ổ đĩa của máy chủ PostgreSQL thì xem ở máy đó.",
        "Make room on the machine that runs the program, or add a disk: exports and backups need room for temporary files. The disk of the PostgreSQL server is to be watched there."
    );
    public static readonly Words Moved = new("Nơi dùng", "In use");
    public static readonly Words MovedToDo = new(
        "Hãy chạy chương trình ở nơi mới. Muốn dùng lại nơi này thì chạy lệnh database reopen.",
        "Run the program in the new place. To use this one again, run database reopen."
    );

    public static readonly Words Backup = new("Sao lưu", "Backup");
    public static readonly Words LastBackup = new("Bản gần nhất", "Latest backup");
    public static readonly Words NoBackup = new(
        "chưa có bản sao lưu nào",
        "no backup was ever made"
    );
    public static readonly Words BackupToDo = new(
        "Hãy đặt lịch chạy lệnh backup mỗi ngày, và thử bản sao lưu bằng verify-backup.",
        "Schedule the backup command every day, and try a backup with verify-backup."
    );

    public static Words VersionIs(string version, string runtime) =>
        new($"{version} ({runtime})", $"{version} ({runtime})");

    public static Words MovedTo(string place) => new($"đã chuyển đến {place}", $"moved to {place}");

    public static Words OtherNode(string machine) => new($"Máy {machine}", $"Node {machine}");

    public static Words ThisNode(string machine) =>
        new($"Máy {machine} (máy này)", $"Node {machine} (this one)");

    public static Words RunningSince(Words at) =>
        new($"chạy từ {at.Vietnamese}", $"running since {at.English}");

    public static Words NodeSeen(Words at) =>
        new($"đang chạy, thấy lúc {at.Vietnamese}", $"running, seen {at.English}");

    public static Words NodeSilent(Words at) =>
        new($"im lặng từ {at.Vietnamese}", $"silent since {at.English}");

    public static Words NodeOfVersion(string version, Words at) =>
        new(
            $"chạy bản {version}, thấy lúc {at.Vietnamese}",
            $"runs version {version}, seen {at.English}"
        );

    public static Words SchemaOld(int steps) =>
        new($"còn {steps} bước nâng cấp", $"{steps} steps of upgrade to go");

    public static Words DiskFree(Words free, Words all) =>
        new(
            $"còn trống {free.Vietnamese} trong {all.Vietnamese}",
            $"{free.English} of {all.English} free"
        );

    public static Words BackupMade(Words at, string file, Words size) =>
        new(
            $"{at.Vietnamese}, tệp {file}, {size.Vietnamese}",
            $"{at.English}, file {file}, {size.English}"
        );

    public static Words LooksAt(Words at) => new($"Xem lúc {at.Vietnamese}", $"As of {at.English}");

    public static Words SomeToDo(int count) =>
        count == 1
            ? new("Có 1 điều cần xem", "1 thing needs attention")
            : new($"Có {count} điều cần xem", $"{count} things need attention");

    public static Words Of(StatusTone tone) =>
        tone switch
        {
            StatusTone.Well => Well,
            StatusTone.Care => Care,
            _ => Wrong,
        };

    public static Words DoesNotAnswer(string url, string why) =>
        new($"{url} không trả lời: {why}", $"{url} does not answer: {why}");
}
