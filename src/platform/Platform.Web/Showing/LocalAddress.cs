namespace Chutri.Platform.Web;

/// <summary>An address inside this program. What a form sends back may not lead anywhere else.</summary>
public static class LocalAddress
{
    public static string Or(string? address, string otherwise) =>
        IsLocal(address) ? address! : otherwise;

    /// <summary>A path with what is given of a question: <c>/functions?unit=BTC&amp;kind=advise</c>.</summary>
    public static string With(string path, IEnumerable<(string Name, string? Value)> question)
    {
        var given = question
            .Where(part => !string.IsNullOrEmpty(part.Value))
            .Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}");
        return string.Join('&', given) is { Length: > 0 } query ? $"{path}?{query}" : path;
    }

    public static bool IsLocal(string? address) =>
        address is ['/', ..]
        && address is not ['/', '/' or '\\', ..]
        && !address.Any(char.IsControl);
}
