using System.Text.RegularExpressions;
using Chutri.ArchitectureTests.Reading;
using Chutri.Platform;

namespace Chutri.ArchitectureTests.Rules;

/// <summary>Whatever somebody may ask for has its right in the table, under a code with one meaning, and a test that asks for it.</summary>
internal static partial class OperationsAreNamed
{
    public static IReadOnlyList<string> WithoutTest(
        IEnumerable<Type> operations,
        IEnumerable<SourceFile> tests
    )
    {
        HashSet<string> named =
        [
            .. tests.SelectMany(file => Name().Matches(file.Text).Select(match => match.Value)),
        ];
        return
        [
            .. operations
                .Where(operation =>
                    !named.Contains(operation.Name) && !named.Contains(operation.Name + "Tests")
                )
                .Select(operation => operation.FullName!),
        ];
    }

    public static IReadOnlyList<string> OfTwoMeanings(IEnumerable<Act> acts)
    {
        Act[] distinct = [.. acts.Distinct(ReferenceEqualityComparer.Instance).Cast<Act>()];
        return
        [
            .. distinct
                .GroupBy(act => act.Code)
                .Where(same => same.Count() > 1)
                .Select(same => $"the code {same.Key} is given to {same.Count()} acts"),
            .. distinct
                .GroupBy(act => act.Name.Vietnamese)
                .Where(same => same.Count() > 1)
                .Select(same =>
                    $"“{same.Key}” is the name of {string.Join(", ", same.Select(act => act.Code))}"
                ),
        ];
    }

    /// <summary>Those that could ask what time it is, and so see another moment than the rest of their act.</summary>
    public static IReadOnlyList<string> WithAClock(IEnumerable<Type> operations) =>
        [
            .. operations
                .Where(operation =>
                    operation
                        .GetConstructors()
                        .SelectMany(made => made.GetParameters())
                        .Any(given =>
                            given.ParameterType == typeof(AuthorityClock)
                            || given.ParameterType == typeof(TimeProvider)
                        )
                )
                .Select(operation => operation.FullName!),
        ];

    public static bool IsOperation(Type type) =>
        type is { IsClass: true, IsAbstract: false }
        && Array.Exists(
            type.GetInterfaces(),
            face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IOperation<,>)
        );

    [GeneratedRegex(@"\b[A-Z]\w*\b")]
    private static partial Regex Name();
}
