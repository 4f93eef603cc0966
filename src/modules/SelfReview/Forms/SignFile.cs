using Chutri.SelfReview.Model;

namespace Chutri.SelfReview.Forms;

/// <summary>A file with a catalogue of signs: group, code, sign.</summary>
internal static class SignFile
{
    public static IReadOnlyList<ViolationSign> Read(EditionTable table)
    {
        table.Need(EditionColumns.Group, EditionColumns.Code, EditionColumns.Sign);
        if (table.Problems.Count > 0)
        {
            return [];
        }

        var signs = new List<ViolationSign>();
        var rows = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in table.Rows)
        {
            var code = table.Code(row);
            if (code.Length > 0 && !rows.TryAdd(code, row.Number))
            {
                table.Wrong(row, EditionColumns.Code, EditionFileWords.Twice(code, rows[code]));
            }

            signs.Add(
                new(
                    table.Needed(row, EditionColumns.Group, Lengths.Group),
                    code,
                    table.Needed(row, EditionColumns.Sign, Lengths.Text)
                )
            );
        }

        return signs;
    }
}
