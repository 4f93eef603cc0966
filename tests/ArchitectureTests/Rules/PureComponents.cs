using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace Chutri.ArchitectureTests.Rules;

/// <summary>
/// A component is a template: it asks for nothing, waits for nothing, and a page shows exactly one model.
/// </summary>
internal static class PureComponents
{
    private const BindingFlags Own =
        BindingFlags.Instance
        | BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.DeclaredOnly;

    private static readonly string[] Lifecycle =
    [
        "OnInitialized",
        "OnInitializedAsync",
        "OnParametersSet",
        "OnParametersSetAsync",
        "OnAfterRender",
        "OnAfterRenderAsync",
        "SetParametersAsync",
        "ShouldRender",
        "Dispose",
        "DisposeAsync",
    ];

    // The summary over a form names each wrong field by its label; fields are drawn after it and tell it. They ask nobody.
    private static readonly string[] TellingLabels = ["InputField", "ErrorSummary"];

    public static IReadOnlyList<string> Broken(IEnumerable<Type> types) =>
        [.. types.Where(type => type.IsSubclassOf(typeof(ComponentBase))).SelectMany(Findings)];

    private static IEnumerable<string> Findings(Type component)
    {
        foreach (
            var property in component
                .GetProperties(Own)
                .Where(property => property.IsDefined(typeof(InjectAttribute)))
        )
        {
            yield return $"{component.Name} injects {property.Name}";
        }

        if (Array.Exists(component.GetConstructors(Own), made => made.GetParameters().Length > 0))
        {
            yield return $"{component.Name} injects through its constructor";
        }

        foreach (
            var method in component
                .GetMethods(Own)
                .Where(method => Lifecycle.Contains(method.Name))
                .Where(method =>
                    method.Name != "OnInitialized" || !TellingLabels.Contains(component.Name)
                )
        )
        {
            yield return $"{component.Name} has the lifecycle method {method.Name}";
        }

        var parameters = component
            .GetProperties(Own)
            .Where(property => property.IsDefined(typeof(ParameterAttribute)))
            .Select(property => property.Name)
            .ToArray();
        if (
            component.Name.EndsWith("Page", StringComparison.Ordinal) && parameters is not ["Model"]
        )
        {
            yield return $"{component.Name} shows not one Model but [{string.Join(", ", parameters)}]";
        }
    }
}
