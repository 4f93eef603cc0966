using Chutri.DocumentReading.Layout;

namespace Chutri.DocumentReading.Language;

/// <summary>Cuts text into sentences, and sentences into their parts at semicolons.</summary>
internal static class Sentences
{
    internal static IEnumerable<Stretch> Of(string text, Stretch place)
    {
        var start = place.Start;
        var depth = 0;
        for (var i = place.Start; i < place.End; i++)
        {
            depth =
                text[i] is '(' ? depth + 1
                : text[i] is ')' ? Math.Max(0, depth - 1)
                : depth;
            if (depth == 0 && text[i] is '.' or '!' or '?' or '…' && EndsHere(text, i, place))
            {
                yield return Trimmed(text, new Stretch(start, i));
                start = i + 1;
            }
        }

        var rest = Trimmed(text, new Stretch(start, place.End));
        if (rest.Length > 0)
        {
            yield return rest;
        }
    }

    internal static IEnumerable<Stretch> Parts(string text, Stretch sentence)
    {
        var start = sentence.Start;
        var depth = 0;
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            depth =
                text[i] is '(' or '“' ? depth + 1
                : text[i] is ')' or '”' ? Math.Max(0, depth - 1)
                : depth;
            if (text[i] == ';' && depth == 0)
            {
                yield return Trimmed(text, new Stretch(start, i));
                start = i + 1;
            }
        }

        var rest = Trimmed(text, new Stretch(start, sentence.End));
        if (rest.Length > 0)
        {
            yield return rest;
        }
    }

    internal static Stretch Trimmed(string text, Stretch place)
    {
        var (start, end) = (place.Start, place.End);
        while (
            start < end
            && (char.IsWhiteSpace(text[start]) || text[start] is ',' or ';' or '.' or '/' or '”')
        )
        {
            start++;
        }

        while (
            end > start
            && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '.' or ';' or ',' or '/')
        )
        {
            end--;
        }

        return new Stretch(start, end);
    }

    private static bool EndsHere(string text, int at, Stretch place)
    {
        if (at + 1 >= place.End)
        {
            return true;
        }

        var next = at + 1;
        while (next < place.End && text[next] is '”' or '"' or '/' or '.' or ')')
        {
            next++;
        }

        if (next >= place.End)
        {
            return true;
        }

        var spaced = char.IsWhiteSpace(text[next]);
        var after = next;
        while (after < place.End && char.IsWhiteSpace(text[after]))
        {
            after++;
        }

        return spaced
            && after < place.End
            && (
                char.IsUpper(text[after])
                || text[after] is '“' or '"' or '-'
                || char.IsDigit(text[after])
            )
            && !IsShortForm(text, at, place);
    }

    /// <summary>"TP. Hồ Chí Minh", "TS. Nguyễn", "KT. CHỦ TỊCH".</summary>
    private static bool IsShortForm(string text, int at, Stretch place)
    {
        var start = at;
        while (start > place.Start && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        var word = text.AsSpan(start, at - start);
        return word
            is "TP"
                or "Tp"
                or "TS"
                or "ThS"
                or "PGS"
                or "GS"
                or "TT"
                or "TX"
                or "BS"
                or "KS"
                or "Ths"
                or "TM"
                or "KT"
                or "TL"
                or "Mr"
                or "Mrs"
                or "St"
                or "No";
    }
}
