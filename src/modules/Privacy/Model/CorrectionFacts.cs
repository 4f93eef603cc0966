using Chutri.Platform;

namespace Chutri.Privacy.Model;

/// <summary>What is wrong stands in the request alone, which only those concerned may read.</summary>
internal sealed record CorrectionAsked(Guid Request, string Code, PersonId Asker) : FactBody
{
    public override IEnumerable<Guid> About => [Request];

    public override Words Sentence() =>
        new(
            $"đề nghị sửa dữ liệu cá nhân của mình ({Code})",
            $"asked for a correction of the own personal data ({Code})"
        );
}

internal sealed record CorrectionAnswered(
    Guid Request,
    string Code,
    PersonId Asker,
    string AskerName,
    bool Corrected,
    string Answer
) : FactBody
{
    public override IEnumerable<Guid> About => [Request];

    public override string? Why => Answer;

    public override Words Sentence() =>
        Corrected
            ? new(
                $"trả lời đề nghị {Code} của {AskerName}: đã sửa",
                $"answered the request {Code} of {AskerName}: corrected"
            )
            : new(
                $"trả lời đề nghị {Code} của {AskerName}: không sửa",
                $"answered the request {Code} of {AskerName}: not corrected"
            );
}
