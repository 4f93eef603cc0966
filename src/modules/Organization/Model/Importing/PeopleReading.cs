using Chutri.Platform;

namespace Chutri.Organization.Model.Importing;

/// <summary>
/// Compares a file of people and posts with what is recorded. One row a post; people and posts that the file does not name
/// stay as they are. An empty "over" means the post's own unit, <c>*</c> the whole authority; an empty role is an officer.
/// </summary>
internal sealed class PeopleReading(
    UnitSnapshot snapshot,
    IReadOnlyDictionary<string, KnownPerson> known,
    ILookup<PersonId, PostSummary> posts,
    DateOnly today
)
{
    private readonly List<ImportProblem> problems = [];
    private readonly List<ImportChange> changes = [];
    private readonly List<PostRow> rows = [];
    private readonly Dictionary<string, (int Row, string Name)> names = [];
    private readonly Dictionary<string, Person> registering = [];
    private readonly List<(KnownPerson, string)> renaming = [];

    public PeopleWork Read(ImportTable table, IReadOnlyDictionary<string, int> places)
    {
        foreach (var row in table.Rows)
        {
            Take(new RowReading(row, places, problems));
        }

        SettlePeople();
        var matching = new PostMatching(
            code => known.TryGetValue(code, out var person) ? posts[person.Id] : [],
            code => registering.TryGetValue(code, out var made) ? made.Id : known[code].Id,
            code => names[code].Name,
            today,
            problems,
            changes
        );
        matching.Match([.. rows.Where(row => names.ContainsKey(row.PersonCode))]);
        HeadCheck.Run(matching, posts, Unit, NameOf, problems);
        return new(
            table.Rows.Count,
            [.. problems.OrderBy(problem => problem.Row)],
            [.. changes.OrderBy(change => change.Row)],
            matching.Unchanged,
            [.. registering.Values],
            renaming,
            [
                .. matching.Appointing.Select(made => new NewPost(
                    made.Post,
                    names[made.Row.PersonCode].Name,
                    made.Row.Unit.Name
                )),
            ],
            [.. matching.Changing.Select(made => made.Post)]
        );
    }

    private void Take(RowReading row)
    {
        var code = row.Code(ImportColumns.Code);
        TakeName(row, code);
        var unit = Unit(row, ImportColumns.Unit);
        var title = row.Text(ImportColumns.Title, Lengths.Title);
        var role = row.Role(ImportColumns.Role) ?? Role.Officer;
        var from = row.Day(ImportColumns.From);
        var until = row.Day(ImportColumns.Until);
        var over = row.Text(ImportColumns.Over) switch
        {
            "" => unit?.Id,
            "*" => null,
            _ => Unit(row, ImportColumns.Over)?.Id,
        };
        if (row.Text(ImportColumns.Unit).Length == 0 && title.Length == 0)
        {
            return;
        }

        if (title.Length == 0)
        {
            row.Problem(ImportColumns.Title, FieldSentences.NeedsTitle);
        }

        if (row.Text(ImportColumns.Unit).Length == 0)
        {
            row.Problem(ImportColumns.Unit, FieldSentences.NeedsUnits);
        }

        if (until < from)
        {
            row.Problem(ImportColumns.Until, FieldSentences.UntilBeforeFrom);
        }

        if (unit is null)
        {
            return;
        }

        if (from < unit.From)
        {
            row.Problem(ImportColumns.From, ImportSentences.BeginsLater(unit.Code, unit.From));
        }

        rows.Add(new(row.Number, code, unit, title, role, over, from, until));
    }

    private void TakeName(RowReading row, string code)
    {
        var name = row.Text(ImportColumns.Name, Lengths.PersonName);
        if (names.TryGetValue(code, out var before))
        {
            if (name.Length > 0 && name != before.Name)
            {
                row.Problem(
                    ImportColumns.Name,
                    ImportSentences.OtherName(code, before.Name, before.Row)
                );
            }
        }
        else if (name.Length > 0)
        {
            if (code.Length > 0)
            {
                names.Add(code, (row.Number, name));
            }
        }
        else if (known.TryGetValue(code, out var person))
        {
            names.Add(code, (row.Number, person.Name));
        }
        else
        {
            row.Problem(ImportColumns.Name, FieldSentences.NeedsPersonName);
        }
    }

    private UnitSummary? Unit(RowReading row, string column)
    {
        var code = row.Text(column);
        if (code.Length == 0)
        {
            return null;
        }

        if (!snapshot.ByCode.TryGetValue(code, out var unit))
        {
            row.Problem(column, FieldSentences.NoSuchUnit(code));
            return null;
        }

        if (unit.Until is { } lastDay)
        {
            row.Problem(column, ImportSentences.UnitEnded(unit.Code, lastDay));
        }

        return unit;
    }

    private void SettlePeople()
    {
        foreach (var (code, (row, name)) in names)
        {
            if (!known.TryGetValue(code, out var person))
            {
                registering.Add(code, Person.Named(code, name));
                changes.Add(
                    new(
                        row,
                        ImportChangeKind.New,
                        code,
                        new($"ghi {name} vào danh sách", $"register {name}")
                    )
                );
            }
            else if (person.Name != name)
            {
                renaming.Add((person, name));
                changes.Add(
                    new(
                        row,
                        ImportChangeKind.Changed,
                        code,
                        new(
                            $"sửa họ tên {person.Name} thành {name}",
                            $"correct {person.Name} to {name}"
                        )
                    )
                );
            }
        }
    }

    private string Unit(UnitId unit) => snapshot.Units[unit].Name;

    private string NameOf(PersonId person) =>
        known.Values.FirstOrDefault(one => one.Id == person)?.Name
        ?? registering.Values.First(one => one.Id == person).Name;
}
