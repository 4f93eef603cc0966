using System.Reflection;

namespace Chutri.VerifiableDraw.Tests;

public sealed class PublicApiTests
{
    /// <summary>Where this differs on purpose, put what the test shows into PublicApi.txt.</summary>
    [Fact]
    public void What_others_may_use_changes_only_on_purpose() =>
        string.Join('\n', Lines()).ShouldBe(Resource.Text("PublicApi.txt").TrimEnd());

    private static IEnumerable<string> Lines() =>
        typeof(DrawPlan)
            .Assembly.GetExportedTypes()
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .SelectMany(type => Members(type).Prepend(type.FullName!));

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
