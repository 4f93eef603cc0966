using Chutri.Platform;

namespace Chutri.Privacy.Operations;

/// <summary>The one rule that a person carries out: the program says whose time is over, an administrator decides on each (law 7).</summary>
internal static class NameRetention
{
    public static RetentionRule TheRule { get; } =
        new(
            "privacy.names",
            new("tên người đã thôi mọi chức vụ", "names of people who left all their posts"),
            new("từ ngày cuối giữ chức vụ", "after the last day in a post"),
            new(
                "Tên, mã, tài khoản được thay bằng “Người đã được gỡ tên #…” ở mọi nơi, kể cả trong nhật ký. Việc đã làm, số liệu và nội dung văn bản còn nguyên.",
                "Name, code and account give way to a neutral mark everywhere, the journal included. What was done, the figures and the text of documents stand."
            ),
            new(
                "Luật số 91/2025/QH15; 10 năm là thời hiệu kỷ luật dài nhất đối với cán bộ, công chức, nên tên cần giữ đến hết lúc còn có thể bị hỏi trách nhiệm",
                "Law 91/2025/QH15; ten years is the longest time in which a cadre can be disciplined, so a name is needed until nobody can be asked any more"
            ),
            KeptFor.Years(10)
        )
        {
            Bounds = new(5, 70),
            DecidedAt = PrivacyUrls.Names,
        };
}
