using Chutri.Organization.Model.Importing;
using Chutri.Organization.Storage;
using Chutri.Platform;

namespace Chutri.Organization;

/// <summary>A list that somebody hands in, as CSV or XLSX: read as a table of text, or the sentence why it cannot be.</summary>
public static class ListFile
{
    /// <summary>Exactly one of the two is null.</summary>
    public static (HandedList? Table, Words? Problem) Read(byte[] content)
    {
        var (table, problem) = ImportFile.Read(content);
        return (
            table is null
                ? null
                : new(
                    table.Headings,
                    [.. table.Rows.Select(row => new HandedRow(row.Number, row.Cells))]
                ),
            problem
        );
    }

    /// <summary>A heading as it is compared: without marks, in small letters, single spaces.</summary>
    public static string Plain(string heading) => ImportColumns.Plain(heading);

    /// <summary>A day as people and spreadsheets write it in a cell; null where it cannot be read.</summary>
    public static DateOnly? Day(string cell) => ImportValues.DayOf(cell);

    /// <summary>What is said of a cell that is no day.</summary>
    public static Words NotADay(string cell) => ImportSentences.NotADay(cell);
}

/// <param name="Headings">As the file writes them.</param>
public sealed record HandedList(IReadOnlyList<string> Headings, IReadOnlyList<HandedRow> Rows);

/// <param name="Number">As a spreadsheet counts: the headings are row 1.</param>
public sealed record HandedRow(int Number, IReadOnlyList<string> Cells);
