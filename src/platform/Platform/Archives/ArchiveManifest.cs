namespace Chutri.Platform;

/// <summary>The first thing to read of an archive: when it was made, of which model, and what each table must come to.</summary>
/// <param name="Format">Always <see cref="TheFormat"/>.</param>
/// <param name="MadeAt">When it was made, UTC.</param>
/// <param name="Model">The mark of the model whose tables it holds.</param>
public sealed record ArchiveManifest(
    string Format,
    DateTime MadeAt,
    string Model,
    IReadOnlyList<ArchivedTable> Tables
)
{
    /// <summary>The state of the schema, by the name of its last migration: an older one is brought in and then upgraded.</summary>
    public string Schema { get; init; } = SchemaState.First;

    public const string TheFormat = "chutri-archive-1";

    internal const string Entry = "manifest.json";

    public long Rows => Tables.Sum(table => table.Rows);

    /// <summary>Tables whose rows differ between the two, by name.</summary>
    public static IReadOnlyList<string> Differences(
        IEnumerable<ArchivedTable> one,
        IEnumerable<ArchivedTable> other
    ) =>
        [
            .. one.Except(other)
                .Concat(other.Except(one))
                .Select(table => table.Name)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
}

/// <param name="Digest">See <see cref="RowsDigest"/>.</param>
public sealed record ArchivedTable(string Name, long Rows, string Digest)
{
    internal string Entry => EntryOf(Name);

    internal static string EntryOf(string table) => $"tables/{table}.jsonl";
}
