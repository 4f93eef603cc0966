namespace Chutri.Platform.Web;

/// <summary>A kept file: who put it there, when, how large, and what its bytes are known by.</summary>
public sealed record FileView(
    string Name,
    string Href,
    string Who,
    DateTime LocalAt,
    long Size,
    string Sha256
)
{
    /// <summary>The first sixteen of the digest in fours; the whole is in the title.</summary>
    internal string Digest =>
        Sha256.Length < 16
            ? Sha256
            : string.Join(' ', Sha256[..16].Chunk(4).Select(four => new string(four))) + " …";
}

public static class FileWords
{
    public static Words FileAndWho { get; } = new("Tệp, người nộp", "File, put in by");
    public static Words Size { get; } = new("Cỡ", "Size");
    public const string DigestName = "SHA-256";
}
