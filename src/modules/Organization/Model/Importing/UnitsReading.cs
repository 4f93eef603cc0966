using Chutri.Platform;

namespace Chutri.Organization.Model.Importing;

/// <summary>Compares a file of units with the structure. Units that the file does not name stay as they are.</summary>
internal sealed class UnitsReading(UnitSnapshot snapshot, DateOnly today)
{
    private readonly List<ImportProblem> problems = [];

    /// <summary>Codes whose branch cannot be told because of a problem that has its own sentence.</summary>
    private readonly HashSet<string> unread = new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, UnitRow> rows = new(StringComparer.OrdinalIgnoreCase);

    public UnitsWork Read(ImportTable table, IReadOnlyDictionary<string, int> places)
    {
        foreach (var row in table.Rows)
        {
            Take(new RowReading(row, places, problems));
        }

        foreach (var row in rows.Values)
        {
            CheckParent(row);
        }

        var opening = new List<UnitRow>();
        var superiors = new SuperiorsFirst(rows, snapshot);
        var ordered = superiors.Ordered;
        foreach (var ring in superiors.Rings)
        {
            Problem(ring, ImportColumns.Parent, ImportSentences.Ring(ring.Code));
        }

        var branches = new Dictionary<string, Branch?>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in ordered)
        {
            var above = row.Parent is null
                ? null
                : branches.GetValueOrDefault(row.Parent)
                    ?? snapshot.ByCode.GetValueOrDefault(row.Parent)?.Branch;
            var branch = row.Existing?.Branch ?? row.Branch ?? above;
            branches[row.Code] = branch;
            if (row.Existing is not null)
            {
                continue;
            }

            if (branch is null)
            {
                NeedBranch(row);
            }

            opening.Add(row with { Branch = branch });
        }

        return Work(table.Rows.Count, opening);
    }

    private void NeedBranch(UnitRow row)
    {
        if (unread.Contains(row.Code) || (row.Parent is { } above && unread.Contains(above)))
        {
            unread.Add(row.Code);
        }
        else
        {
            Problem(row, ImportColumns.Branch, FieldSentences.NeedsBranch);
        }
    }

    private UnitsWork Work(int count, List<UnitRow> opening)
    {
        var kept = rows.Values.Where(row => row.Existing is not null).ToList();
        var renaming = kept.Where(row => row.Naming != Now(row.Existing!)).ToList();
        var moving = kept.Where(row => !SameParent(row)).ToList();
        foreach (var row in renaming.Concat(moving).Where(row => row.From > today).Distinct())
        {
            Problem(
                row,
                row.Naming != Now(row.Existing!) ? ImportColumns.Name : ImportColumns.Parent,
                ImportSentences.ChangesOnlyFrom(row.Code, row.From)
            );
        }

        var changed = renaming.Concat(moving).Select(row => row.Code).ToHashSet();
        var changes = opening
            .Select(row => new ImportChange(
                row.Row,
                ImportChangeKind.New,
                row.Code,
                new($"lập {row.Naming.Name}", $"open {row.Naming.Name}")
            ))
            .Concat(renaming.Select(Renamed))
            .Concat(moving.Select(Moved))
            .OrderBy(change => change.Row);
        return new(
            count,
            [.. problems.OrderBy(problem => problem.Row)],
            [.. changes],
            kept.Count(row => !changed.Contains(row.Code)),
            opening,
            renaming,
            moving
        );
    }

    private void Take(RowReading row)
    {
        var code = row.Code(ImportColumns.Code);
        var name = row.Needed(ImportColumns.Name, Lengths.Name, FieldSentences.NeedsUnitName);
        var branch = row.Branch(ImportColumns.Branch);
        var from = row.Day(ImportColumns.From);
        var existing = snapshot.ByCode.GetValueOrDefault(code);
        if (code.Length == 0)
        {
            return;
        }

        if (branch is null && row.Text(ImportColumns.Branch).Length > 0)
        {
            unread.Add(code);
        }

        if (rows.TryGetValue(code, out var before))
        {
            row.Problem(ImportColumns.Code, ImportSentences.Twice(code, before.Row));
            return;
        }

        if (existing is not null)
        {
            CheckExisting(row, existing, branch, from);
        }

        rows.Add(
            code,
            new(
                row.Number,
                code,
                Naming(row, name, existing),
                branch,
                Parent(row, existing),
                existing?.From ?? from ?? today,
                existing
            )
        );
    }

    private static UnitNaming Naming(RowReading row, string name, UnitSummary? existing)
    {
        var shortName = row.Text(ImportColumns.ShortName, Lengths.Name);
        var letters = row.Text(ImportColumns.Abbreviation, Lengths.Abbreviation);
        return new(
            name,
            row.Has(ImportColumns.ShortName) || existing is null
                ? shortName.Length > 0
                    ? shortName
                    : name
                : existing.ShortName,
            row.Has(ImportColumns.Abbreviation) || existing is null
                ? letters.Length > 0
                    ? letters
                    : null
                : existing.Abbreviation
        );
    }

    private string? Parent(RowReading row, UnitSummary? existing)
    {
        if (!row.Has(ImportColumns.Parent) && existing is not null)
        {
            return existing.Parent is { } now ? snapshot.Units[now].Code : null;
        }

        var parent = OrganizationCodes.Normal(row.Text(ImportColumns.Parent));
        return parent.Length > 0 ? parent : null;
    }

    private static void CheckExisting(
        RowReading row,
        UnitSummary existing,
        Branch? branch,
        DateOnly? from
    )
    {
        if (existing.Until is { } lastDay)
        {
            row.Problem(ImportColumns.Code, ImportSentences.UnitEnded(existing.Code, lastDay));
        }

        if (branch is not null && branch != existing.Branch)
        {
            row.Problem(ImportColumns.Branch, ImportSentences.BranchStays(existing.Code));
        }

        if (from is not null && from != existing.From)
        {
            row.Problem(
                ImportColumns.From,
                ImportSentences.FromStays(existing.Code, existing.From)
            );
        }
    }

    private void CheckParent(UnitRow row)
    {
        if (row.Parent is not { } parent)
        {
            return;
        }

        var inFile = rows.GetValueOrDefault(parent);
        var existing = snapshot.ByCode.GetValueOrDefault(parent);
        if (inFile is null && existing is null)
        {
            unread.Add(row.Code);
            Problem(row, ImportColumns.Parent, FieldSentences.NoSuchUnit(parent));
        }
        else if (existing?.Until is { } lastDay)
        {
            Problem(row, ImportColumns.Parent, ImportSentences.UnitEnded(parent, lastDay));
        }
        else if (
            row.Existing is null
            && (existing?.From ?? inFile!.From) is var from
            && from > row.From
        )
        {
            Problem(row, ImportColumns.Parent, ImportSentences.BeginsLater(parent, from));
        }
    }

    private bool SameParent(UnitRow row) =>
        (row.Existing!.Parent is { } now ? snapshot.Units[now].Code : null) == row.Parent;

    private static UnitNaming Now(UnitSummary unit) =>
        new(unit.Name, unit.ShortName, unit.Abbreviation);

    private static ImportChange Renamed(UnitRow row) =>
        new(
            row.Row,
            ImportChangeKind.Changed,
            row.Code,
            new(
                $"đổi tên {row.Existing!.Name} thành {row.Naming.Name}",
                $"rename {row.Existing.Name} to {row.Naming.Name}"
            )
        );

    private static ImportChange Moved(UnitRow row) =>
        new(
            row.Row,
            ImportChangeKind.Changed,
            row.Code,
            row.Parent is null
                ? new($"đưa {row.Naming.Name} ra đứng đầu khối", $"make {row.Naming.Name} a root")
                : new(
                    $"chuyển {row.Naming.Name} về dưới {row.Parent}",
                    $"move {row.Naming.Name} under {row.Parent}"
                )
        );

    private void Problem(UnitRow row, string column, Words sentence) =>
        problems.Add(new(row.Row, column, sentence));
}
