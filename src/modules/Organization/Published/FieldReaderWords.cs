using Chutri.Platform;

namespace Chutri.Organization;

internal static class FieldReaderWords
{
    public static Words Time { get; } =
        new("Nhập giờ như 14:00 hoặc 8:30.", "Enter a time such as 14:00 or 8:30.");
    public static Words Percent { get; } =
        new("Hãy nhập một số từ 1 đến 100.", "Enter a number from 1 to 100.");
    public static Words Unit { get; } = new("Hãy chọn đơn vị.", "Choose the unit.");

    public static Words NoSuchUnit(string code) =>
        new($"Không có đơn vị nào mang mã {code}.", $"No unit has the code {code}.");

    public static Words NoSuchPerson(string code) =>
        new($"Không có ai mang mã {code}.", $"Nobody has the code {code}.");

    public static Words Longest(int letters) =>
        new(
            $"Hãy viết ngắn hơn: nhiều nhất {letters} ký tự.",
            $"Write less: at most {letters} characters."
        );

    public static Words Number(int least, int most) =>
        new($"Ghi một số từ {least} đến {most}.", $"Write a number from {least} to {most}.");
}
