using Chutri.Platform;

namespace Chutri.Procedures.Model;

/// <summary>A letter of apology that a person signed: why it is late, where, and the new date.</summary>
internal sealed class Apology
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid Dossier { get; init; }

    /// <summary>From 1.</summary>
    public int Number { get; init; }

    /// <summary>Empty once it was taken out.</summary>
    public string Cause { get; init; } = "";

    /// <summary>The step, who holds it and since when; empty once it was taken out.</summary>
    public string Where { get; init; } = "";

    public DateOnly OldDueOn { get; init; }

    public DateOnly NewDueOn { get; init; }

    public int Form { get; init; }

    public PersonId? SignedBy { get; init; }

    /// <summary>Name and post as they stand on the paper.</summary>
    public string Signature { get; init; } = "";

    public DateTime SignedAt { get; init; }
}
