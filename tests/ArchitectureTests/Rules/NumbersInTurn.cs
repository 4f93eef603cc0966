using Chutri.Platform;

namespace Chutri.ArchitectureTests.Rules;

/// <summary>Whatever may take a running number, itself or through what it is given, waits for its turn to number.</summary>
internal static class NumbersInTurn
{
    public static IReadOnlyList<string> OutOfTurn(IEnumerable<Type> operations) =>
        [
            .. operations
                .Where(operation =>
                    !operation.IsAssignableTo(typeof(INumbering)) && Reaches(operation, [])
                )
                .Select(operation => operation.FullName!),
        ];

    private static bool Reaches(Type type, HashSet<Type> seen) =>
        type == typeof(Counters)
        || (
            seen.Add(type)
            && type.Assembly.GetName().Name!.StartsWith("Chutri.", StringComparison.Ordinal)
            && type.GetConstructors()
                .SelectMany(made => made.GetParameters())
                .Any(given => Reaches(given.ParameterType, seen))
        );
}
