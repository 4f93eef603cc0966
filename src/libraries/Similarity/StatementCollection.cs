using Chutri.Similarity.Comparing;
using Chutri.Similarity.Explaining;
using Chutri.Similarity.Finding;
using Chutri.Similarity.Language;

namespace Chutri.Similarity;

/// <summary>
/// The statements of one body, read and indexed. Immutable and safe to share between threads. Weights follow from the
/// statements themselves: a wording that every unit has says little here.
/// </summary>
public sealed class StatementCollection
{
    private readonly StatementReader _reader;
    private readonly ProfileMaker _maker;
    private readonly PairSigns _signs;
    private readonly CandidateIndex _index;
    private readonly Dictionary<string, int> _rowOfId;
    private readonly Lazy<LeadFinding> _leads;

    private StatementCollection(
        IReadOnlyList<Statement> statements,
        Lexicon lexicon,
        Scoring scoring
    )
    {
        (Statements, Lexicon, Scoring) = (statements, lexicon, scoring);
        _reader = new(lexicon);
        var weighing = new Weighing(lexicon, FactorsByTerm(lexicon, scoring));
        _maker = new(lexicon, weighing);
        (Rows, _rowOfId) = RowMaking.Rows(statements, _reader, weighing, _maker);
        _signs = new(lexicon, weighing.Largest);
        _index = new(Rows);
        _leads = new(() => new(this, _index, _signs));
        Finder = new(Rows, _index, _signs, scoring);
    }

    /// <summary>All of them, in the order given.</summary>
    public IReadOnlyList<Statement> Statements { get; }

    /// <summary>The words that they were read with.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>How scores are made.</summary>
    public Scoring Scoring { get; }

    internal IReadOnlyList<TextRow> Rows { get; }
    internal PairFinder Finder { get; }

    /// <summary>Reads and indexes; about 20 µs for a statement.</summary>
    /// <param name="statements">Any number up to a million; ids differ.</param>
    /// <param name="lexicon">Without it, <see cref="Lexicon.Vietnamese"/>.</param>
    /// <param name="scoring">Without it, <see cref="Scoring.Shipped"/>.</param>
    /// <exception cref="ArgumentException">Two statements have one id.</exception>
    public static StatementCollection Of(
        IReadOnlyList<Statement> statements,
        Lexicon? lexicon = null,
        Scoring? scoring = null
    )
    {
        ArgumentNullException.ThrowIfNull(statements);
        return new(statements, lexicon ?? Lexicon.Vietnamese, scoring ?? Scoring.Shipped);
    }

    /// <summary>Every pair of statements of two units from a score on, and the groups that they make.</summary>
    /// <param name="floor">0.001 to 1: pairs below it are left out. 0.5 gives what is to be seen.</param>
    /// <param name="stop">Gives up with <see cref="OperationCanceledException"/>.</param>
    public OverlapReview Review(double floor = 0.5, CancellationToken stop = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(floor, Scoring.LeastFloor);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(floor, 1);
        return new Reviewing(this).Of(Finder.All(Scoring.LeastSum(floor), stop), floor);
    }

    /// <summary>The statements nearest to one that is not in the collection yet, or is; best first.</summary>
    /// <param name="one">Statements of its unit, and with its id, are not among the answers.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<Match> Nearest(Statement one, int most = 10)
    {
        ArgumentNullException.ThrowIfNull(one);
        var profile = ProfileOf(one.Text);
        var found = Finder
            .Of(profile, Scoring.LeastSum(Scoring.LeastFloor))
            .SelectMany(pair =>
                Rows[pair.Other]
                    .Statements.Select(place =>
                        (Statement: Statements[place], pair.Other, pair.Sum)
                    )
            )
            .Where(match => match.Statement.Unit != one.Unit && match.Statement.Id != one.Id)
            .ToList();
        var best = found.Count == 0 ? 0 : found.Max(match => match.Sum);
        return
        [
            .. found
                .OrderByDescending(match => match.Sum)
                .ThenBy(match => match.Statement.Id, StringComparer.Ordinal)
                .Take(most)
                .Select(match =>
                {
                    var score = Scoring.Final(match.Sum, Scoring.Closeness(match.Sum, best, best));
                    return new Match(
                        match.Statement,
                        score,
                        KindOf(profile, Rows[match.Other].Profile, score)
                    );
                }),
        ];
    }

    /// <summary>Why two texts are held to be alike or not: their wordings side by side, with weights.</summary>
    public Comparison Explain(string first, string second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return new Aligning(Lexicon, _maker).Of(_reader.Read(first), _reader.Read(second));
    }

    /// <summary>The units whose statements fit a task, best first, each with the statement that says so.</summary>
    /// <param name="task">What is to be done, in a sentence or a paragraph.</param>
    /// <param name="most">How many units at most.</param>
    public IReadOnlyList<SuggestedLead> Leads(string task, int most = 5)
    {
        ArgumentNullException.ThrowIfNull(task);
        return _leads.Value.Of(task, most);
    }

    /// <summary>Which statements of one unit a task fits, best first; those that it has nothing in common with are left out.</summary>
    /// <param name="task">What is to be done, in a sentence or a paragraph.</param>
    /// <param name="unit">Its name, as its statements have it. Costs as much as it has statements, however many others there are.</param>
    public IReadOnlyList<FittingStatement> Fitting(string task, string unit)
    {
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(unit);
        return _leads.Value.Within(task, unit);
    }

    internal Profile ProfileOf(string text) => _maker.Make(_reader.Read(text));

    internal int RowOf(string id) => _rowOfId[id];

    internal double SumOf(Profile a, Profile b)
    {
        Span<float> into = stackalloc float[PairSigns.Count];
        _signs.Measure(a, b, into);
        return Scoring.Signs.Sum(into);
    }

    internal float[] SignsOf(Profile a, Profile b)
    {
        var into = new float[PairSigns.Count];
        _signs.Measure(a, b, into);
        return into;
    }

    internal static OverlapKind KindOf(Profile first, Profile second, double score) =>
        score < 0.5 ? OverlapKind.Near
        : first.Contains(second) ? OverlapKind.FirstContainsSecond
        : second.Contains(first) ? OverlapKind.SecondContainsFirst
        : OverlapKind.Same;

    private static Dictionary<int, float>? FactorsByTerm(Lexicon lexicon, Scoring scoring)
    {
        if (scoring.WordFactors.Count == 0)
        {
            return null;
        }

        return lexicon
            .Terms.Where(term => scoring.WordFactors.ContainsKey(term.Head))
            .ToDictionary(term => term.Number, term => scoring.WordFactors[term.Head]);
    }
}
