using Chutri.Functions.Model;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Similarity;
using Chutri.VietnameseText;

namespace Chutri.Functions.Storage;

/// <summary>A statement as lists and comparisons read it.</summary>
/// <param name="Folded">Field, text and source without marks, for search and order.</param>
internal sealed record KnownFunction(
    Guid Id,
    UnitId Unit,
    string Text,
    string Field,
    WorkKind Kind,
    FunctionOrigin Origin,
    string? Decides,
    string? Source,
    DocumentId? Document,
    string? Provision,
    DateOnly From,
    DateOnly? Until,
    Guid? Before,
    bool AwaitsHome,
    string Folded
)
{
    /// <summary>The unit works along under another unit's lead: the statement begins so.</summary>
    public bool Cooperates { get; } = KindOfWork.Cooperates(Text);

    public bool HoldsOn(DateOnly day) => From <= day && (Until is null || day <= Until);

    public bool HasEnded(DateOnly today) => Until < today;

    /// <summary>Once it has ended nobody has to say any more whose it is.</summary>
    public bool IsHomeless(DateOnly today) => AwaitsHome && !HasEnded(today);

    public FunctionContent Content =>
        new(Text, Field, Kind, Origin, Decides, Source, Document, Provision);

    public static string FoldedOf(string text, string field, string? source) =>
        Folding.Fold($"{field} {text} {source}");
}

/// <summary>The whole register as it was at one mark. Immutable, shared between requests.</summary>
internal sealed class Register(Guid mark, IReadOnlyList<KnownFunction> inOrder)
{
    /// <summary>With what was learnt, and without it.</summary>
    private const int MostKept = 2;

    private readonly Lock making = new();
    private readonly List<Comparable> kept = [];

    public Guid Mark => mark;

    /// <summary>Those of a unit together, in the order in which they were recorded.</summary>
    public IReadOnlyList<KnownFunction> All => inOrder;

    public IReadOnlyDictionary<Guid, KnownFunction> ById { get; } =
        inOrder.ToDictionary(function => function.Id);

    /// <summary>Fields of statements that hold, each in its most frequent spelling.</summary>
    public IReadOnlyList<string> Fields(DateOnly day) =>
        [
            .. inOrder
                .Where(function => function.Field.Length > 0 && function.HoldsOn(day))
                .GroupBy(function => FieldKey(function.Field))
                .Select(same => same.GroupBy(one => one.Field).MaxBy(one => one.Count())!.Key)
                .OrderBy(SortKeys.SortKey, StringComparer.Ordinal),
        ];

    public static string FieldKey(string field) => Folding.Fold(field);

    /// <summary>What holds on the day, indexed for comparison; made once and kept until the day, the units or what was learnt change.</summary>
    public StatementCollection Compared(
        DateOnly day,
        Scoring scoring,
        IReadOnlyDictionary<UnitId, UnitSummary> units
    )
    {
        lock (making)
        {
            if (kept.Find(made => made.Is(day, scoring, units)) is { } known)
            {
                return known.Statements;
            }

            var names = NamesOf(units);
            var statements = StatementCollection.Of(
                [
                    .. inOrder
                        .Where(function => function.HoldsOn(day))
                        .Select(function => new Statement(
                            IdOf(function.Id),
                            names[function.Unit],
                            function.Text
                        )),
                ],
                scoring: scoring
            );
            kept.Insert(0, new(day, scoring, units, statements));
            kept.RemoveRange(Math.Min(MostKept, kept.Count), Math.Max(0, kept.Count - MostKept));
            return statements;
        }
    }

    public static string IdOf(Guid function) => function.ToString("n");

    public KnownFunction Of(Statement statement) => ById[Guid.ParseExact(statement.Id, "n")];

    /// <summary>As tasks name them; two units of one name stay two.</summary>
    private Dictionary<UnitId, string> NamesOf(IReadOnlyDictionary<UnitId, UnitSummary> units)
    {
        var taken = new HashSet<string>();
        return inOrder
            .Select(function => function.Unit)
            .Distinct()
            .Select(unit => units[unit])
            .ToDictionary(
                unit => unit.Id,
                unit => taken.Add(unit.ShortName) ? unit.ShortName : $"{unit.ShortName} {unit.Code}"
            );
    }

    private sealed record Comparable(
        DateOnly Day,
        Scoring Scoring,
        IReadOnlyDictionary<UnitId, UnitSummary> Units,
        StatementCollection Statements
    )
    {
        public bool Is(
            DateOnly day,
            Scoring scoring,
            IReadOnlyDictionary<UnitId, UnitSummary> units
        ) => Day == day && ReferenceEquals(Scoring, scoring) && ReferenceEquals(Units, units);
    }
}
