namespace Chutri.OfficialPaper.Checking;

/// <summary>What was found so far.</summary>
internal sealed class Problems
{
    private readonly List<PaperProblem> _found = [];

    internal IReadOnlyList<PaperProblem> All => _found;

    internal void Add(string code, Place place, string vietnamese, string english) =>
        _found.Add(
            new(
                code,
                place.Path,
                $"{place.Vietnamese}: {vietnamese}",
                $"{place.English}: {english}"
            )
        );

    /// <summary>Words that have to be there, and can be written.</summary>
    internal void Needed(string? words, Place place)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            Add("missing", place, "còn trống. Hãy ghi vào.", "is empty. Please fill it in.");
            return;
        }

        Writable(words, place);
    }

    /// <summary>Words that may be missing; where they are there, they can be written.</summary>
    internal void Possible(string? words, Place place)
    {
        if (words is not null)
        {
            Needed(words, place);
        }
    }

    internal void Writable(string words, Place place)
    {
        if (words.Any(char.IsControl))
        {
            Add(
                "line-break",
                place,
                "có dấu xuống dòng, dấu tab hoặc ký tự ẩn. Hãy viết trên một dòng; mỗi đoạn là một mục riêng.",
                "holds a line break, a tab or a hidden character. Write it on one line; each paragraph is an entry of its own."
            );
        }

        if (IsBroken(words))
        {
            Add(
                "broken-character",
                place,
                "có ký tự hỏng, không ghi được vào văn bản. Hãy gõ lại chỗ đó.",
                "holds a broken character that cannot be written. Please type it again."
            );
        }
    }

    private static bool IsBroken(string words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (
                char.IsHighSurrogate(words[i])
                && i + 1 < words.Length
                && char.IsLowSurrogate(words[i + 1])
            )
            {
                i++;
                continue;
            }

            if (char.IsSurrogate(words[i]) || words[i] is '\ufffe' or '\uffff')
            {
                return true;
            }
        }

        return false;
    }
}
