using System.Reflection;

namespace Chutri.Testing.Libraries;

/// <summary>What a library gives to others, a line for each type and member.</summary>
internal static class PublicApi
{
    internal static string Of(Assembly library) =>
        string.Join(
            '\n',
            library
                .GetExportedTypes()
                .OrderBy(type => type.FullName, StringComparer.Ordinal)
                .SelectMany(type => Members(type).Prepend(type.FullName!))
        );

    private static IEnumerable<string> Members(Type type) =>
        type.GetMembers(
                BindingFlags.Public
                    | BindingFlags.Instance
                    | BindingFlags.Static
                    | BindingFlags.DeclaredOnly
            )
            .Where(member => !IsOfRecord(member))
            .Select(member => $"  {member}")
            .Order(StringComparer.Ordinal);

    private static bool IsOfRecord(MemberInfo member) =>
        member is MethodInfo { IsSpecialName: true }
        || member.Name
            is "Equals"
                or "GetHashCode"
                or "ToString"
                or "<Clone>$"
                or "Deconstruct"
                or "PrintMembers"
                or "EqualityContract"
                or "value__";
}
