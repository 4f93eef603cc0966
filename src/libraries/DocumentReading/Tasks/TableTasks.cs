using System.Text.RegularExpressions;
using Chutri.DocumentReading.Language;
using Chutri.DocumentReading.Layout;
using Chutri.DocumentReading.Outline;

namespace Chutri.DocumentReading.Tasks;

/// <summary>The tasks of an annex table: one a row, a merged cell counting for every row that it spans.</summary>
internal sealed partial class TableTasks(Manuscript manuscript, UnitNames units, int year)
{
    internal List<Draft> Of(
        ManuscriptTable table,
        IReadOnlyList<OutlineItem> rows,
        string? leadAbove
    )
    {
        var drafts = new List<Draft>();
        if (TableColumns.Of(table, manuscript.Words) is not { } columns)
        {
            return drafts;
        }

        var width = table.Rows.Max(r => r.Cells[^1].Column + r.Cells[^1].Span);
        var above = new Dictionary<int, string>();
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var cells = Cells(table.Rows[i], above);
            if (
                i < columns.HeadingRows
                || IsGroup(table.Rows[i], columns, width, cells)
                || Content(table.Rows[i], columns) is not { } content
            )
            {
                continue;
            }

            drafts.Add(DraftOf(content, columns, cells, rows[i].Ordinal, leadAbove));
        }

        return drafts;
    }

    private Draft DraftOf(
        ManuscriptCell content,
        TableColumns columns,
        Dictionary<int, string> cells,
        int ordinal,
        string? leadAbove
    )
    {
        var place = Sentences.Trimmed(manuscript.Text, content.Place);
        if (ProvisionLabel.Of(manuscript.Words(place)) is { } label && label.Length < place.Length)
        {
            place = new Stretch(place.Start + label.Length, place.End);
        }

        var deadline = CellDeadlines.Of(Cell(cells, columns.Deadline), year);
        var leads = Units(Cell(cells, columns.Lead));
        var single = NamedUnit.AreSingle(leads);
        var draft = new Draft
        {
            Start = place.Start,
            End = place.End,
            Ordinal = ordinal,
            VerbStart = place.Start,
            Lead = NamedUnit.LeadOf(leads) ?? leadAbove,
            LeadIsGroup = leads.Exists(u => u.IsGroup),
            LeadIsNamedHere = leads.Count > 0,
            Commands = true,
            FromTable = true,
            TwoLeads = single,
            StatedDeadline = deadline,
            UnreadDeadline = deadline is null && Filled(Cell(cells, columns.Deadline)) is not null,
            StatedDeliverable = Filled(Cell(cells, columns.Deliverable)),
        };
        if (single)
        {
            draft.Cooperating.AddRange(leads.Skip(1).Select(u => u.Name));
        }

        draft.Cooperating.AddRange(Units(Cell(cells, columns.Cooperating)).Select(u => u.Name));
        return draft;
    }

    private List<NamedUnit> Units(string cell) =>
        Filled(cell) is { } filled ? NamedUnit.AllIn(filled, units) : [];

    private Dictionary<int, string> Cells(ManuscriptRow row, Dictionary<int, string> above)
    {
        foreach (var cell in row.Cells)
        {
            if (!cell.Continues)
            {
                for (var column = cell.Column; column < cell.Column + cell.Span; column++)
                {
                    above[column] = column == cell.Column ? manuscript.Words(cell.Place) : "";
                }
            }
        }

        return above;
    }

    /// <summary>A row that only names a group of tasks: one wide cell, or nothing beside its words and no verb of its own.</summary>
    private bool IsGroup(
        ManuscriptRow row,
        TableColumns columns,
        int width,
        Dictionary<int, string> cells
    )
    {
        if (row.Cells.Any(c => c.Span > 1 && c.Span >= width - 2))
        {
            return true;
        }

        var beside = row
            .Cells.Where(c =>
                c.Column > columns.Content
                && (c.Continues || Filled(manuscript.Words(c.Place)) is not null)
            )
            .ToList();
        var label =
            row.Cells[0].Column < columns.Content ? manuscript.Words(row.Cells[0].Place) : "";
        return beside.Count == 0
            || GroupLabel().IsMatch(label)
                && beside.TrueForAll(c => c.Continues)
                && Cell(cells, columns.Lead).Length == 0;
    }

    private ManuscriptCell? Content(ManuscriptRow row, TableColumns columns)
    {
        var cell = row.Cells.FirstOrDefault(c =>
            c.Column <= columns.Content && columns.Content < c.Column + c.Span
        );
        return
            cell is null || cell.Continues || manuscript.Words(cell.Place).Count(char.IsLetter) < 4
            ? null
            : cell;
    }

    private static string Cell(Dictionary<int, string> cells, int? column) =>
        column is { } at ? cells.GetValueOrDefault(at, "") : "";

    private static string? Filled(string cell) =>
        cell.Any(char.IsLetterOrDigit) ? cell.Trim() : null;

    [GeneratedRegex(@"^(?:[IVX]+|[A-ZĐ])\.?$")]
    private static partial Regex GroupLabel();
}
