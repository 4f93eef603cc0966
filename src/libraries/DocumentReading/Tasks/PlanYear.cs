using System.Text.RegularExpressions;
using Chutri.DocumentReading.Language;

namespace Chutri.DocumentReading.Tasks;

/// <summary>The year that is meant where a deadline names none: the year of the plan, otherwise of the document.</summary>
internal static partial class PlanYear
{
    internal static int Of(DocumentHeader header)
    {
        var signed = header.Date?.Year ?? 2000;
        if (
            header.Type is not (DocumentType.Plan or DocumentType.Decision)
            || header.Subject is null
        )
        {
            return signed;
        }

        var year = Year()
            .Matches(header.Subject)
            .Select(m => Dates.Number(m.Groups["y"].Value))
            .LastOrDefault();
        return year == signed + 1 ? year : signed;
    }

    [GeneratedRegex(@"năm\s+(?<y>20\d{2})", RegexOptions.IgnoreCase)]
    private static partial Regex Year();
}
