using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Chutri.Platform;

/// <summary>
/// Words in which a name stands, of which nothing but a reader tells whether they mean the person: "Phường Trần Phú", "giao Trần Phú
/// làm". The name goes from there only where somebody who read the words chose so.
/// </summary>
/// <param name="Key">The same for the same words in the same kind of place, whenever they are looked for.</param>
/// <param name="Where">In what it stands: the kind of fact, or the table and column.</param>
/// <param name="Before">The words before it, cut where they are many.</param>
/// <param name="Name">As it is written there.</param>
/// <param name="After">The words after it, cut where they are many.</param>
public sealed record NamePassage(string Key, Words Where, string Before, string Name, string After)
{
    private const int Around = 60;
    private const int DigitsOfKey = 16;

    internal static NamePassage Of(NamePlaceKind kind, string text, Match name)
    {
        var before = WordsBefore(text[..name.Index]);
        var after = WordsAfter(text[(name.Index + name.Length)..]);
        return new(
            KeyOf($"{kind.Code}\n{before}\n{name.Value}\n{after}"),
            kind.Said,
            before,
            name.Value,
            after
        );
    }

    private static string KeyOf(string what) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(what)))[..DigitsOfKey];

    private static string WordsBefore(string text)
    {
        if (text.Length <= Around)
        {
            return text;
        }

        var cut = text.IndexOf(' ', text.Length - Around);
        return "…" + text[(cut < 0 ? text.Length - Around : cut)..];
    }

    private static string WordsAfter(string text)
    {
        if (text.Length <= Around)
        {
            return text;
        }

        var cut = text.LastIndexOf(' ', Around);
        return text[..(cut < 0 ? Around : cut)] + "…";
    }
}

/// <summary>In what a text stands.</summary>
/// <param name="Code">Of the kind of fact, or table and column.</param>
internal sealed record NamePlaceKind(string Code, Words Said);

/// <summary>Whose a name is, where it stands.</summary>
internal enum WhoseName
{
    /// <summary>The identifier of the person stands with it, and it stands alone.</summary>
    Theirs,

    /// <summary>The identifier of somebody or something else stands beside it.</summary>
    Anothers,

    /// <summary>Only a reader can tell.</summary>
    ForAReader,
}

/// <summary>One text in which the person's name stands.</summary>
/// <param name="Passages">What a reader decides on; none where the name is theirs.</param>
public sealed record NamedText(bool IsTheirs, IReadOnlyList<NamePassage> Passages)
{
    internal static NamedText Theirs { get; } = new(true, []);

    internal static NamedText? Of(
        WhoseName whose,
        NamePlaceKind kind,
        PersonToForget person,
        string text
    ) =>
        whose switch
        {
            WhoseName.Theirs => Theirs,
            WhoseName.Anothers => null,
            _ => new(
                false,
                [.. person.NamesIn(text).Select(name => NamePassage.Of(kind, text, name))]
            ),
        };

    /// <summary>The text with the mark where the name goes.</summary>
    /// <param name="longest">How many characters its place holds; null: any number.</param>
    internal string Without(
        PersonToForget person,
        string text,
        IReadOnlySet<string> chosen,
        NameMark mark,
        int? longest
    )
    {
        string With(string said)
        {
            var at = 0;
            return person.Without(text, said, _ => IsTheirs || chosen.Contains(Passages[at++].Key));
        }

        return With(mark.ThatFits(With, longest));
    }
}
