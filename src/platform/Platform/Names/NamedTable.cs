using Chutri.VietnameseText;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Chutri.Platform;

/// <summary>A table with the columns in which a name may stand, and those that hold identifiers of people.</summary>
public sealed record NamedTable(
    string Name,
    IReadOnlyList<string> Key,
    IReadOnlyList<string> People,
    IReadOnlyList<NamedColumn> Texts
)
{
    internal static NamedTable Of(IEntityType entity, string name, Func<string, bool> isKept)
    {
        var store = StoreObjectIdentifier.Table(name);
        var key = entity.FindPrimaryKey()!.Properties;
        var people = entity
            .GetProperties()
            .Where(property => Plain(property) == typeof(PersonId))
            .ToDictionary(property => property.Name, property => property.GetColumnName(store)!);
        return new(
            name,
            [.. key.Select(property => property.GetColumnName(store)!)],
            [.. people.Values],
            [
                .. entity
                    .GetProperties()
                    .Where(property => IsText(property) && !key.Contains(property))
                    .Select(property => new NamedColumn(
                        property.GetColumnName(store)!,
                        property.GetMaxLength(),
                        BearerOf(property.Name, people),
                        property.Name is "Search" or "SearchText" or "Folded"
                    ))
                    .Where(column => !isKept(column.Name)),
            ]
        );
    }

    /// <summary>Texts of a closed set hold no names.</summary>
    private static bool IsText(IProperty property) =>
        (property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType) == typeof(string)
        && !Plain(property).IsEnum;

    private static Type Plain(IProperty property) =>
        Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;

    /// <summary>"ByName" stands beside "By".</summary>
    private static string? BearerOf(string property, Dictionary<string, string> people) =>
        property.EndsWith("Name", StringComparison.Ordinal)
            ? people.GetValueOrDefault(property[..^"Name".Length])
            : null;
}

/// <param name="Longest">How many characters it holds; null: any number.</param>
/// <param name="Bearer">The column with the identifier of whoever is named.</param>
/// <param name="IsFolded">Without marks, for search.</param>
public sealed record NamedColumn(string Name, int? Longest, string? Bearer, bool IsFolded)
{
    internal string Without(PersonToForget person, string text, NameMark mark)
    {
        var without = IsFolded
            ? Folding.Fold(person.Folded.Without(text, mark))
            : person.Without(text, mark);
        return Longest is { } longest ? without.Shortened(longest) : without;
    }
}
