using System.Globalization;
using System.Text;

namespace Chutri.Docs;

/// <summary><c>docs/problems.md</c>: every code that the API can refuse with.</summary>
internal static class ProblemsPage
{
    public static string Write()
    {
        var page = new StringBuilder()
            .Append(
                "# Problems\n\nWritten by `chutri docs problems`; a test compares it with the program.\n\n"
            )
            .Append(
                "The API refuses with problem details (RFC 9457). `code` is stable and means one thing; `type` is its place on the page `/api/problems` of the running program. The sentences are examples: names and numbers in them are invented.\n\n"
            )
            .Append(
                "Two codes are for whatever was asked: `not-found` (`title` says what is not there) and `invalid-input` (`errors` says what is wrong with each field).\n\n"
            )
            .Append("| Code | Status | Câu trả lời | Answer | From |\n|---|---|---|---|---|\n");
        foreach (var problem in ProblemCatalogue.All)
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"| `{problem.Code}` | {problem.Status} | {problem.Sentence.Vietnamese} | {problem.Sentence.English} | {problem.From} |\n"
            );
        }

        return page.ToString();
    }
}
