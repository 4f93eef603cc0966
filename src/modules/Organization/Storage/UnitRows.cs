using Chutri.Organization.Model;
using Chutri.Platform;

namespace Chutri.Organization.Storage;

/// <summary>New units as rows of their three tables; superiors must come first.</summary>
internal static class UnitRows
{
    private static readonly string[] UnitColumns =
    [
        "id",
        "code",
        "branch",
        "name",
        "short_name",
        "abbreviation",
        "parent",
        "from",
        "folded",
        "version",
    ];

    public static async Task Insert(
        AppDatabase db,
        IReadOnlyList<Unit> units,
        CancellationToken stop
    )
    {
        await ManyRows.Insert(
            db,
            OrganizationTables.Units,
            UnitColumns,
            units.Select(unit =>
                new object?[]
                {
                    unit.Id.Value,
                    unit.Code,
                    unit.Branch.ToString(),
                    unit.Name,
                    unit.ShortName,
                    unit.Abbreviation,
                    unit.Parent?.Value,
                    unit.From,
                    unit.Folded,
                    unit.Version,
                }
            ),
            stop
        );
        await ManyRows.Insert(
            db,
            OrganizationTables.UnitNames,
            ["unit", "from", "name", "short_name", "abbreviation"],
            units.Select(unit =>
                new object?[]
                {
                    unit.Id.Value,
                    unit.From,
                    unit.Name,
                    unit.ShortName,
                    unit.Abbreviation,
                }
            ),
            stop
        );
        await ManyRows.Insert(
            db,
            OrganizationTables.UnitPlacements,
            ["unit", "from", "parent"],
            units.Select(unit => new object?[] { unit.Id.Value, unit.From, unit.Parent?.Value }),
            stop
        );
    }
}
