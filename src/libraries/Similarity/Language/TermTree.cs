namespace Chutri.Similarity.Language;

/// <summary>All wordings, syllable by syllable; words without weight may stand inside one.</summary>
internal sealed class TermTree
{
    /// <summary>In place of a term: a phrase without weight.</summary>
    public const int Filler = int.MaxValue;

    private readonly Node _root = new();

    public bool Add(IReadOnlyList<string> syllables, int term)
    {
        var node = _root;
        foreach (var syllable in syllables)
        {
            node.Next ??= [];
            if (!node.Next.TryGetValue(syllable, out var next))
            {
                node.Next.Add(syllable, next = new());
            }

            node = next;
        }

        if (node.Term >= 0)
        {
            return false;
        }

        node.Term = term;
        return true;
    }

    /// <summary>The longest wording that begins here: its term and the place after it, or -1.</summary>
    public (int Term, int End) Longest(
        IReadOnlyList<Syllable> text,
        int start,
        int end,
        Func<string, bool> isFiller
    )
    {
        var (node, best) = (_root, (Term: -1, End: start));
        for (var i = start; i < end; i++)
        {
            if (node.Next is null)
            {
                break;
            }

            if (node.Next.TryGetValue(text[i].Form, out var next))
            {
                node = next;
                if (node.Term >= 0)
                {
                    best = (node.Term, i + 1);
                }
            }
            else if (i == start || !isFiller(text[i].Form))
            {
                break;
            }
        }

        return best;
    }

    private sealed class Node
    {
        public Dictionary<string, Node>? Next;
        public int Term = -1;
    }
}
