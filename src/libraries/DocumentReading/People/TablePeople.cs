using System.Text.RegularExpressions;
using Chutri.DocumentReading.Layout;

namespace Chutri.DocumentReading.People;

/// <summary>People that a table names: one a row, a column of names beside one of posts, and perhaps one of units.</summary>
internal static partial class TablePeople
{
    internal static IEnumerable<(string Name, int Start, Stretch Post, Stretch? Unit)> In(
        Manuscript manuscript
    )
    {
        foreach (var table in manuscript.Blocks.OfType<ManuscriptTable>())
        {
            if (Columns(table, manuscript) is not var (names, posts, units) || posts < 0)
            {
                continue;
            }

            foreach (var row in table.Rows.Skip(1))
            {
                if (
                    Cell(row, names) is { } cell
                    && Cell(row, posts) is { } post
                    && Name().Match(manuscript.Words(cell)) is { Success: true } name
                    && PersonReader.IsName(name.Groups["name"].Value)
                )
                {
                    yield return (
                        name.Groups["name"].Value,
                        cell.Start + name.Groups["name"].Index,
                        post,
                        Cell(row, units)
                    );
                }
            }
        }
    }

    private static (int Names, int Posts, int Units)? Columns(
        ManuscriptTable table,
        Manuscript manuscript
    )
    {
        var heads = table.Rows[0].Cells.Select(c => (c.Column, Words: manuscript.Words(c.Place)));
        int Column(Regex heading) =>
            heads.Where(h => heading.IsMatch(h.Words)).Select(h => h.Column).FirstOrDefault(-1);
        var names = Column(Names());
        return names < 0 ? null : (names, Column(Posts()), Column(Units()));
    }

    private static Stretch? Cell(ManuscriptRow row, int column) =>
        row
            .Cells.Where(c => c.Column == column && c.Place.Length > 0)
            .Select(c => (Stretch?)c.Place)
            .FirstOrDefault();

    [GeneratedRegex(
        @"^(?:ông/bà|đồng\s+chí|họ(?:,)?\s+(?:và\s+)?(?:chữ\s+đệm\s+và\s+)?tên)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Names();

    [GeneratedRegex(
        @"^(?:chức\s+(?:vụ|danh)|vị\s+trí)(?!.*(?:trong|ban|tổ|hội\s+đồng|đoàn)\b)|^chức\s+vụ",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Posts();

    [GeneratedRegex(@"^(?:đơn\s+vị|cơ\s+quan|nơi\s+công\s+tác)", RegexOptions.IgnoreCase)]
    private static partial Regex Units();

    [GeneratedRegex(
        @"^(?:(?:Ông|Bà|Đồng chí|Đ/c|TS|ThS|BS|(?:Đại|Thượng|Trung|Thiếu)\s(?:tá|úy|tướng))\.?:?\s+)*"
            + PersonReader.Name
            + @"\s*$"
    )]
    private static partial Regex Name();
}
