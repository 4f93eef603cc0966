using System.Reflection;
using System.Text.RegularExpressions;
using Chutri.ArchitectureTests.Reading;
using Chutri.Platform;

namespace Chutri.ArchitectureTests.Rules;

/// <summary>Every sentence that the program can say by itself is there in both languages, and says it in each.</summary>
internal static partial class Sentences
{
    private const BindingFlags Shared =
        BindingFlags.Static
        | BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.DeclaredOnly;

    private static readonly HashSet<string> SameInBoth =
    [
        "Chutri",
        "SHA-256",
        "API",
        "PDF",
        "OpenAPI",
        "–",
    ];

    public static IReadOnlyList<string> Broken(IEnumerable<Spoken> spoken) =>
        [
            .. spoken.SelectMany(said =>
                Problems(said.Sentence).Select(problem => $"{said.Where}: {problem}")
            ),
        ];

    /// <summary>Static members, and static methods with values to try them with, of these types.</summary>
    /// <param name="unasked">Methods that could not be tried.</param>
    public static List<Spoken> Of(IEnumerable<Type> types, List<string> unasked)
    {
        List<Spoken> all = [];
        foreach (var type in types.Where(type => !type.ContainsGenericParameters))
        {
            foreach (
                var property in type.GetProperties(Shared)
                    .Where(p => p.GetIndexParameters().Length == 0 && IsSpoken(p.PropertyType))
            )
            {
                all.AddRange(Said($"{type.Name}.{property.Name}", property.GetValue(null)));
            }

            foreach (
                var field in type.GetFields(Shared)
                    .Where(f =>
                        IsSpoken(f.FieldType) && !f.Name.Contains('<', StringComparison.Ordinal)
                    )
            )
            {
                all.AddRange(Said($"{type.Name}.{field.Name}", field.GetValue(null)));
            }

            foreach (
                var method in type.GetMethods(Shared)
                    .Where(m =>
                        IsSpoken(m.ReturnType)
                        && !m.IsSpecialName
                        && !m.IsGenericMethod
                        && !m.Name.Contains('<', StringComparison.Ordinal)
                    )
            )
            {
                all.AddRange(Asked(type, method, unasked));
            }
        }

        return all;
    }

    private static IEnumerable<Spoken> Asked(Type type, MethodInfo method, List<string> unasked)
    {
        var where = $"{type.Name}.{method.Name}";
        var before = unasked.Count;
        List<Spoken> said = [];
        foreach (var arguments in Tries(method))
        {
            try
            {
                said.AddRange(Said(where, method.Invoke(null, arguments())));
            }
            catch (Exception notAsked)
                when (notAsked
                        is TargetInvocationException
                            or NotSupportedException
                            or MemberAccessException
                            or ArgumentException
                )
            {
                if (unasked.Count == before)
                {
                    unasked.Add($"{where}: {(notAsked.InnerException ?? notAsked).Message}");
                }
            }
        }

        return said;
    }

    /// <summary>Everything present, everything absent, and each value of each enumeration.</summary>
    private static IEnumerable<Func<object?[]>> Tries(MethodInfo method)
    {
        var parameters = method.GetParameters();
        yield return () => [.. parameters.Select(part => Samples.MakeFor(part, present: true))];
        yield return () => [.. parameters.Select(part => Samples.MakeFor(part, present: false))];
        foreach (var chosen in parameters.Where(part => part.ParameterType.IsEnum))
        {
            foreach (var value in Enum.GetValues(chosen.ParameterType))
            {
                yield return () =>
                    [
                        .. parameters.Select(part =>
                            part == chosen ? value : Samples.MakeFor(part, present: true)
                        ),
                    ];
            }
        }
    }

    private static bool IsSpoken(Type type) =>
        type == typeof(Words)
        || type == typeof(Refusal)
        || type == typeof(FieldError)
        || type.IsAssignableTo(typeof(IEnumerable<Words>))
        || type.IsAssignableTo(typeof(IEnumerable<FieldError>));

    private static IEnumerable<Spoken> Said(string where, object? answer) =>
        answer switch
        {
            Words words => [new(where, words)],
            Refusal refusal =>
            [
                new(where, refusal.Sentence),
                .. Said(where + ".Basis", refusal.Basis),
                .. Said(where + ".Fields", refusal.Fields),
            ],
            FieldError error => [new(where, error.Sentence)],
            IEnumerable<Words> several => several.Select(words => new Spoken(where, words)),
            IEnumerable<FieldError> errors => errors.Select(error => new Spoken(
                where,
                error.Sentence
            )),
            _ => [],
        };

    private static IEnumerable<string> Problems(Words words)
    {
        if (string.IsNullOrWhiteSpace(words.Vietnamese) || string.IsNullOrWhiteSpace(words.English))
        {
            yield return $"a part is empty: [{words.Vietnamese}] [{words.English}]";
        }
        else if (words.Vietnamese == words.English && SaysSomething(words.English))
        {
            yield return $"both parts say “{words.English}”";
        }
    }

    /// <summary>Anything beyond what was given to say, names and units of measure.</summary>
    private static bool SaysSomething(string text) =>
        !SameInBoth.Contains(text) && Word().IsMatch(Samples.Given().Replace(text, ""));

    [GeneratedRegex(@"\p{L}{2,}")]
    private static partial Regex Word();
}

/// <param name="Where">The member that says it.</param>
internal sealed record Spoken(string Where, Words Sentence);
