using Chutri.OfficialPaper.Forms;

namespace Chutri.OfficialPaper.Checking;

/// <summary>Can these blocks be written one below the other?</summary>
internal sealed class BodyCheck(Problems problems)
{
    private const int LargestShare = 100;
    private int _points;

    internal void Check(IReadOnlyList<PaperBlock> blocks, Place place, bool mayBeEmpty)
    {
        if (blocks.Count == 0 && !mayBeEmpty)
        {
            problems.Add(
                "missing",
                place,
                "còn trống. Hãy thêm ít nhất một đoạn.",
                "is empty. Add at least one paragraph."
            );
        }

        for (var i = 0; i < blocks.Count; i++)
        {
            Block(blocks[i], place.Inner($"[{i + 1}]", $"đoạn {i + 1}", $"paragraph {i + 1}"));
        }
    }

    private void Block(PaperBlock block, Place place)
    {
        _points = block switch
        {
            Point => _points + 1,
            Heading or Article or Clause => 0,
            _ => _points,
        };
        switch (block)
        {
            case Heading heading:
                problems.Needed(heading.Title, place);
                break;
            case Prose prose:
                Needed(prose.Text, place);
                break;
            case Article article:
                Needed(article.Text, place);
                break;
            case Clause clause:
                Needed(clause.Text, place);
                break;
            case Dash dash:
                Needed(dash.Text, place);
                break;
            case Point point:
                Needed(point.Text, place);
                break;
            case PaperTable table:
                Table(table, place);
                break;
            default:
                break;
        }

        if (block is Point && _points == Written.Points.Length + 1)
        {
            problems.Add(
                "too-many-points",
                place,
                $"một khoản có nhiều nhất {Written.Points.Length} điểm, từ a đến y. Hãy tách thành hai khoản.",
                $"a clause has {Written.Points.Length} points at most, a to y. Make two clauses of it."
            );
        }
    }

    private void Table(PaperTable table, Place place)
    {
        problems.Possible(table.Caption, place.Inner(".caption", "tên bảng", "the caption"));
        if (table.Columns.Count == 0)
        {
            problems.Add(
                "table-without-columns",
                place,
                "bảng chưa có cột nào. Hãy đặt tên các cột.",
                "the table has no columns. Name them."
            );
        }

        for (var i = 0; i < table.Columns.Count; i++)
        {
            var at = place.Inner($".columns[{i + 1}]", $"cột {i + 1}", $"column {i + 1}");
            problems.Needed(table.Columns[i].Title, at);
            if (table.Columns[i].Share is < 1 or > LargestShare)
            {
                problems.Add(
                    "share-out-of-range",
                    at,
                    $"độ rộng là {table.Columns[i].Share}; phải từ 1 đến {LargestShare}.",
                    $"its share is {table.Columns[i].Share}; it has to be 1 to {LargestShare}."
                );
            }
        }

        for (var i = 0; i < table.Rows.Count; i++)
        {
            Row(table, i, place.Inner($".rows[{i + 1}]", $"dòng {i + 1}", $"row {i + 1}"));
        }
    }

    private void Row(PaperTable table, int number, Place place)
    {
        var row = table.Rows[number];
        if (row.Count != table.Columns.Count)
        {
            problems.Add(
                "row-of-other-length",
                place,
                $"có {row.Count} ô, còn bảng có {table.Columns.Count} cột. Hãy ghi đủ, ô không có gì thì để trống.",
                $"has {row.Count} cells where the table has {table.Columns.Count} columns. Give all of them; an empty one may be empty."
            );
        }

        for (var i = 0; i < row.Count; i++)
        {
            problems.Writable(
                row[i].Plain(),
                place.Inner($"[{i + 1}]", $"ô {i + 1}", $"cell {i + 1}")
            );
        }
    }

    private void Needed(PaperText text, Place place) => problems.Needed(text.Plain(), place);
}
