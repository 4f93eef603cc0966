using Chutri.Platform;

namespace Chutri.Duties.Model;

/// <summary>
/// Who held a duty from when to when, and why it passed on. Written by the database alone, from the holder columns of the duty:
/// holdings tile the time by construction (law 2). Of one that has ended nothing changes but the words of its note, from which a name may
/// be taken out (docs/decisions/0026).
/// </summary>
internal sealed class Holding
{
    private Holding() { }

    public DutyId Duty { get; private init; }

    public int Sequence { get; private init; }

    public UnitId Unit { get; private init; }

    public PersonId? Person { get; private init; }

    public DateTime Since { get; private init; }

    public DateTime? Until { get; private init; }

    public PassReason? Why { get; private init; }

    public string? Note { get; private init; }
}
