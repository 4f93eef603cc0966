using Chutri.Platform;

namespace Chutri.SelfReview.Model;

/// <summary>A report of a round to the superior unit: the paper as it was written, a Word document.</summary>
internal sealed class RoundReport
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public string Code { get; init; } = "";

    public Guid Round { get; init; }

    public DateTime MadeAt { get; init; }

    public string MadeByName { get; init; } = "";

    public string Sha256 { get; init; } = "";

    public long Size { get; init; }
}

internal sealed record RoundReported(Guid Round, string RoundCode, string Code) : FactBody
{
    public override IEnumerable<Guid> About => [Round];

    public override Words Sentence() =>
        new(
            $"lập báo cáo {Code} về đợt tự soi {RoundCode}",
            $"made the report {Code} on the round {RoundCode}"
        );
}
