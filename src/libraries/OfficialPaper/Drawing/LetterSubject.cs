using System.Text.RegularExpressions;
using Chutri.OfficialPaper.Forms;

namespace Chutri.OfficialPaper.Drawing;

/// <summary>What a letter is about, behind the words that its rule puts in front.</summary>
internal static partial class LetterSubject
{
    internal static string Of(Paper paper, FormRule rule) =>
        rule.BeforeLetterSubject
        + Written.BeginningSmall(About().Replace(paper.Subject.Trim(), ""));

    [GeneratedRegex(@"^(?:V/v:?|về việc:?|về)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex About();
}
