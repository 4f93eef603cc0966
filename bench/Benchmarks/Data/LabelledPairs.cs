using System.Security.Cryptography;
using System.Text;
using Chutri.Similarity;

namespace Chutri.Benchmarks.Data;

/// <summary>
/// Statements with labelled pairs (functions.tsv, overlaps.tsv), parted into a half that may be looked at and an unseen half.
/// Pairs that hang together through a statement stay together; which half, the SHA-256 of the first id says, so that everybody
/// parts them alike. A pair without a label goes by the hash of both ids.
/// </summary>
internal sealed class LabelledPairs
{
    private readonly Dictionary<string, string> _above = [];
    private readonly Dictionary<(string, string), string> _labels = [];

    public LabelledPairs(string folder)
    {
        Statements = StatementTable
            .Read(File.ReadAllBytes(Path.Combine(folder, "functions.tsv")))
            .Statements;
        foreach (var line in File.ReadLines(Path.Combine(folder, "overlaps.tsv")).Skip(1))
        {
            var cells = line.Split('\t');
            _labels[Ordered(cells[0], cells[1])] = cells[2];
            var (one, other) = Ordered(Top(cells[0]), Top(cells[1]));
            _above[other] = one;
        }
    }

    public IReadOnlyList<Statement> Statements { get; }

    /// <summary>What people say: overlap, near, or unrelated; and how the pairs are parted.</summary>
    public Labelled Of(string one, string other)
    {
        var pair = Ordered(one, other);
        var label = _labels.GetValueOrDefault(pair);
        var hash = Hash(label is null ? pair.Item1 + pair.Item2 : Top(pair.Item1));
        return new(label is "same" or "part", label is "near", hash[0] % 2 == 0, hash[1] % 5);
    }

    public int Overlaps(bool looked) =>
        _labels.Keys.Count(pair =>
            Of(pair.Item1, pair.Item2) is { Overlap: true } labelled && labelled.LookedAt == looked
        );

    private string Top(string id)
    {
        while (_above.TryGetValue(id, out var above) && above != id)
        {
            id = above;
        }

        return id;
    }

    private static (string, string) Ordered(string one, string other) =>
        string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    internal readonly record struct Labelled(bool Overlap, bool Near, bool LookedAt, int Fifth);
}
