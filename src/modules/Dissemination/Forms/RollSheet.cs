using System.Globalization;
using Chutri.Dissemination.Model;
using Chutri.Platform;
using Chutri.VietnameseText;
using MiniExcelLibs;

namespace Chutri.Dissemination.Forms;

/// <param name="Number">As the spreadsheet counts: the head is row 1.</param>
internal readonly record struct RollRow(int Number, string Code, string Name);

/// <summary>A list of who was there, as a spreadsheet gives it: a column of codes, and one of names where there is one.</summary>
internal static class RollSheet
{
    public const int MostRows = 20_000;
    private static readonly string[] CodeHeads = ["code", "ma", "ma can bo", "ma so", "ma nguoi"];
    private static readonly string[] NameHeads = ["name", "ten", "ho ten", "ho va ten"];

    /// <summary>The rows, or the sentence why there are none.</summary>
    public static (IReadOnlyList<RollRow> Rows, Words? Problem) Read(ReadOnlyMemory<byte> content)
    {
        List<IDictionary<string, object?>> lines;
        try
        {
            using var stream = new MemoryStream(content.ToArray(), writable: false);
            lines =
            [
                .. stream
                    .Query(useHeaderRow: false, excelType: ExcelType.XLSX)
                    .Cast<IDictionary<string, object?>>()
                    .Take(MostRows + 2),
            ];
        }
        catch (Exception broken)
            when (broken
                    is InvalidDataException
                        or System.Xml.XmlException
                        or NotSupportedException
                        or InvalidOperationException
                        or FormatException
                        or KeyNotFoundException
                        or NullReferenceException
                        or ArgumentException
                        or IOException
            )
        {
            return ([], SessionFieldWords.NotASpreadsheet);
        }

        if (lines.Count < 2)
        {
            return ([], SessionFieldWords.EmptySheet);
        }

        var code = Column(lines[0], CodeHeads);
        var name = Column(lines[0], NameHeads);
        return code is null ? ([], SessionFieldWords.NoColumn)
            : lines.Count > MostRows + 1 ? ([], SessionFieldWords.TooManyRows(MostRows))
            : (
                [
                    .. lines
                        .Skip(1)
                        .Select(
                            (line, at) => new RollRow(at + 2, Cell(line, code), Cell(line, name))
                        )
                        .Where(row => row.Code.Length + row.Name.Length > 0),
                ],
                null
            );
    }

    /// <summary>Everybody in it, or everything that is wrong with it at once, row by row.</summary>
    public static IReadOnlyList<PersonId> People(
        IReadOnlyList<RollRow> rows,
        IReadOnlyDictionary<string, AudienceMember> audience,
        FieldReader read
    )
    {
        var people = new List<PersonId>();
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows)
        {
            if (row.Code.Length == 0)
            {
                read.Wrong("files", SessionFieldWords.NoCodeInRow(row.Number));
            }
            else if (!seen.TryAdd(row.Code, row.Number))
            {
                read.Wrong(
                    "files",
                    SessionFieldWords.TwiceInRow(row.Number, row.Code, seen[row.Code])
                );
            }
            else if (!audience.TryGetValue(row.Code, out var member))
            {
                read.Wrong("files", SessionFieldWords.UnknownInRow(row.Number, row.Code));
            }
            else if (
                row.Name.Length > 0
                && Folding.Fold(row.Name) != Folding.Fold(member.PersonName)
            )
            {
                read.Wrong(
                    "files",
                    SessionFieldWords.OtherNameInRow(
                        row.Number,
                        row.Code,
                        row.Name,
                        member.PersonName
                    )
                );
            }
            else
            {
                people.Add(member.Person);
            }
        }

        return people;
    }

    private static string? Column(IDictionary<string, object?> head, string[] names) =>
        head.FirstOrDefault(cell => names.Contains(Folding.Fold(Text(cell.Value)))).Key;

    private static string Cell(IDictionary<string, object?> line, string? column) =>
        column is null ? "" : Text(line.TryGetValue(column, out var cell) ? cell : null);

    private static string Text(object? cell) =>
        Normalising.Normalise(Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "").Trim();
}
