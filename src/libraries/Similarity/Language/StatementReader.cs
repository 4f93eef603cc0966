namespace Chutri.Similarity.Language;

/// <summary>Finds the wordings of a lexicon in a statement, the longest first.</summary>
internal sealed class StatementReader(Lexicon lexicon)
{
    public ReadStatement Read(string text)
    {
        var plain = VietnameseText.Normalising.Normalise(text);
        var syllables = lexicon.Syllables.Of(plain);
        var (headingEnd, starts) = Divide(plain, syllables);
        return new(syllables, Find(plain, syllables, starts), headingEnd, starts);
    }

    private List<Occurrence> Find(string text, List<Syllable> syllables, List<int> starts)
    {
        var found = new List<Occurrence>();
        var (negation, until) = ((NegationKind?)null, 0);
        for (var i = 0; i < syllables.Count; )
        {
            if (i >= until)
            {
                negation = null;
            }

            var (term, end) = lexicon.Tree.Longest(
                syllables,
                i,
                ClauseEnd(text, syllables, i),
                lexicon.IsFiller
            );
            var (kind, after) = Negates(syllables, i);
            if (kind is { } known && after >= end)
            {
                negation = known;
                until =
                    known is NegationKind.Except
                        ? NextStart(starts, i, syllables.Count)
                        : after + 4;
                i = after;
                continue;
            }

            if (term is >= 0 and not TermTree.Filler)
            {
                found.Add(new(term, i, end, negation, Inside(syllables, i, end, term)));
                negation = negation is NegationKind.Not ? null : negation;
                i = end;
                continue;
            }

            if (term is TermTree.Filler)
            {
                i = end;
                continue;
            }

            if (!lexicon.IsFiller(syllables[i].Form))
            {
                found.Add(new(-1, i, i + 1, negation, []));
            }

            i++;
        }

        return found;
    }

    private IReadOnlyList<int> Inside(List<Syllable> syllables, int from, int to, int outer)
    {
        List<int>? found = null;
        for (var i = from; i + 1 < to; i++)
        {
            var (term, end) = lexicon.Tree.Longest(
                syllables,
                i,
                i == from ? to - 1 : to,
                lexicon.IsFiller
            );
            if (term is >= 0 and not TermTree.Filler && term != outer && end - i > 1)
            {
                (found ??= []).Add(term);
                i = end - 1;
            }
        }

        return found ?? (IReadOnlyList<int>)[];
    }

    private (NegationKind?, int) Negates(List<Syllable> syllables, int at)
    {
        var best = ((NegationKind?)null, at);
        foreach (var (words, kind) in lexicon.Negations)
        {
            if (at + words.Length > syllables.Count || at + words.Length <= best.Item2)
            {
                continue;
            }

            var same = true;
            for (var k = 0; k < words.Length && same; k++)
            {
                same = syllables[at + k].Form == words[k];
            }

            if (same)
            {
                best = (kind, at + words.Length);
            }
        }

        return best;
    }

    /// <summary>A wording does not run over a comma or a colon.</summary>
    private static int ClauseEnd(string text, List<Syllable> syllables, int at)
    {
        var end = at + 1;
        while (end < syllables.Count && !IsParted(text, syllables[end - 1], syllables[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsParted(string text, Syllable before, Syllable after)
    {
        for (var i = before.Start + before.Length; i < after.Start; i++)
        {
            if (text[i] is ':' or ';' or '.' or '(' or ')')
            {
                return true;
            }
        }

        return false;
    }

    private static int NextStart(List<int> starts, int after, int count) =>
        starts.Find(start => start > after) is var next and > 0 ? next : count;

    private static (int HeadingEnd, List<int> Starts) Divide(string text, List<Syllable> syllables)
    {
        var (headingEnd, starts) = (0, new List<int> { 0 });
        for (var i = 1; i < syllables.Count; i++)
        {
            var from = syllables[i - 1].Start + syllables[i - 1].Length;
            for (var k = from; k < syllables[i].Start; k++)
            {
                if (text[k] is ':' && headingEnd == 0)
                {
                    headingEnd = i;
                    starts = [i];
                    break;
                }

                if (text[k] is ',' or ';' or '.')
                {
                    starts.Add(i);
                    break;
                }
            }
        }

        return (headingEnd, starts);
    }
}
