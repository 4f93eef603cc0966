using Chutri.Platform;

namespace Chutri.Duties;

/// <summary>A unit ended; the successor now leads, holds and waits for what was open there.</summary>
/// <param name="Codes">The duties that moved.</param>
/// <param name="Subjects">The things that have them; each page shows this fact.</param>
public sealed record DutiesSucceeded(
    UnitId From,
    string FromName,
    UnitId To,
    string ToName,
    string Decision,
    IReadOnlyList<string> Codes,
    IReadOnlyList<Guid> Subjects
) : FactBody
{
    public override IEnumerable<Guid> About => [From.Value, To.Value, .. Subjects];

    public override string? Why => Decision;

    public override Words Sentence() =>
        new(
            $"chuyển {Codes.Count} việc đang mở từ {FromName} sang {ToName}",
            $"moved {Codes.Count} open {(Codes.Count == 1 ? "duty" : "duties")} from {FromName} to {ToName}"
        );
}
