using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Chutri.WorkingCalendar.Tests;

/// <summary>
/// What other programs may lean on. A change shows against <c>public-api.approved.txt</c>; where it is meant, <c>public-api.received.txt</c>, which the test writes
/// beside its program, takes that file's place.
/// </summary>
public sealed class PublicApiTests
{
    private const BindingFlags Declared =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    [Fact]
    public void The_public_API_is_the_one_that_was_approved()
    {
        var api = Api();
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "public-api.received.txt"), api);

        api.ShouldBe(TestFiles.Text("public-api.approved.txt"));
    }

    private static string Api()
    {
        var text = new StringBuilder();
        foreach (
            var type in typeof(WorkCalendar)
                .Assembly.GetExportedTypes()
                .OrderBy(type => type.FullName, StringComparer.Ordinal)
        )
        {
            text.Append(Kind(type)).Append(' ').Append(Name(type)).Append(Above(type)).Append('\n');
            foreach (var member in MembersOf(type).Distinct().Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> MembersOf(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type);
        }

        return
        [
            .. type.GetConstructors(Declared)
                .Where(IsSeen)
                .Select(made => $"new({Parameters(made)})"),
            .. type.GetFields(Declared)
                .Where(field => field.IsPublic)
                .Select(field =>
                    $"{(field.IsLiteral ? "const " : "")}{Name(field.FieldType)} {field.Name}"
                ),
            .. type.GetProperties(Declared)
                .Where(property => property.GetMethod is { } get && IsSeen(get))
                .Where(property => property.Name != "EqualityContract")
                .Select(property =>
                    $"{Name(property.PropertyType)} {property.Name} {{ get;{(property.SetMethod?.IsPublic is true ? " init;" : "")} }}"
                ),
            .. type.GetMethods(Declared)
                .Where(method => IsSeen(method) && !method.IsSpecialName && !IsOfRecord(method))
                .Select(method => $"{Name(method.ReturnType)} {method.Name}({Parameters(method)})"),
        ];
    }

    private static bool IsSeen(MethodBase method) => method.IsPublic;

    private static bool IsOfRecord(MethodInfo method) =>
        method.GetCustomAttribute<CompilerGeneratedAttribute>() is not null
        || method.Name is "<Clone>$" or "PrintMembers" or "GetHashCode" or "Equals" or "ToString";

    private static string Kind(Type type) =>
        type.IsEnum ? "enum"
        : type.IsValueType ? "struct"
        : type.IsAbstract && type.IsSealed ? "static class"
        : type.IsAbstract ? "abstract class"
        : "class";

    private static string Above(Type type) =>
        type.IsEnum || type.IsValueType || type.BaseType is null || type.BaseType == typeof(object)
            ? ""
            : $" : {Name(type.BaseType)}";

    private static string Parameters(MethodBase method) =>
        string.Join(
            ", ",
            method
                .GetParameters()
                .Select(parameter =>
                    $"{Name(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? " = …" : "")}"
                )
        );

    private static string Name(Type type) =>
        Nullable.GetUnderlyingType(type) is { } inner ? $"{Name(inner)}?"
        : type.IsGenericType
            ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
        : type.DeclaringType is { } outer && !type.IsGenericParameter ? $"{Name(outer)}.{type.Name}"
        : type.Name;
}
