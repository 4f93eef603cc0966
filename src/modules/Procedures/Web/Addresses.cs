namespace Chutri.Procedures.Web;

internal static class Addresses
{
    /// <summary>With the filters that say something.</summary>
    public static string Of(string path, params IEnumerable<(string Name, string? Value)> filters)
    {
        var parts = filters
            .Where(part => !string.IsNullOrWhiteSpace(part.Value))
            .Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}")
            .ToList();
        return parts.Count == 0 ? path : $"{path}?{string.Join('&', parts)}";
    }
}
