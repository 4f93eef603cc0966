using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Chutri.Platform;

/// <summary>A table with the columns in which a name may stand, and those that hold identifiers.</summary>
/// <param name="People">Columns with identifiers of people.</param>
/// <param name="Ids">Columns with identifiers of anything, people included.</param>
/// <param name="Owners">Tables to which its rows belong, by a column of its own.</param>
public sealed record NamedTable(
    string Name,
    IReadOnlyList<string> Key,
    IReadOnlyList<string> People,
    IReadOnlyList<string> Ids,
    IReadOnlyList<OwningTable> Owners,
    IReadOnlyList<NamedColumn> Texts
)
{
    internal static NamedTable Of(IEntityType entity, string name, Func<string, bool> isKept)
    {
        var store = StoreObjectIdentifier.Table(name);
        var key = entity.FindPrimaryKey()!.Properties;
        var ids = entity
            .GetProperties()
            .Where(IsId)
            .ToDictionary(property => property.Name, property => property.GetColumnName(store)!);
        return new(
            name,
            [.. key.Select(property => property.GetColumnName(store)!)],
            [
                .. entity
                    .GetProperties()
                    .Where(property => Plain(property) == typeof(PersonId))
                    .Select(property => property.GetColumnName(store)!),
            ],
            [.. ids.Values],
            [.. entity.GetForeignKeys().SelectMany(OwningTable.Of)],
            [
                .. entity
                    .GetProperties()
                    .Where(property => IsText(property) && !key.Contains(property))
                    .Select(property => new NamedColumn(
                        property.GetColumnName(store)!,
                        property.GetMaxLength(),
                        BearerOf(property.Name, ids) ?? Itself(property, key, store),
                        property.Name.Length > "Name".Length
                            && (Ends(property, "Name") || Ends(property, "By")),
                        property.Name is "Search" or "SearchText" or "Folded"
                    ))
                    .Where(column => !isKept(column.Name)),
            ]
        );
    }

    internal static bool IsId(IProperty property) =>
        property.GetTypeMapping().Converter?.ProviderClrType == typeof(Guid)
        || Plain(property) == typeof(Guid);

    /// <summary>Texts of a closed set hold no names.</summary>
    private static bool IsText(IProperty property) =>
        (property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType) == typeof(string)
        && !Plain(property).IsEnum;

    private static Type Plain(IProperty property) =>
        Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;

    private static bool Ends(IProperty property, string end) =>
        property.Name.EndsWith(end, StringComparison.Ordinal);

    /// <summary>"ByName" stands beside "By".</summary>
    private static string? BearerOf(string property, Dictionary<string, string> ids) =>
        property.EndsWith("Name", StringComparison.Ordinal)
            ? ids.GetValueOrDefault(property[..^"Name".Length])
            : null;

    /// <summary>The name in somebody's own row.</summary>
    private static string? Itself(
        IProperty property,
        IReadOnlyList<IProperty> key,
        StoreObjectIdentifier store
    ) =>
        property.Name == "Name" && key is [var only] && Plain(only) == typeof(PersonId)
            ? only.GetColumnName(store)
            : null;
}

/// <summary>A table to whose rows others belong.</summary>
/// <param name="Column">Of the table that belongs: which row.</param>
public sealed record OwningTable(string Column, string Name, string Key, IReadOnlyList<string> Ids)
{
    internal static IEnumerable<OwningTable> Of(IForeignKey key)
    {
        var owner = key.PrincipalEntityType;
        if (
            owner.GetTableName() is { } name
            && key.Properties is [var column]
            && key.PrincipalKey.Properties is [var of]
            && NamedTable.IsId(column)
        )
        {
            var store = StoreObjectIdentifier.Table(name);
            yield return new(
                column.GetColumnName(),
                name,
                of.GetColumnName(store)!,
                [
                    .. owner
                        .GetProperties()
                        .Where(NamedTable.IsId)
                        .Select(property => property.GetColumnName(store)!),
                ]
            );
        }
    }
}

/// <param name="Longest">How many characters it holds; null: any number.</param>
/// <param name="Bearer">The column with the identifier of whoever or whatever is named.</param>
/// <param name="NamesPeople">It is there to say the name of somebody: "AnsweredByName", "ReadBy".</param>
/// <param name="IsFolded">Without marks, for search.</param>
public sealed record NamedColumn(
    string Name,
    int? Longest,
    string? Bearer,
    bool NamesPeople,
    bool IsFolded
);
