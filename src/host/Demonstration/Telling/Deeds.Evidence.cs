using Chutri.Assignments.Operations;
using Chutri.Demonstration.Texts;
using Chutri.Documents;
using Chutri.Platform;
using Chutri.VietnameseText;

namespace Chutri.Demonstration.Telling;

/// <content>Files handed in with what is done: small, and real documents that open.</content>
internal sealed partial class Deeds
{
    private const string Docx =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const int LongestName = 60;

    private SentFile Evidence(Course course, string what, Caller by)
    {
        var content = ReportDocx.Write(
            cast.ShortNameOf(by.Unit!.Value),
            what,
            course.Title,
            Said("evidence", course),
            by.Title,
            by.Name
        );
        return new($"{FileName(what)}-{course.Code}.docx", Docx, content);
    }

    private static string FileName(string what)
    {
        var words = Folding.Fold(what).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var name = string.Join(
            '-',
            words
                .Select(word => new string([.. word.Where(char.IsLetterOrDigit)]))
                .Where(word => word.Length > 0)
        );
        return name.Length <= LongestName ? name : name[..LongestName].TrimEnd('-');
    }
}
