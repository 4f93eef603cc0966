using Chutri.Similarity.Comparing;

namespace Chutri.Similarity.Finding;

/// <summary>Ranks units by how well their statements fit a task.</summary>
internal sealed class LeadFinding(
    StatementCollection collection,
    CandidateIndex index,
    PairSigns signs
)
{
    public IReadOnlyList<SuggestedLead> Of(Profile task, int most)
    {
        var touched = new Touched(collection.Rows.Count);
        index.CollectAny(task, touched);
        var byUnit = new Dictionary<string, UnitFit>();
        Span<float> into = stackalloc float[PairSigns.Count];
        foreach (var row in touched.Rows)
        {
            signs.Measure(task, collection.Rows[row].Profile, into);
            var fit = Fit(into);
            foreach (var place in collection.Rows[row].Statements)
            {
                var statement = collection.Statements[place];
                if (!byUnit.TryGetValue(statement.Unit, out var unit))
                {
                    byUnit.Add(statement.Unit, unit = new());
                }

                unit.Add(fit, statement);
            }
        }

        return
        [
            .. byUnit
                .Select(unit => new SuggestedLead(
                    unit.Key,
                    Math.Round(unit.Value.Score, 4),
                    unit.Value.Best!
                ))
                .OrderByDescending(lead => lead.Score)
                .ThenBy(lead => lead.Unit, StringComparer.Ordinal)
                .Take(most),
        ];
    }

    /// <summary>A task says more than a function: what of the function it contains counts most.</summary>
    private static double Fit(ReadOnlySpan<float> signs) =>
        (0.35 * signs[(int)Sign.Matter])
        + (0.25 * signs[(int)Sign.Contained])
        + (0.15 * signs[(int)Sign.Spelling])
        + (0.15 * signs[(int)Sign.Shared])
        + (0.1 * signs[(int)Sign.Rarest]);

    private sealed class UnitFit
    {
        private double _best;
        private double _rest;

        public Statement? Best { get; private set; }

        /// <summary>The best statement decides; the others help a little.</summary>
        public double Score => Math.Min(1, _best + (0.1 * Math.Min(_rest, 1)));

        public void Add(double fit, Statement statement)
        {
            if (Best is null || fit > _best)
            {
                _rest += _best;
                (_best, Best) = (fit, statement);
            }
            else
            {
                _rest += fit;
            }
        }
    }
}
