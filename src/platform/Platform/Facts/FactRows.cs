namespace Chutri.Platform;

/// <summary>Facts and what they are about as rows, many at once.</summary>
internal static class FactRows
{
    private static readonly string[] Columns =
    [
        "id",
        "at",
        "kind",
        "person",
        "person_name",
        "in_place_of",
        "in_place_of_name",
        "delegation",
        "act",
        "post",
        "title",
        "unit",
        "door",
        "reason",
        "data",
    ];

    public static async Task Insert(
        AppDatabase db,
        IReadOnlyCollection<Fact> facts,
        CancellationToken stop
    )
    {
        await ManyRows.Insert(
            db,
            PlatformTables.Facts,
            Columns,
            facts.Select(fact =>
                new object?[]
                {
                    fact.Id,
                    StorageConventions.Stored(fact.At),
                    fact.Kind,
                    fact.Person?.Value,
                    fact.PersonName,
                    fact.InPlaceOf?.Value,
                    fact.InPlaceOfName,
                    fact.Delegation?.Value,
                    fact.Act,
                    fact.Post?.Value,
                    fact.Title,
                    fact.Unit?.Value,
                    fact.Door.ToString(),
                    fact.Reason,
                    fact.Data,
                }
            ),
            stop
        );
        await ManyRows.Insert(
            db,
            PlatformTables.FactSubjects,
            ["fact_id", "subject"],
            facts.SelectMany(fact =>
                fact.Subjects.Select(link => new object?[] { fact.Id, link.Subject })
            ),
            stop
        );
    }
}
