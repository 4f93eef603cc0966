using Chutri.Platform;

namespace Chutri.Functions.Model;

/// <summary>For which state of the register, and for which day, overlaps were last sought.</summary>
internal sealed class ReviewRow : IVersioned
{
    public const int OnlyId = 1;

    public int Id { get; private init; } = OnlyId;

    public Guid Mark { get; private set; }

    public DateOnly? Day { get; private set; }

    public DateTime? At { get; private set; }

    public int Statements { get; private set; }

    public int Pairs { get; private set; }

    public int Groups { get; private set; }

    /// <summary>Pairs of the very same text that were not listed one by one.</summary>
    public long LeftOut { get; private set; }

    /// <summary>What judgements taught, as <see cref="Chutri.Similarity.Scoring.ToJson"/> writes it; null where nothing was judged.</summary>
    public string? Learned { get; private set; }

    public int Version { get; private set; }

    public void Reviewed(
        Guid mark,
        Moment now,
        int statements,
        int pairs,
        int groups,
        long leftOut
    ) =>
        (Mark, Day, At, Statements, Pairs, Groups, LeftOut) = (
            mark,
            now.Today,
            now.Utc,
            statements,
            pairs,
            groups,
            leftOut
        );

    /// <summary>Somebody judged a pair: the next review reckons with it.</summary>
    public void Learn(string? scoring)
    {
        Learned = scoring;
        Day = null;
    }
}
