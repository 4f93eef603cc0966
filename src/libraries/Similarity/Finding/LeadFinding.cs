using Chutri.Similarity.Comparing;

namespace Chutri.Similarity.Finding;

/// <summary>Ranks units by how well their statements, and their names, fit a task.</summary>
internal sealed class LeadFinding
{
    private const double OfName = 0.25;
    private const double OfAll = 1;
    private const double WhenNamed = 1;
    private const double WhenBeside = 0.15;

    /// <summary>Where every sign of a fit is 1.</summary>
    private const double MostFit = 1.15;

    private readonly StatementCollection _collection;
    private readonly CandidateIndex _index;
    private readonly PairSigns _signs;
    private readonly NamedUnits _named;
    private readonly Dictionary<int, int> _unitsByKey;
    private readonly Dictionary<string, Profile> _names;
    private readonly ILookup<string, int> _rowsOfUnit;

    public LeadFinding(StatementCollection collection, CandidateIndex index, PairSigns signs)
    {
        (_collection, _index, _signs) = (collection, index, signs);
        _names = collection
            .Statements.Select(statement => statement.Unit)
            .Distinct()
            .ToDictionary(unit => unit, collection.ProfileOf);
        _unitsByKey = UnitsByKey();
        _named = new(collection.Lexicon, _names.Keys);
        _rowsOfUnit = collection
            .Rows.SelectMany(
                (row, at) => row.Statements.Select(place => (collection.Statements[place].Unit, at))
            )
            .Distinct()
            .ToLookup(one => one.Unit, one => one.at);
    }

    private Dictionary<int, int> UnitsByKey()
    {
        var seen = new HashSet<(string, int)>();
        var counts = new Dictionary<int, int>();
        foreach (var row in _collection.Rows)
        {
            foreach (var place in row.Statements)
            {
                foreach (var key in row.Profile.Matter.Keys)
                {
                    if (seen.Add((_collection.Statements[place].Unit, key)))
                    {
                        counts[key] = counts.GetValueOrDefault(key) + 1;
                    }
                }
            }
        }

        return counts;
    }

    /// <summary>1 for what one unit alone speaks of, towards 0 for what all do.</summary>
    private float Telling(int key) =>
        (float)(
            1
            - (
                Math.Log(Math.Max(1, _unitsByKey.GetValueOrDefault(key)))
                / Math.Log(_names.Count + 1.0)
            )
        );

    public IReadOnlyList<SuggestedLead> Of(string task, int most)
    {
        var (text, acting, beside) = _named.Find(task);
        var profile = _collection.ProfileOf(text);
        var touched = new Touched(_collection.Rows.Count);
        _index.CollectAny(profile, touched);
        float[] telling = [.. profile.Matter.Keys.Select(Telling)];
        var byUnit = new Dictionary<string, UnitFit>();
        Span<float> into = stackalloc float[PairSigns.Count];
        foreach (var row in touched.Rows)
        {
            var says = _collection.Rows[row];
            _signs.Measure(profile, says.Profile, into);
            var fit = Fit(into);
            foreach (var place in says.Statements)
            {
                var statement = _collection.Statements[place];
                if (!byUnit.TryGetValue(statement.Unit, out var unit))
                {
                    byUnit.Add(statement.Unit, unit = new(profile.Matter, telling));
                }

                unit.Add(fit, statement, says.Profile.Matter);
            }
        }

        foreach (var statement in _collection.Statements.Where(one => acting.Contains(one.Unit)))
        {
            if (!byUnit.ContainsKey(statement.Unit))
            {
                byUnit.Add(statement.Unit, new(profile.Matter, telling));
                byUnit[statement.Unit].Add(0, statement, SparseVector.Empty);
            }
        }

        foreach (var (name, unit) in byUnit)
        {
            _signs.Measure(profile, _names[name], into);
            unit.ByName =
                (OfName * into[(int)Sign.Contained])
                + (acting.Contains(name) ? WhenNamed : 0)
                - (beside.Contains(name) ? WhenBeside : 0);
        }

        return
        [
            .. byUnit
                .OrderByDescending(unit => unit.Value.Score)
                .ThenBy(unit => unit.Key, StringComparer.Ordinal)
                .Take(most)
                .Select(unit => new SuggestedLead(
                    unit.Key,
                    Math.Round(Math.Clamp(unit.Value.Score / 2, 0, 1), 4),
                    unit.Value.Best!
                )),
        ];
    }

    /// <summary>The statements of one unit that have something in common with a task, best first.</summary>
    public IReadOnlyList<FittingStatement> Within(string task, string unit)
    {
        var profile = _collection.ProfileOf(_named.Find(task).Text);
        var found = new List<FittingStatement>();
        Span<float> into = stackalloc float[PairSigns.Count];
        foreach (var row in _rowsOfUnit[unit])
        {
            var says = _collection.Rows[row];
            _signs.Measure(profile, says.Profile, into);
            var score = Math.Round(Fit(into) / MostFit, 4);
            if (score > 0)
            {
                found.AddRange(
                    says.Statements.Select(place => _collection.Statements[place])
                        .Where(statement => statement.Unit == unit)
                        .Select(statement => new FittingStatement(statement, score))
                );
            }
        }

        return
        [
            .. found
                .OrderByDescending(one => one.Score)
                .ThenBy(one => one.Statement.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>A task says more than a function: what of the function it contains counts most.</summary>
    private static double Fit(ReadOnlySpan<float> signs) =>
        (0.35 * signs[(int)Sign.Matter])
        + (0.2 * signs[(int)Sign.Contained])
        + (0.15 * signs[(int)Sign.InItem])
        + (0.15 * signs[(int)Sign.Spelling])
        + (0.2 * signs[(int)Sign.Shared])
        + (0.1 * signs[(int)Sign.Rarest]);

    private sealed class UnitFit(SparseVector task, float[] telling)
    {
        private readonly float[] _covered = new float[task.Keys.Length];
        private double _best;

        public Statement? Best { get; private set; }
        public double ByName { get; set; }

        /// <summary>The best statement decides; how much of the task all statements together know helps.</summary>
        public double Score =>
            _best + (task.Sum > 0 ? OfAll * _covered.Sum() / task.Sum : 0) + ByName;

        public void Add(double fit, Statement statement, SparseVector matter)
        {
            if (Best is null || fit > _best)
            {
                (_best, Best) = (fit, statement);
            }

            for (var i = 0; i < _covered.Length; i++)
            {
                var at = Array.BinarySearch(matter.Keys, task.Keys[i]);
                if (at >= 0)
                {
                    _covered[i] = Math.Max(
                        _covered[i],
                        Math.Min(task.Weights[i], matter.Weights[at]) * telling[i]
                    );
                }
            }
        }
    }
}
