using Chutri.VietnameseText;

namespace Chutri.Documents.Model;

/// <summary>A provision with its words counted, for comparing.</summary>
internal sealed class WordBag
{
    private readonly Dictionary<string, int> words = [];

    public WordBag(ProvisionView provision)
    {
        Provision = provision;
        Words = Folding.FoldKeepingMarks(WithoutLabel(provision));
        foreach (var word in Words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            words[word] = words.GetValueOrDefault(word) + 1;
            Count++;
        }
    }

    public ProvisionView Provision { get; }

    public string Words { get; }

    public int Count { get; }

    /// <summary>Twice the words in common over all words (Dice), 0 to 1; 1 only for the same words in the same order.</summary>
    public double Like(WordBag other)
    {
        if (Words == other.Words)
        {
            return 1;
        }

        var common = words.Sum(pair =>
            Math.Min(pair.Value, other.words.GetValueOrDefault(pair.Key))
        );
        return Count + other.Count == 0 ? 0 : Math.Min(0.999, 2.0 * common / (Count + other.Count));
    }

    /// <summary>The most that <see cref="Like"/> can give, from the lengths alone.</summary>
    public double LikeAtMost(WordBag other) =>
        Count + other.Count == 0 ? 1 : 2.0 * Math.Min(Count, other.Count) / (Count + other.Count);

    private static string WithoutLabel(ProvisionView provision)
    {
        var text = provision.Text.TrimStart();
        var label = provision.Label;
        var at = label.Length == 0 ? -1 : text.IndexOf(label, StringComparison.OrdinalIgnoreCase);
        return at is < 0 or > 10
            ? text
            : text[(at + label.Length)..].TrimStart('.', ')', ':', '-', ' ', '/');
    }
}
