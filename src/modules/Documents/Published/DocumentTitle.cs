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
                $"{name.Vietnamese}: {Shortened(subject)}",
                $"{name.English}: {Shortened(subject)}"
            );
    }

    private static string Shortened(string subject)
    {
        if (subject.Length <= LongestSubject)
        {
            return subject;
        }

        var end = subject.LastIndexOf(' ', LongestSubject);
        return subject[..(end > 0 ? end : LongestSubject)] + "…";
    }
}
