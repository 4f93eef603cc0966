using Chutri.Platform;

namespace Chutri.Inspections.Model;

/// <summary>How kinds of entries, and what may be odd about them, are called.</summary>
internal static class SheetWords
{
    public static Words Name(this EntryKind kind) =>
        kind switch
        {
            EntryKind.Answer => new("câu trả lời", "answer"),
            EntryKind.Photo => new("ảnh", "photograph"),
            _ => new("chữ ký của đại diện đơn vị", "signature for the unit"),
        };

    public static Words Name(this EntryStanding standing) =>
        standing switch
        {
            EntryStanding.Counts => new("đã nhận", "counts"),
            EntryStanding.Waits => new(
                "chờ trưởng đoàn quyết định",
                "waits for the head of the team"
            ),
            EntryStanding.TakenIn => new("trưởng đoàn đã nhận vào", "taken in by the head"),
            _ => new("trưởng đoàn để riêng", "put aside by the head"),
        };

    public static Words Named(int number, string title) =>
        new($"Phiếu kiểm tra số {number}: {title}", $"Check sheet {number}: {title}");

    public static Words HandedIn(int entries) =>
        new($"{entries} mục đã gửi", $"entries handed in: {entries}");

    /// <summary>Each reason that holds, in words.</summary>
    public static IReadOnlyList<Words> Said(this SheetEntry entry) =>
        [
            .. Enum.GetValues<WaitReason>()
                .Where(reason => reason is not WaitReason.None && entry.Waits.HasFlag(reason))
                .Select(reason => Said(reason, entry)),
        ];

    public static Words Plain(WaitReason reason) =>
        reason switch
        {
            WaitReason.WrongClock => new(
                "đồng hồ của máy sai, hoặc giờ ghi không thể có",
                "the clock of the device is wrong, or the time cannot be"
            ),
            WaitReason.OutOfOrder => new(
                "máy này đã gửi câu trả lời sau trước câu này",
                "a later answer of this device came before it"
            ),
            WaitReason.FieldOver => new(
                "gửi sau khi đoàn đã làm xong tại đơn vị",
                "sent after the team had finished at the unit"
            ),
            _ => new("người ghi không còn ở trong đoàn", "whoever wrote it is of the team no more"),
        };

    public static Words Problem(EntryProblem problem) =>
        problem switch
        {
            EntryProblem.NoSuchQuestion => new(
                "Phiếu không có câu này.",
                "The sheet has no such question."
            ),
            EntryProblem.NotAnAnswer => new(
                "Hãy chọn một trong các câu trả lời đã cho.",
                "Choose one of the answers offered."
            ),
            EntryProblem.NotANumber => new(
                "Hãy ghi một số, ví dụ 12 hoặc 12,5.",
                "Write a number, such as 12 or 12.5."
            ),
            EntryProblem.NotACount => new(
                "Hãy ghi một số nguyên từ 0 trở lên, ví dụ 0 hoặc 3.",
                "Write a whole number, 0 or more, such as 0 or 3."
            ),
            EntryProblem.NoSigner => new("Hãy ghi họ tên người ký.", "Write who signs."),
            EntryProblem.TooLong => new(
                $"Hãy viết ngắn hơn {Lengths.Answer} ký tự.",
                $"Write fewer than {Lengths.Answer} characters."
            ),
            EntryProblem.Damaged => new(
                "Ảnh hỏng trên đường gửi. Máy còn giữ ảnh; hãy gửi lại.",
                "The picture was damaged on its way. The device still has it; send it again."
            ),
            EntryProblem.NoPicture => new(
                "Tệp này không phải ảnh (JPG, PNG, HEIC, WEBP).",
                "This file is no picture (JPG, PNG, HEIC, WEBP)."
            ),
            _ => new(
                $"Một phiếu có nhiều nhất {Lengths.MostPhotos} ảnh của mỗi người.",
                $"A sheet has {Lengths.MostPhotos} photographs of each person at most."
            ),
        };

    private static Words Said(WaitReason reason, SheetEntry entry) =>
        reason is WaitReason.WrongClock && entry.ClockAhead != 0
            ? Clock(entry.ClockAhead)
            : Plain(reason);

    /// <summary>"đồng hồ của máy nhanh 2 giờ 5 phút".</summary>
    public static Words Clock(long ahead)
    {
        var by = TimeSpan.FromSeconds(Math.Abs(ahead));
        var (vi, en) =
            by.TotalDays >= 1
                ? (
                    $"{(int)by.TotalDays} ngày {by.Hours} giờ",
                    $"{(int)by.TotalDays} d {by.Hours} h"
                )
            : by.TotalHours >= 1
                ? ($"{by.Hours} giờ {by.Minutes} phút", $"{by.Hours} h {by.Minutes} min")
            : ($"{by.Minutes} phút {by.Seconds} giây", $"{by.Minutes} min {by.Seconds} s");
        return ahead >= 0
            ? new($"đồng hồ của máy nhanh {vi}", $"the clock of the device is {en} fast")
            : new($"đồng hồ của máy chậm {vi}", $"the clock of the device is {en} slow");
    }
}
