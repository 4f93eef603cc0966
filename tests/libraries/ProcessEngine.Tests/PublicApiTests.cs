using System.Reflection;
using Chutri.ProcessEngine.Bpmn;

namespace Chutri.ProcessEngine.Tests;

/// <summary>What others may build on stands in <c>PublicApi.txt</c>; a change of it is seen in review.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void What_others_may_build_on_is_what_was_agreed()
    {
        var now = string.Join('\n', Lines()) + "\n";
        var received = Path.Combine(AppContext.BaseDirectory, "PublicApi.received.txt");
        File.WriteAllText(received, now);

        now.ShouldBe(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "PublicApi.txt")),
            $"compare with {received}"
        );
    }

    private static IEnumerable<string> Lines() =>
        typeof(BpmnModel)
            .Assembly.GetExportedTypes()
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .SelectMany(type => Members(type).Prepend(Declaration(type)));

    private static string Declaration(Type type)
    {
        var kind =
            type.IsEnum ? "enum"
            : type.IsInterface ? "interface"
            : type is { IsAbstract: true, IsSealed: true } ? "static class"
            : type.IsAbstract ? "abstract class"
            : "class";
        var parent =
            type.BaseType is { } inherited && inherited.Assembly == type.Assembly
                ? $" : {Name(inherited)}"
                : "";
        return $"{kind} {type.FullName!.Replace("Chutri.ProcessEngine.", "")}{parent}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        const BindingFlags shown =
            BindingFlags.Public
            | BindingFlags.Instance
            | BindingFlags.Static
            | BindingFlags.DeclaredOnly;
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(name => $"  {name}");
        }

        var constructors = type.GetConstructors().Select(one => $"  new({Parameters(one)})");
        var properties = type.GetProperties(shown)
            .Where(one => one.Name is not "EqualityContract")
            .Select(one =>
                $"  {one.Name}: {Name(one.PropertyType)}{(one.SetMethod?.IsPublic is true ? " (set)" : "")}"
            );
        var fields = type.GetFields(shown)
            .Select(one => $"  {one.Name} = {one.GetRawConstantValue()}");
        var methods = type.GetMethods(shown)
            .Where(one => !one.IsSpecialName && !IsOfRecords(one))
            .Select(one => $"  {one.Name}({Parameters(one)}): {Name(one.ReturnType)}");
        return constructors
            .Concat(properties)
            .Concat(fields)
            .Concat(methods)
            .Order(StringComparer.Ordinal);
    }

    private static bool IsOfRecords(MethodInfo method) =>
        method.Name
            is "Equals"
                or "GetHashCode"
                or "ToString"
                or "Deconstruct"
                or "PrintMembers"
                or "<Clone>$";

    private static string Parameters(MethodBase method) =>
        string.Join(
            ", ",
            method
                .GetParameters()
                .Select(one =>
                    $"{Name(one.ParameterType)} {one.Name}{(one.HasDefaultValue ? "?" : "")}"
                )
        );

    private static string Name(Type type) =>
        type.IsGenericType
            ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
            : type.Name;
}
