using Chutri.Organization;
using Chutri.Platform;
using Chutri.VietnameseText;

namespace Chutri.Functions.Model.Importing;

/// <summary>Reads every row of a file against what is recorded, and keeps every problem with its place.</summary>
internal sealed class RowsReading(
    HandedList table,
    IReadOnlyDictionary<string, int> places,
    IReadOnlyDictionary<string, UnitNameMatch> units,
    IReadOnlyDictionary<string, KnownLine> known,
    DateOnly today
)
{
    private const int CandidatesSaid = 3;

    private readonly List<ListProblem> problems = [];
    private readonly List<FileLine> lines = [];
    private readonly Dictionary<string, int> seen = [];

    public ListWork<FileLine> Read()
    {
        foreach (var row in table.Rows)
        {
            Read(row);
        }

        return new(
            [
                .. problems.Select(problem =>
                    places.TryGetValue(problem.Column, out var place)
                        ? problem with
                        {
                            Heading = table.Headings[place].Trim(),
                        }
                        : problem
                ),
            ],
            lines
        );
    }

    private void Read(HandedRow row)
    {
        var before = problems.Count;
        var unit = Unit(row);
        var text = Text(row, FileColumns.Text, Lengths.Statement);
        if (text.Length == 0)
        {
            Problem(row, FileColumns.Text, FileSentences.NoText);
        }
        else if (OldEncoding.IsIn(text))
        {
            Problem(row, FileColumns.Text, FileSentences.OldEncoding);
        }

        var recorded = unit is null
            ? null
            : known.GetValueOrDefault(UnitFunction.KeyOf(unit.Id, text));
        var content = Content(row, text, recorded?.Content);
        var from = Day(row, FileColumns.From);
        var until = Day(row, FileColumns.Until);
        var begins = recorded?.From ?? from ?? today;
        if (until < begins)
        {
            Problem(row, FileColumns.Until, FileSentences.EndsBefore);
        }

        if (recorded is not null && from is { } other && other != recorded.From)
        {
            Problem(row, FileColumns.From, FileSentences.FromStays(recorded.From));
        }

        if (recorded?.Until is { } ended && until is { } later && later != ended)
        {
            Problem(row, FileColumns.Until, FileSentences.UntilStays(ended));
        }

        if (unit is not null && !unit.ActiveOn(begins))
        {
            Problem(row, FileColumns.From, FileSentences.UnitNotThere(unit.Name, begins));
        }

        if (unit is null || problems.Count > before)
        {
            return;
        }

        if (!seen.TryAdd(UnitFunction.KeyOf(unit.Id, text), row.Number))
        {
            var first = seen[UnitFunction.KeyOf(unit.Id, text)];
            Problem(row, FileColumns.Text, FileSentences.Twice(first));
            return;
        }

        var ends = until is not null && recorded is { Until: null };
        var kind =
            recorded is null ? ListChange.New
            : ends ? ListChange.Ended
            : recorded.Content == content ? ListChange.Unchanged
            : ListChange.Changed;
        lines.Add(
            new(
                row.Number,
                kind,
                unit.Id,
                unit.ShortName,
                content,
                begins,
                recorded is null || ends ? until : null,
                recorded?.Id
            )
        );
    }

    /// <summary>A column that the file does not have leaves what is recorded.</summary>
    private FunctionContent Content(HandedRow row, string text, FunctionContent? recorded)
    {
        var kind = Value(row, FileColumns.Kind, FileColumns.KindOf, FileSentences.UnknownKind);
        var origin = Value(
            row,
            FileColumns.Origin,
            FileColumns.OriginOf,
            FileSentences.UnknownOrigin
        );
        return new(
            recorded?.Text ?? text,
            Has(FileColumns.Field)
                ? Text(row, FileColumns.Field, Lengths.Field)
                : recorded?.Field ?? "",
            kind ?? recorded?.Kind ?? KindOfWork.Of(text),
            origin ?? recorded?.Origin ?? FunctionOrigin.Own,
            Optional(row, FileColumns.Decides, Lengths.Decides, recorded?.Decides),
            Optional(row, FileColumns.Source, Lengths.Source, recorded?.Source),
            Document(row) ?? recorded?.Document,
            Optional(row, FileColumns.Provision, Lengths.Decides, recorded?.Provision)
        );
    }

    private UnitSummary? Unit(HandedRow row)
    {
        var name = FileColumns.Cell(row, places, FileColumns.Unit);
        if (name.Length == 0)
        {
            Problem(row, FileColumns.Unit, FileSentences.NoUnit);
            return null;
        }

        var match = units[name];
        switch (match.Certainty)
        {
            case NameCertainty.Exact:
                return match.Unit;
            case NameCertainty.Likely:
                Problem(row, FileColumns.Unit, FileSentences.LikelyUnit(name, match.Unit!.Name));
                return null;
            case NameCertainty.Several:
                var some = match
                    .Candidates.Take(CandidatesSaid)
                    .Select(one => $"{one.ShortName} ({one.Code})");
                Problem(
                    row,
                    FileColumns.Unit,
                    FileSentences.SeveralUnits(name, string.Join(", ", some))
                );
                return null;
            default:
                Problem(row, FileColumns.Unit, FileSentences.UnknownUnit(name));
                return null;
        }
    }

    private bool Has(string column) => places.ContainsKey(column);

    private string? Optional(HandedRow row, string column, int atMost, string? recorded) =>
        !Has(column) ? recorded
        : Text(row, column, atMost) is { Length: > 0 } text ? text
        : null;

    private string Text(HandedRow row, string column, int atMost)
    {
        var text = FileColumns.Cell(row, places, column);
        if (text.Length > atMost)
        {
            Problem(row, column, FileSentences.TooLong(atMost));
        }

        return text;
    }

    private DocumentId? Document(HandedRow row) =>
        Value<DocumentId>(
            row,
            FileColumns.Document,
            cell => Guid.TryParse(cell, out var id) ? new DocumentId(id) : null,
            FileSentences.NoDocument
        );

    private DateOnly? Day(HandedRow row, string column) =>
        Value(row, column, ListFile.Day, ListFile.NotADay);

    private T? Value<T>(
        HandedRow row,
        string column,
        Func<string, T?> read,
        Func<string, Words> sentence
    )
        where T : struct
    {
        var text = FileColumns.Cell(row, places, column);
        if (text.Length == 0)
        {
            return null;
        }

        var value = read(text);
        if (value is null)
        {
            Problem(row, column, sentence(text));
        }

        return value;
    }

    private void Problem(HandedRow row, string column, Words sentence) =>
        problems.Add(FileColumns.Problem(row.Number, column, sentence));
}
