using System.Collections.Frozen;

namespace Chutri.DocumentReading.Language;

/// <summary>A set of phrases, in folded words parted by spaces.</summary>
internal sealed class Lexicon
{
    private readonly FrozenSet<string> _phrases;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    internal Lexicon(string phrases)
    {
        _phrases = phrases
            .Split(
                [',', '\n'],
                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
            )
            .Select(VietnameseText.Folding.FoldKeepingMarks)
            .ToFrozenSet(StringComparer.Ordinal);
        _lookup = _phrases.GetAlternateLookup<ReadOnlySpan<char>>();
        LongestPhrase = _phrases.Max(p => p.Count(c => c == ' ') + 1);
    }

    internal int LongestPhrase { get; }

    internal bool Has(string phrase) => _phrases.Contains(phrase);

    internal bool Holds(Words words, int at, int length)
    {
        Span<char> phrase = stackalloc char[128];
        var used = 0;
        for (var i = at; i < at + length; i++)
        {
            var word = words[i].Folded;
            if ((i > at && words[i].Before.Length > 0) || used + word.Length + 1 > phrase.Length)
            {
                return false;
            }

            if (i > at)
            {
                phrase[used++] = ' ';
            }

            word.AsSpan().CopyTo(phrase[used..]);
            used += word.Length;
        }

        return _lookup.Contains(phrase[..used]);
    }
}
