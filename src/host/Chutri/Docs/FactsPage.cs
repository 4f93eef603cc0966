using System.Globalization;
using System.Text;

namespace Chutri.Docs;

/// <summary><c>docs/facts.md</c>: every kind of fact, what it is called, and who listens.</summary>
internal static class FactsPage
{
    public static string Write()
    {
        using var program = new WholeProgram();
        var page = new StringBuilder()
            .Append(
                "# Facts\n\nWritten by `chutri docs facts`; a test compares it with the program.\n\n"
            )
            .Append("| Code | Tên | Name | Record | Heard by |\n|---|---|---|---|---|\n");
        foreach (var kind in program.FactKinds)
        {
            var heard = string.Join(", ", program.ListenersOf(kind.Body).Select(Short).Distinct());
            page.Append(
                CultureInfo.InvariantCulture,
                $"| `{kind.Code}` | {kind.Name.Vietnamese} | {kind.Name.English} | `{kind.Body.Name}` | {(heard.Length > 0 ? heard : "–")} |\n"
            );
        }

        return page.ToString();
    }

    private static string Short(string assembly) =>
        assembly.Replace("Chutri.", "", StringComparison.Ordinal);
}
