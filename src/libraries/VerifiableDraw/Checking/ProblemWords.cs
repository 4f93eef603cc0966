namespace Chutri.VerifiableDraw.Checking;

internal static class ProblemWords
{
    internal const string UnreadableCode = "unreadable";

    internal static DrawProblem DigestDiffers() =>
        new(
            "digest-differs",
            "digest",
            "Mã băm ghi trong tệp không phải của danh sách này: danh sách đã bị đổi sau khi chốt, hoặc mã băm bị chép sai.",
            "The digest in the file is not that of this list: the list was changed after it was closed, or the digest was copied wrongly."
        );

    internal static DrawProblem Unreadable(long line, string path) =>
        new(
            UnreadableCode,
            path,
            $"Không đọc được tệp ở dòng {line} ({path}). Tệp phải là JSON theo docs/draw.md, không thừa, không thiếu, không lặp mục nào.",
            $"The file cannot be read at line {line} ({path}). It has to be JSON as docs/draw.md says, with nothing more, less or twice."
        );

    /// <summary>Where no line can be named, as the list was completed before it was read.</summary>
    internal static DrawProblem UnreadableAt(string path) =>
        new(
            UnreadableCode,
            path,
            $"Không đọc được tệp ở mục {path}. Tệp phải là JSON theo docs/draw.md, không thừa, không thiếu, không lặp mục nào.",
            $"The file cannot be read at {path}. It has to be JSON as docs/draw.md says, with nothing more, less or twice."
        );

    internal static DrawProblem ClosedAlready(string member) =>
        new(
            "closed-already",
            member,
            $"Tệp đã có \"{member}\": danh sách này đã chốt rồi. Hãy bắt đầu từ danh sách chưa chốt.",
            $"The file has \"{member}\": this list was closed already. Begin with one that was not."
        );

    internal static DrawProblem OtherFormat(string? format) =>
        new(
            "other-format",
            "format",
            $"Dạng tệp là \"{format}\"; chương trình này đọc {Files.DrawJson.Format}.",
            $"The format is \"{format}\"; this program reads {Files.DrawJson.Format}."
        );
}
