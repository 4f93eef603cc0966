namespace Chutri.Platform.Web;

public static class Addresses
{
    /// <summary>The address of a list with the filters that say something.</summary>
    /// <param name="path">Without a query.</param>
    /// <param name="filters">In their order; those without a value are left out.</param>
    public static string Of(string path, params IEnumerable<(string Name, string? Value)> filters)
    {
        var parts = filters
            .Where(part => !string.IsNullOrWhiteSpace(part.Value))
            .Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}")
            .ToList();
        return parts.Count == 0 ? path : $"{path}?{string.Join('&', parts)}";
    }
}
