using Chutri.Platform;

namespace Chutri.Inspections.Model;

/// <summary>Whoever inspects, and what ties that person to the unit.</summary>
internal sealed class TeamMember
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid Inspection { get; init; }

    public PersonId Person { get; init; }

    public string Name { get; init; } = "";

    public bool IsHead { get; set; }

    /// <summary>What the program found: posts held there before, earlier inspections of the same unit. Empty: nothing.</summary>
    public string Known { get; init; } = "";

    public DateTime? DeclaredAt { get; set; }

    /// <summary>What the person said ties them; empty: nothing. Null before, and once it is no longer kept.</summary>
    public string? Tie { get; set; }
}
