using Chutri.Platform;
using Chutri.VietnameseText;

namespace Chutri.Organization.Model.Importing;

/// <summary>Reads the cells of one row, and keeps every problem with its place.</summary>
internal sealed class RowReading(
    ImportRow row,
    IReadOnlyDictionary<string, int> places,
    ICollection<ImportProblem> problems
)
{
    public int Number => row.Number;

    public bool Has(string column) => places.ContainsKey(column);

    public string Text(string column) =>
        places.TryGetValue(column, out var place) && place < row.Cells.Count
            ? Folding.WithSingleSpaces(Normalising.Normalise(row.Cells[place]))
            : "";

    public string Text(string column, int atMost)
    {
        var text = Text(column);
        if (text.Length > atMost)
        {
            Problem(column, FieldSentences.TooLong(atMost));
        }

        return text;
    }

    public string Needed(string column, int atMost, Words sentence)
    {
        var text = Text(column, atMost);
        if (text.Length == 0)
        {
            Problem(column, sentence);
        }

        return text;
    }

    public string Code(string column)
    {
        var code = OrganizationCodes.Normal(Text(column));
        if (!OrganizationCodes.IsCode(code))
        {
            Problem(column, code.Length == 0 ? ImportSentences.NoCode : FieldSentences.NeedsCode);
        }

        return code;
    }

    public DateOnly? Day(string column) =>
        Value(column, ImportValues.DayOf, ImportSentences.NotADay);

    public Role? Role(string column) =>
        Value(column, ImportValues.RoleOf, ImportSentences.NotARole);

    public Branch? Branch(string column) =>
        Value(column, ImportValues.BranchOf, ImportSentences.NotABranch);

    public void Problem(string column, Words sentence) =>
        problems.Add(new(row.Number, column, sentence));

    private T? Value<T>(string column, Func<string, T?> read, Func<string, Words> sentence)
        where T : struct
    {
        var text = Text(column);
        if (text.Length == 0)
        {
            return null;
        }

        var value = read(text);
        if (value is null)
        {
            Problem(column, sentence(text));
        }

        return value;
    }
}
