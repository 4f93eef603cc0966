namespace Chutri.Platform;

/// <summary>
/// What was answered to a request that its sender may send again. Step 0 is the whole answer; each operation of the request is a
/// step from 1 on, with its result, kept in the operation's own transaction.
/// </summary>
internal sealed class KeptAnswer
{
    /// <summary>Who sent it.</summary>
    public Guid Owner { get; init; }

    /// <summary>The digest of the sender's key: the key itself opens <see cref="Sealed"/>.</summary>
    public string Key { get; init; } = "";

    public int Step { get; init; }

    /// <summary>Of everything that was asked: route, query, contents, acting post.</summary>
    public string Digest { get; init; } = "";

    public byte[] Sealed { get; init; } = [];

    public DateTime At { get; init; }
}
