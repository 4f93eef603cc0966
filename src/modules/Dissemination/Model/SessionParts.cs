using Chutri.Platform;

namespace Chutri.Dissemination.Model;

/// <summary>What a session decided, from which work is given out.</summary>
internal sealed class SessionConclusion
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid Session { get; init; }

    public int Number { get; init; }

    public string Text { get; init; } = "";

    /// <summary>The work given out from it; null while none was.</summary>
    public string? Assignment { get; set; }
}

/// <summary>Minutes, a photograph, a signed roll: kept byte for byte.</summary>
internal sealed class SessionFile
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid Session { get; init; }

    public SessionFileKind Kind { get; init; }

    public string Name { get; init; } = "";

    public string MediaType { get; init; } = "";

    public long Size { get; init; }

    public string Sha256 { get; init; } = "";

    public PersonId? AddedBy { get; init; }

    public string AddedByName { get; init; } = "";

    public DateTime AddedAt { get; init; }
}

internal enum SessionFileKind
{
    Minutes,
    Photograph,
    SignedRoll,
}

internal static class SessionFileWords
{
    public static Words Name(this SessionFileKind kind) =>
        kind switch
        {
            SessionFileKind.Minutes => new("biên bản", "minutes"),
            SessionFileKind.Photograph => new("ảnh", "photograph"),
            _ => new("danh sách có chữ ký", "signed roll"),
        };
}
