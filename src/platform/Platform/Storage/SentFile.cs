namespace Chutri.Platform;

/// <summary>A file as it came in by whatever door.</summary>
/// <param name="Name">As it may be kept and shown.</param>
/// <param name="MediaType">By the ending of its name.</param>
/// <param name="Content">The whole of it.</param>
public sealed record SentFile(string Name, string MediaType, ReadOnlyMemory<byte> Content)
{
    /// <summary>The field of a form in which files are sent.</summary>
    public const string Field = "files";

    /// <summary>Made once, where the file comes in.</summary>
    public string Sha256 { get; } = FileStore.Digest(Content.Span);
}
