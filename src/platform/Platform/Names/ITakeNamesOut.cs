namespace Chutri.Platform;

/// <summary>
/// A module that knows people says by which words, and takes them out once the time of a person who left is over
/// (docs/decisions/0026). Copies of a name in other tables and in facts are found by the platform.
/// </summary>
public interface ITakeNamesOut
{
    /// <summary>By which words the person is known here, now and before.</summary>
    Task<IReadOnlyList<PersonWord>> Words(PersonId person, CancellationToken stop);

    /// <returns>Why the name must not go yet; null where nothing here stands in the way.</returns>
    Task<Refusal?> Refuse(PersonId person, CancellationToken stop);

    /// <summary>How many things of the person's own go: sessions, tokens and the like.</summary>
    Task<IReadOnlyList<GoesWithName>> Goes(PersonId person, CancellationToken stop);

    /// <summary>In the transaction of the act.</summary>
    Task TakeOut(PersonId person, NameMark mark, Moment now, CancellationToken stop);
}

/// <summary>A word by which somebody is known.</summary>
/// <param name="IsName">A name stands within sentences and may be borne by others; a code or user name stands alone.</param>
/// <param name="Becomes">What stands in its place afterwards.</param>
public sealed record PersonWord(string Text, bool IsName, Func<NameMark, string> Becomes)
{
    public static PersonWord Name(string text) => new(text, true, mark => mark.Name);

    public static PersonWord Code(string text, Func<NameMark, string> becomes) =>
        new(text, false, becomes);
}

public sealed record GoesWithName(Words What, int Count);

/// <summary>What stands in place of a name: neutral, and another one for each person, so that facts about two do not become one.</summary>
public sealed record NameMark(long Number)
{
    public const string Beginning = "Người đã được gỡ tên #";

    public string Name => $"{Beginning}{Number}";

    public string Code => $"DA-GO-TEN-{Number}";

    /// <summary>
    /// What stands in place of the name where the text holds at most so many characters: the name's mark, or "#12", or "#". So no
    /// other word is cut away to make room.
    /// </summary>
    internal string ThatFits(Func<string, string> text, int? longest) =>
        new[] { Name, $"#{Number}" }.FirstOrDefault(mark =>
            longest is null || text(mark).Length <= longest
        ) ?? "#";
}
