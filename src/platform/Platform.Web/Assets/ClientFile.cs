namespace Chutri.Platform.Web;

/// <summary>One file with its compressed twins, read from the assembly when first asked for.</summary>
internal sealed class ClientFile(string name)
{
    private readonly Lazy<byte[]> plain = new(() => ClientAssets.Read(name)!);
    private readonly Lazy<byte[]?> brotli = new(() => ClientAssets.Read(name + ".br"));
    private readonly Lazy<byte[]?> gzip = new(() => ClientAssets.Read(name + ".gz"));

    public string ContentType { get; } =
        Path.GetExtension(name) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            ".woff2" => "font/woff2",
            ".png" => "image/png",
            _ => "text/plain; charset=utf-8",
        };

    public (byte[] Content, string? Encoding) For(string acceptEncoding)
    {
        if (acceptEncoding.Contains("br", StringComparison.Ordinal) && brotli.Value is { } smallest)
        {
            return (smallest, "br");
        }

        return
            acceptEncoding.Contains("gzip", StringComparison.Ordinal) && gzip.Value is { } smaller
            ? (smaller, "gzip")
            : (plain.Value, null);
    }
}
