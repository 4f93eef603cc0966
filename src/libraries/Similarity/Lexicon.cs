using System.Collections.Frozen;
using Chutri.Similarity.Language;

namespace Chutri.Similarity;

/// <summary>
/// The words of Vietnamese administration: which wordings mean the same, what is a kind of what, short forms, words without
/// weight, negations and opposites. Immutable; safe to share.
/// </summary>
public sealed class Lexicon
{
    private static readonly string[] Order =
    [
        "terms",
        "people",
        "bodies",
        "times",
        "acts",
        "words",
    ];

    private readonly FrozenSet<string> _fillers;
    private readonly FrozenSet<(int, int)> _opposites;

    private Lexicon(IReadOnlyList<LexiconFile> files)
    {
        var reader = new LexiconReader();
        Terms = reader.Read(files);
        Problems = reader.Problems;
        Tree = reader.Tree;
        Syllables = new(reader.ShortForms);
        Negations = reader.Negations;
        Level = Mark("@level");
        System = Mark("@system");
        AnyAct = Mark("@any");
        PersuadingActs = [Mark("@mobilise"), Mark("@spread"), Mark("@fight")];
        Above = [.. Terms.Select(term => AboveOf(term.Number))];
        _fillers = reader.Fillers.ToFrozenSet();
        _opposites = reader.Opposites.ToFrozenSet();
    }

    /// <summary>The words shipped with the library.</summary>
    public static Lexicon Vietnamese { get; } = new(Shipped());

    /// <summary>What was found wrong with the files; such lines are left out. Empty for the shipped words.</summary>
    public IReadOnlyList<LexiconProblem> Problems { get; }

    internal IReadOnlyList<Term> Terms { get; }
    internal TermTree Tree { get; }
    internal Syllables Syllables { get; }
    internal IReadOnlyList<(string[] Syllables, NegationKind Kind)> Negations { get; }

    internal int Level { get; }
    internal int System { get; }
    internal int AnyAct { get; }
    internal IReadOnlyList<int> PersuadingActs { get; }

    /// <summary>For each term, all broader ones with the number of steps.</summary>
    internal IReadOnlyList<IReadOnlyList<(int Term, int Steps)>> Above { get; }

    /// <summary>
    /// The shipped words with a body's own files: a file replaces the shipped one of its name, a new "terms-….txt" adds to them.
    /// </summary>
    public static Lexicon With(IEnumerable<LexiconFile> own)
    {
        ArgumentNullException.ThrowIfNull(own);
        var shipped = Shipped().ToList();
        var added = new List<LexiconFile>();
        foreach (var file in own)
        {
            var place = shipped.FindIndex(known => known.Name == file.Name);
            if (place < 0)
            {
                added.Add(file);
            }
            else
            {
                shipped[place] = file;
            }
        }

        return new([.. shipped, .. added]);
    }

    /// <summary>The shipped files as they are, for a person who wants to change one.</summary>
    public static IReadOnlyList<LexiconFile> Shipped()
    {
        var assembly = typeof(Lexicon).Assembly;
        return
        [
            .. assembly
                .GetManifestResourceNames()
                .Where(name => name.EndsWith(".txt", StringComparison.Ordinal))
                .OrderBy(Place)
                .ThenBy(name => name, StringComparer.Ordinal)
                .Select(name =>
                {
                    using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                    return new LexiconFile(name, reader.ReadToEnd());
                }),
        ];
    }

    /// <summary>What kind of act a statement begins with: the class of its first verb, as <c>acts.txt</c> calls it.</summary>
    /// <param name="statement">Vietnamese.</param>
    /// <returns>"inspect", "advise", …; null where no verb is known.</returns>
    public string? ActOf(string statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return new StatementReader(this)
            .Read(statement)
            .Occurrences.Where(one => one.Term >= 0)
            .Select(one =>
                Above[one.Term].Select(above => above.Term).FirstOrDefault(IsClassOfActs, -1)
            )
            .Where(kind => kind >= 0)
            .Select(kind => Terms[kind].Head.TrimStart('@'))
            .FirstOrDefault();
    }

    internal bool IsFiller(string form) => _fillers.Contains(form);

    internal bool AreOpposite(int one, int other) =>
        _opposites.Count > 0 && _opposites.Contains((Math.Min(one, other), Math.Max(one, other)));

    /// <summary>What stands above a wording, and what stands inside it, with the steps to it.</summary>
    internal IEnumerable<(int Term, int Steps)> Around(Occurrence one)
    {
        foreach (var above in Above[one.Term])
        {
            yield return above;
        }

        foreach (var inner in one.Inner)
        {
            yield return (inner, 1);
            foreach (var (above, steps) in Above[inner])
            {
                yield return (above, steps + 1);
            }
        }
    }

    internal bool IsClassOfActs(int term) =>
        Terms[term].Kind is TermKind.ActClass && term != Level && term != System && term != AnyAct;

    private int Mark(string head) => Terms.FirstOrDefault(term => term.Head == head)?.Number ?? -1;

    private static int Place(string file)
    {
        var place = Array.FindIndex(
            Order,
            start => file.StartsWith(start, StringComparison.Ordinal)
        );
        return place < 0 ? Order.Length : place;
    }

    private List<(int Term, int Steps)> AboveOf(int term)
    {
        var found = new Dictionary<int, int>();
        Climb(term, 1);
        return [.. found.Select(one => (one.Key, one.Value)).OrderBy(one => one.Item2)];

        void Climb(int from, int steps)
        {
            foreach (var broader in Terms[from].Broader)
            {
                if (!found.TryGetValue(broader, out var known) || steps < known)
                {
                    found[broader] = steps;
                    Climb(broader, steps + 1);
                }
            }
        }
    }
}
