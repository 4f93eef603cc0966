using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Processes.Model;

/// <param name="Questions">Their numbers; what was asked stands in the questions alone, for whoever takes part.</param>
internal sealed record UnitsConsulted(
    Guid Case,
    string Code,
    string Step,
    string Units,
    string Questions,
    bool Waits,
    ActedBy By
) : CaseFact(Case, Code)
{
    public override Words Sentence() =>
        Waits
            ? new(
                $"lấy ý kiến {Units} về {Code} (câu hỏi số {Questions}) ở bước “{Step}”, chờ trả lời rồi mới đi tiếp{By.Say().Vietnamese}",
                $"asked {Units} for an opinion on {Code} (question {Questions}) at the step “{Step}”, which waits for it{By.Say().English}"
            )
            : new(
                $"lấy ý kiến {Units} về {Code} (câu hỏi số {Questions}) ở bước “{Step}”{By.Say().Vietnamese}",
                $"asked {Units} for an opinion on {Code} (question {Questions}) at the step “{Step}”{By.Say().English}"
            );
}

internal sealed record OpinionGiven(
    Guid Case,
    string Code,
    string Unit,
    int Number,
    PersonId? Asker
) : CaseFact(Case, Code)
{
    public override Words Sentence() =>
        new(
            $"{Unit} cho ý kiến về {Code} (câu hỏi số {Number})",
            $"gave the opinion of {Unit} on {Code} (question {Number})"
        );
}

internal sealed record QuestionTakenBack(Guid Case, string Code, int Number) : CaseFact(Case, Code)
{
    public override Words Sentence() =>
        new(
            $"rút lại câu hỏi số {Number} trong hồ sơ {Code}",
            $"took back question {Number} in the case {Code}"
        );
}

/// <param name="GrantedBy">Who granted it, by name and title.</param>
internal sealed record StepPaused(
    Guid Case,
    string Code,
    string Step,
    string Reason,
    PersonId Granter,
    string GrantedBy,
    ActedBy By
) : CaseFact(Case, Code)
{
    public override IEnumerable<Guid> About => [Case, Granter.Value];

    public override string? Why => Reason;

    public override Words Sentence() =>
        new(
            $"tạm dừng bước “{Step}” của {Code}, {GrantedBy} cho phép{By.Say().Vietnamese}",
            $"paused the step “{Step}” of {Code}, granted by {GrantedBy}{By.Say().English}"
        );
}

internal sealed record StepResumed(Guid Case, string Code, string Step, DateOnly? Due, ActedBy By)
    : CaseFact(Case, Code)
{
    public override Words Sentence() =>
        Due is { } due
            ? new(
                $"tiếp tục bước “{Step}” của {Code}, hạn mới {DayWords.Of(due).Vietnamese}{By.Say().Vietnamese}",
                $"let the step “{Step}” of {Code} go on, now due {DayWords.Of(due).English}{By.Say().English}"
            )
            : new(
                $"tiếp tục bước “{Step}” của {Code}{By.Say().Vietnamese}",
                $"let the step “{Step}” of {Code} go on{By.Say().English}"
            );
}
