using Chutri.Dissemination.Model;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.VietnameseText;

namespace Chutri.Dissemination.Forms;

/// <param name="Number">As the spreadsheet counts: the head is row 1.</param>
internal readonly record struct RollRow(int Number, string Code, string Name);

/// <summary>A list of who was there, as XLSX or CSV: a column of codes, and one of names where there is one.</summary>
internal static class RollSheet
{
    public const int MostRows = 20_000;
    private static readonly string[] CodeHeads = ["code", "ma", "ma can bo", "ma so", "ma nguoi"];
    private static readonly string[] NameHeads = ["name", "ten", "ho ten", "ho va ten"];

    /// <summary>The rows, or the sentence why there are none.</summary>
    public static (IReadOnlyList<RollRow> Rows, Words? Problem) Read(ReadOnlyMemory<byte> content)
    {
        var (table, problem) = ListFile.Read(content.ToArray());
        if (table is null)
        {
            return ([], problem);
        }

        var code = Column(table, CodeHeads);
        var name = Column(table, NameHeads);
        return code < 0 ? ([], SessionFieldWords.NoColumn)
            : table.Rows.Count > MostRows ? ([], SessionFieldWords.TooManyRows(MostRows))
            : (
                [
                    .. table
                        .Rows.Select(row => new RollRow(
                            row.Number,
                            Cell(row, code),
                            Cell(row, name)
                        ))
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

    private static int Column(HandedList table, string[] names) =>
        table.Headings.Select(ListFile.Plain).ToList().FindIndex(names.Contains);

    private static string Cell(HandedRow row, int column) =>
        column >= 0 && column < row.Cells.Count
            ? Normalising.Normalise(row.Cells[column]).Trim()
            : "";
}
