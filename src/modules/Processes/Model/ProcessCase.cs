using Chutri.Platform;

namespace Chutri.Processes.Model;

/// <summary>
/// One piece of work that runs through a process. Where it is stands in the engine's own state; who holds each open step stands in the
/// step's duty, and only there (docs/decisions/0034).
/// </summary>
internal sealed class ProcessCase : IVersioned
{
    private ProcessCase() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public string Code { get; private init; } = "";

    public string Title { get; private init; } = "";

    /// <summary>Code and title without marks, for search.</summary>
    public string Folded { get; private init; } = "";

    public Guid Process { get; private init; }

    public Guid ProcessVersion { get; private set; }

    /// <summary>The unit for which it was started.</summary>
    public UnitId Unit { get; private init; }

    public PersonId Starter { get; private init; }

    public DocumentId? Document { get; private init; }

    /// <summary>The work that it is done for; null where it is for none.</summary>
    public AssignmentId? Assignment { get; private init; }

    public DateTime StartedAt { get; private init; }

    public DateOnly StartedOn { get; private init; }

    public ProcessCaseState State { get; private set; }

    /// <summary>By when the whole is promised; null where nothing is.</summary>
    public DateOnly? DueOn { get; private init; }

    /// <summary>When the next timer is due; null where none runs.</summary>
    public DateTime? NextTimer { get; private set; }

    public DateOnly? EndedOn { get; private set; }

    public DateTime? EndedAt { get; private set; }

    /// <summary>The engine's state, as it writes it.</summary>
    public string Engine { get; private set; } = "";

    /// <summary>What was filled in was kept long enough and is taken out.</summary>
    public bool ContentsGone { get; private set; }

    public int Version { get; private init; }

    public static ProcessCase Of(NewCase begun, Moment now) =>
        new()
        {
            Id = begun.Id,
            Code = begun.Code,
            Title = begun.Title,
            Folded = begun.Folded,
            Process = begun.Process,
            ProcessVersion = begun.Version,
            Unit = begun.Unit,
            Starter = begun.Starter,
            Document = begun.Document,
            Assignment = begun.Assignment,
            StartedAt = now.Utc,
            StartedOn = now.Today,
            DueOn = begun.DueOn,
        };

    public void Stands(string engine, DateTime? nextTimer) =>
        (Engine, NextTimer) = (engine, nextTimer);

    public void MoveTo(Guid version, string engine, DateTime? nextTimer)
    {
        ProcessVersion = version;
        Stands(engine, nextTimer);
    }

    public void TakeOut(string engine) => (Engine, ContentsGone) = (engine, true);

    public void End(ProcessCaseState state, Moment now) =>
        (State, EndedAt, EndedOn, NextTimer) = (state, now.Utc, now.Today, null);
}

internal sealed record NewCase(
    Guid Id,
    string Code,
    string Title,
    string Folded,
    Guid Process,
    Guid Version,
    UnitId Unit,
    PersonId Starter,
    DocumentId? Document,
    AssignmentId? Assignment,
    DateOnly? DueOn
);
