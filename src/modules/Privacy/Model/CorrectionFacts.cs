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

/// <summary>Somebody other than the asker read what is wrong. It is about the asker alone: looking changes nothing of the request.</summary>
internal sealed record CorrectionLookedAt(PersonId Asker, string AskerName, string Code) : FactBody
{
    public const string KindCode = "privacy.correction-looked-at";

    public override IEnumerable<Guid> About => [Asker.Value];

    public override Words Sentence() =>
        new(
            $"xem đề nghị sửa dữ liệu {Code} của {AskerName}",
            $"looked at the request for correction {Code} of {AskerName}"
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
