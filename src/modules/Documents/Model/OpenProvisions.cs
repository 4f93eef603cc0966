namespace Chutri.Documents.Model;

/// <summary>The provisions of two versions that have not found each other yet, and the pairs that have.</summary>
internal sealed class OpenProvisions(
    IReadOnlyList<ProvisionView> before,
    IReadOnlyList<ProvisionView> after
)
{
    private readonly List<WordBag> old = [.. before.Select(one => new WordBag(one))];
    private readonly List<WordBag> now = [.. after.Select(one => new WordBag(one))];
    private readonly List<ProvisionChange> pairs = [];

    public void PairSamePlace(Func<WordBag, WordBag, bool> fit)
    {
        var places = old.ToDictionary(bag => bag.Provision.Path);
        foreach (var bag in now.ToArray())
        {
            if (places.TryGetValue(bag.Provision.Path, out var was) && fit(was, bag))
            {
                Pair(was, bag);
            }
        }
    }

    public void PairSameWords(int fewestWords)
    {
        var waiting = old.Where(bag => bag.Count >= fewestWords)
            .GroupBy(bag => bag.Words)
            .ToDictionary(group => group.Key, group => new Queue<WordBag>(group));
        foreach (var bag in now.ToArray())
        {
            if (waiting.TryGetValue(bag.Words, out var same) && same.TryDequeue(out var was))
            {
                Pair(was, bag);
            }
        }
    }

    public void PairBest(double likeEnough, int fewestWords)
    {
        var likely =
            from was in old
            where was.Count >= fewestWords
            from bag in now
            where was.LikeAtMost(bag) >= likeEnough
            let likeness = was.Like(bag)
            where likeness >= likeEnough
            orderby likeness descending, was.Provision.Ordinal, bag.Provision.Ordinal
            select (was, bag);
        foreach (var (was, bag) in likely.ToArray())
        {
            if (old.Contains(was) && now.Contains(bag))
            {
                Pair(was, bag);
            }
        }
    }

    /// <summary>In the order of the later text; what was removed stands after what stood before it.</summary>
    public IReadOnlyList<ProvisionChange> Changes()
    {
        var changes = pairs
            .Concat(
                now.Select(bag => new ProvisionChange(ChangeKind.Added, null, bag.Provision, 0))
            )
            .OrderBy(change => change.After!.Ordinal)
            .ToList();
        foreach (var gone in old)
        {
            var at = changes.FindLastIndex(change =>
                change.Before is { } standing && standing.Ordinal < gone.Provision.Ordinal
            );
            changes.Insert(at + 1, new(ChangeKind.Removed, gone.Provision, null, 0));
        }

        return changes;
    }

    private void Pair(WordBag was, WordBag bag)
    {
        old.Remove(was);
        now.Remove(bag);
        var likeness = was.Like(bag);
        var kind =
            was.Provision.Path != bag.Provision.Path ? ChangeKind.Moved
            : likeness == 1 ? ChangeKind.Unchanged
            : ChangeKind.Changed;
        pairs.Add(new(kind, was.Provision, bag.Provision, likeness));
    }
}
