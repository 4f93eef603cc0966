using Chutri.Platform;

namespace Chutri.Processes.Model;

/// <summary>One time that a case came to a step: its duty, and what became of it.</summary>
internal sealed class CaseStep
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid Case { get; init; }

    /// <summary>Of the engine's token: the number in the address of the step's page.</summary>
    public int Number { get; init; }

    /// <summary>The step's identifier in the process.</summary>
    public string Node { get; private set; } = "";

    public string Name { get; private set; } = "";

    public DutyId Duty { get; init; }

    public DateTime ArrivedAt { get; init; }

    /// <summary>Nobody was found by the rule, so whoever answers for the process got it.</summary>
    public bool NobodyFound { get; init; }

    public StepEnding? Ending { get; private set; }

    public DateTime? EndedAt { get; private set; }

    public PersonId? Actor { get; private set; }

    /// <summary>In whose place.</summary>
    public PersonId? InPlaceOf { get; private set; }

    public string? Reason { get; private set; }

    /// <summary>The unit that held it when it was acted on.</summary>
    public UnitId? DoneIn { get; private set; }

    /// <summary>When a person first held it.</summary>
    public DateTime? TakenAt { get; private set; }

    /// <summary>Until when it was to be done, as it stood when it was.</summary>
    public DateOnly? DueOn { get; private set; }

    public Hands Hands => new(Actor, InPlaceOf);

    public void Did(UnitId? unit, DateTime? takenAt, DateOnly? dueOn) =>
        (DoneIn, TakenAt, DueOn) = (unit, takenAt, dueOn);

    /// <summary>It arrives at a step, or its case moves to a version that calls the step otherwise.</summary>
    public void LandOn(string node, string name) => (Node, Name) = (node, name);

    public void End(StepEnding ending, Hands hands, string? reason, Moment now) =>
        (Ending, Actor, InPlaceOf, Reason, EndedAt) = (
            ending,
            hands.Person,
            hands.InPlaceOf,
            reason,
            now.Utc
        );
}

internal enum StepEnding
{
    Done,
    SentBack,

    /// <summary>Taken from its holder undone: the case was sent back, or ended elsewhere.</summary>
    Withdrawn,

    /// <summary>The case was ended here.</summary>
    EndedCase,
}

internal static class StepEndingWords
{
    public static Words Name(this StepEnding? ending) =>
        ending switch
        {
            StepEnding.Done => new("đã làm", "done"),
            StepEnding.SentBack => new("đã trả lại", "sent back"),
            StepEnding.Withdrawn => new("rút về", "withdrawn"),
            StepEnding.EndedCase => new("dừng hồ sơ", "ended the case"),
            _ => new("đang làm", "under way"),
        };
}

/// <summary>A file that was handed in at a step.</summary>
internal sealed class CaseFile
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid Case { get; init; }

    public Guid Step { get; init; }

    /// <summary>The field of the form.</summary>
    public string Field { get; init; } = "";

    public string Name { get; init; } = "";

    public string MediaType { get; init; } = "";

    public long Size { get; init; }

    public string Sha256 { get; init; } = "";

    public PersonId? AddedBy { get; init; }

    public DateTime AddedAt { get; init; }
}
