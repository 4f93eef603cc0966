using Chutri.Platform;

namespace Chutri.Processes.Model;

internal sealed record CaseStarted(
    Guid Case,
    string Code,
    string Title,
    Guid Process,
    string ProcessCode,
    int Number
) : CaseFact(Case, Code)
{
    public override IEnumerable<Guid> About => [Case, Process];

    public override Words Sentence() =>
        new(
            $"bắt đầu hồ sơ {Code} “{Title}” theo {ProcessCode}, phiên bản {Number}",
            $"started the case {Code} “{Title}” by {ProcessCode}, version {Number}"
        );
}

internal sealed record StepDone(Guid Case, string Code, string Step, ActedBy By)
    : CaseFact(Case, Code)
{
    public override Words Sentence() =>
        new(
            $"làm xong bước “{Step}” của {Code}{By.Say().Vietnamese}",
            $"did the step “{Step}” of {Code}{By.Say().English}"
        );
}

internal sealed record StepSentBack(
    Guid Case,
    string Code,
    string Step,
    string To,
    string Reason,
    ActedBy By
) : CaseFact(Case, Code)
{
    public override string? Why => Reason;

    public override Words Sentence() =>
        new(
            $"trả {Code} từ bước “{Step}” về bước “{To}”{By.Say().Vietnamese}",
            $"sent {Code} back from “{Step}” to “{To}”{By.Say().English}"
        );
}

internal sealed record StepHanded(
    Guid Case,
    string Code,
    string Step,
    PersonId To,
    string ToName,
    string Reason
) : CaseFact(Case, Code)
{
    public override IEnumerable<Guid> About => [Case, To.Value];

    public override string? Why => Reason;

    public override Words Sentence() =>
        new(
            $"chuyển bước “{Step}” của {Code} cho {ToName}",
            $"passed the step “{Step}” of {Code} on to {ToName}"
        );
}

/// <summary>Several could have done it; one took it.</summary>
internal sealed record StepTaken(Guid Case, string Code, string Step) : CaseFact(Case, Code)
{
    public override Words Sentence() =>
        new($"nhận làm bước “{Step}” của {Code}", $"took the step “{Step}” of {Code}");
}

internal sealed record CaseTimersFired(Guid Case, string Code) : CaseFact(Case, Code)
{
    public override Words Sentence() =>
        new($"đến giờ hẹn của hồ sơ {Code}", $"a timer of the case {Code} was due");
}
