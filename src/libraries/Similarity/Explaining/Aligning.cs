using Chutri.Similarity.Comparing;
using Chutri.Similarity.Language;

namespace Chutri.Similarity.Explaining;

/// <summary>Puts the wordings of two statements side by side, each with its best counterpart.</summary>
internal sealed class Aligning(Lexicon lexicon, ProfileMaker maker)
{
    public Comparison Of(ReadStatement first, ReadStatement second)
    {
        var (mine, theirs) = (Wordings(first), Wordings(second));
        var shared = new List<AlignedWords>();
        foreach (var relation in Enum.GetValues<WordRelation>())
        {
            foreach (var one in mine.ToList())
            {
                if (theirs.Find(other => Relates(one, other) == relation) is { } other)
                {
                    shared.Add(new(one.Words, other.Words, relation, Weight(one, other, relation)));
                    mine.Remove(one);
                    theirs.Remove(other);
                }
            }
        }

        return new(
            [.. shared.OrderByDescending(words => words.Weight)],
            [.. mine.Select(Weighed).OrderByDescending(words => words.Weight)],
            [.. theirs.Select(Weighed).OrderByDescending(words => words.Weight)]
        );
    }

    private List<Wording> Wordings(ReadStatement read)
    {
        var found = new List<Wording>();
        foreach (var one in read.Occurrences)
        {
            var words = string.Join(' ', Written(read, one));
            if (!found.Exists(known => known.Words == words))
            {
                found.Add(new(words, one, maker.WeightOf(read, one)));
            }
        }

        return found;
    }

    private static IEnumerable<string> Written(ReadStatement read, Occurrence one)
    {
        for (var i = one.From; i < one.To; i++)
        {
            yield return read.Syllables[i].Form;
        }
    }

    private WordRelation? Relates(Wording one, Wording other)
    {
        if (one.Words == other.Words)
        {
            return WordRelation.Same;
        }

        if (one.Found.Term < 0 || other.Found.Term < 0)
        {
            return null;
        }

        if (one.Found.Term == other.Found.Term)
        {
            return WordRelation.Synonym;
        }

        return Kin(one.Found).Intersect(Kin(other.Found)).Any() ? WordRelation.Related : null;
    }

    private IEnumerable<int> Kin(Occurrence one) =>
        lexicon
            .Around(one)
            .Select(above => above.Term)
            .Append(one.Term)
            .Where(term =>
                term != lexicon.AnyAct && term != lexicon.Level && term != lexicon.System
            );

    private static double Weight(Wording one, Wording other, WordRelation relation) =>
        Math.Round(
            (one.Weight + other.Weight) / 2 * (relation is WordRelation.Related ? 0.5 : 1),
            2
        );

    private static WeighedWords Weighed(Wording one) => new(one.Words, Math.Round(one.Weight, 2));

    private sealed record Wording(string Words, Occurrence Found, double Weight);
}
