namespace Chutri.Organization.Model.Importing;

/// <summary>What a file holds: its headings and the rows below, as text. Row 1 is the headings.</summary>
internal sealed record ImportTable(IReadOnlyList<string> Headings, IReadOnlyList<ImportRow> Rows)
{
    public static ImportTable Of(IEnumerable<IReadOnlyList<string>> lines)
    {
        IReadOnlyList<string>? headings = null;
        var rows = new List<ImportRow>();
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (line.All(string.IsNullOrWhiteSpace))
            {
                continue;
            }

            if (headings is null)
            {
                headings = line;
            }
            else
            {
                rows.Add(new(number, line));
            }
        }

        return new(headings ?? [], rows);
    }
}

/// <param name="Number">As a spreadsheet counts: the headings are row 1.</param>
internal sealed record ImportRow(int Number, IReadOnlyList<string> Cells);
