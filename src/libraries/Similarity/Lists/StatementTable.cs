using System.Text;
using Chutri.Similarity.Lists;

namespace Chutri.Similarity;

/// <summary>
/// Reads statements from tab-separated text whose first line names the columns: id, unit, statement (mã, đơn vị, chức năng).
/// Other columns are passed over. Either every line is right, or all that is wrong is told, line by line.
/// </summary>
public static class StatementTable
{
    /// <param name="content">UTF-8, with or without a byte order mark.</param>
    public static StatementTableResult Read(ReadOnlySpan<byte> content)
    {
        var lines = new TableLines(content);
        var columns = TableColumns.Find(lines.First);
        if (columns is null)
        {
            return new([], [.. lines.Problems, new(1, TableSentences.NoHeading)], []);
        }

        var reading = new TableReading(columns, lines.Problems);
        foreach (var (number, text) in lines.Rest)
        {
            reading.Add(number, text);
        }

        if (reading.Statements.Count == 0 && reading.Problems.Count == 0)
        {
            reading.Problems.Add(new(1, TableSentences.NoStatement));
        }

        return reading.Problems.Count > 0
            ? new([], [.. reading.Problems.OrderBy(problem => problem.Line)], reading.Remarks)
            : new(reading.Statements, [], reading.Remarks);
    }

    /// <summary>The same of text that is decoded already.</summary>
    public static StatementTableResult Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(Encoding.UTF8.GetBytes(text));
    }
}
