using Chutri.Platform;

namespace Chutri.Organization;

/// <summary>
/// A unit ended and another takes over what it holds open. Told once for each unit that ends; the names are those of the
/// last day before.
/// </summary>
/// <param name="On">The first day of the successor's responsibility.</param>
/// <param name="Decision">Number and date of the decision that it rests on.</param>
public sealed record UnitSucceeded(
    UnitId From,
    string FromName,
    UnitId To,
    string ToName,
    DateOnly On,
    string Decision
) : FactBody
{
    /// <summary>The whole unit went into the other. Otherwise it was closed or split, and what it was there for may belong elsewhere.</summary>
    public bool Merged { get; init; }

    public override IEnumerable<Guid> About => [From.Value, To.Value];

    public override string? Why => Decision;

    public override Words Sentence() =>
        new(
            $"kết thúc hoạt động của {FromName} từ {On:dd/MM/yyyy}; {ToName} kế thừa",
            $"ended {FromName} as of {On:yyyy-MM-dd}; {ToName} succeeds it"
        );
}
