using Chutri.Platform;

namespace Chutri.Documents;

public static class DocumentTitle
{
    private const int LongestSubject = 80;

    public static Words Of(DocumentKind kind, string? number, string? subject)
    {
        var name = kind.CitedName();
        if (!string.IsNullOrEmpty(number))
        {
            return new($"{name.Vietnamese} {number}", $"{name.English} {number}");
        }

        return string.IsNullOrWhiteSpace(subject)
            ? new($"{name.Vietnamese} chưa có số", $"{name.English} without number")
            : new(
                $"{name.Vietnamese}: {subject.Shortened(LongestSubject)}",
                $"{name.English}: {subject.Shortened(LongestSubject)}"
            );
    }
}
