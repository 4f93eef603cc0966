using System.Text;

namespace Chutri.Platform.Web;

/// <summary>One line of a CSV file (RFC 4180) that a spreadsheet reads as text and never as a formula.</summary>
public static class Csv
{
    public static void Line(StringBuilder text, IEnumerable<string> cells) =>
        text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    private static string Cell(string value)
    {
        var safe = value is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..]
            ? "'" + value
            : value;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0
            ? safe
            : "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }
}
