namespace Chutri.Platform;

internal static class SettingWords
{
    public static Words NoSuchZone(string value) =>
        new(
            $"“{value}” không phải tên múi giờ. Ví dụ: Asia/Ho_Chi_Minh.",
            $"“{value}” is no time zone. For example: Asia/Ho_Chi_Minh."
        );

    public static Words NoWebAddress(string value) =>
        new(
            $"“{value}” không phải địa chỉ trang. Ví dụ: https://chutri.example.gov.vn.",
            $"“{value}” is no web address. For example: https://chutri.example.gov.vn."
        );

    public static Words NotAmong(string value, IReadOnlyList<string> choices) =>
        new(
            $"“{value}”: hãy ghi một trong: {string.Join(", ", choices)}.",
            $"“{value}”: write one of: {string.Join(", ", choices)}."
        );

    public static Words NoWhole(string value, int least, int most) =>
        new(
            $"“{value}”: hãy ghi một số nguyên từ {least} đến {most}.",
            $"“{value}”: write a whole number from {least} to {most}."
        );

    public static Words NoNetworks(string value) =>
        new(
            $"“{value}” không phải danh sách địa chỉ máy hoặc mạng. Ví dụ: 127.0.0.1, 10.0.0.0/8.",
            $"“{value}” is no list of machines or networks. For example: 127.0.0.1, 10.0.0.0/8."
        );

    public static Words NotKnown(string? near) =>
        near is null
            ? new(
                "Chương trình không có thiết đặt này; danh sách ở docs/settings.md.",
                "The program has no such setting; docs/settings.md lists them."
            )
            : new(
                $"Chương trình không có thiết đặt này. Có phải ý là {near}?",
                $"The program has no such setting. Did you mean {near}?"
            );

    public static Words ValueAndFile(Setting setting) =>
        new(
            $"Đã có cả {setting.Key} và {setting.FileKey}: hãy bỏ một.",
            $"Both {setting.Key} and {setting.FileKey} are set: take one away."
        );

    public static Words FileNotRead(string file) =>
        new(
            $"Không đọc được tệp {file}. Hãy kiểm tra đường dẫn và quyền đọc.",
            $"The file {file} cannot be read. Check the path and the right to read."
        );
}
