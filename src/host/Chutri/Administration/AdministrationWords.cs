using Chutri.Platform;

namespace Chutri.Administration;

internal static class AdministrationWords
{
    public static readonly Words Title = new("Quản trị", "Administration");

    public static readonly Words Subtitle = new(
        "Những việc của người quản trị, theo thứ tự khi bắt đầu.",
        "What an administrator does, in the order in which one begins."
    );

    public static readonly Words Entries = new("Việc quản trị", "What to administer");

    public static readonly Words JournalText = new(
        "Ai đã làm gì, lúc nào, vì sao.",
        "Who did what, when and why."
    );

    public static readonly Words OnServer = new("Làm trên máy chủ", "On the server");

    public static readonly Words WhichData = new(
        "Lệnh biết dữ liệu ở đâu từ thiết đặt Chutri__Data hoặc Chutri__Database; nếu chưa đặt, ghi thêm --data THƯ-MỤC hoặc --database \"Host=…\". Cách gọi lệnh trên máy chủ đã cài: deploy/README.md.",
        "The command knows the data from the setting Chutri__Data or Chutri__Database; where neither is set, add --data FOLDER or --database \"Host=…\". How to call it on an installed server: deploy/README.md."
    );

    public static readonly Words DoctorText = new(
        "Kiểm tra dữ liệu có giữ đúng các nguyên tắc của hệ thống: chạy",
        "Check that the data keep the laws of the design: run"
    );

    public static readonly Words BackupText = new(
        "Sao lưu ra một tệp, cả khi chương trình đang chạy; tệp gốc và minh chứng nằm trong đó. Bản sao lưu tự kiểm tra được bằng lệnh verify-backup:",
        "Back up to one file, also while the program runs; originals and evidence are inside. verify-backup tries the file:"
    );
}
