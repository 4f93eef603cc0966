namespace Chutri.Platform.Web;

/// <summary>What is wrong with a sent file, and what to do.</summary>
internal static class SentFileWords
{
    public static Words Secret(string name, Words why) =>
        new($"Tệp {name}: {why.Vietnamese}", $"The file {name}: {why.English}");

    public static Words Empty(string name) =>
        new(
            $"Tệp {name} rỗng. Hãy bỏ tệp này ra hoặc chọn bản có nội dung.",
            $"The file {name} is empty. Leave it out, or choose one that has content."
        );

    public static Words TooLarge(string name, int megabytes) =>
        new(
            $"Tệp {name} lớn hơn {megabytes} MB. Hãy chia nhỏ hoặc nén lại.",
            $"The file {name} is larger than {megabytes} MB. Split or compress it."
        );

    public static Words TooMany(int most) =>
        new($"Mỗi lần nhận nhiều nhất {most} tệp.", $"At most {most} files at a time.");
}
