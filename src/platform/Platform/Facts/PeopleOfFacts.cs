using System.Collections.Concurrent;
using System.Reflection;

namespace Chutri.Platform;

/// <summary>The people whom a fact tells of, read from its record, so that a new kind of fact is known without anybody thinking of it.</summary>
internal static class PeopleOfFacts
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Known = new();

    public static IEnumerable<PersonId> In(FactBody body) =>
        Known
            .GetOrAdd(body.GetType(), type => [.. type.GetProperties().Where(SaysPeople)])
            .SelectMany(property =>
                property.GetValue(body) switch
                {
                    PersonId one => [one],
                    IEnumerable<PersonId> many => many,
                    _ => Enumerable.Empty<PersonId>(),
                }
            );

    private static bool SaysPeople(PropertyInfo property) =>
        (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType)
            == typeof(PersonId)
        || property.PropertyType.IsAssignableTo(typeof(IEnumerable<PersonId>));
}
