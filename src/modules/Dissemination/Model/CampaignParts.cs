using Chutri.Platform;

namespace Chutri.Dissemination.Model;

/// <summary>A document that a campaign conveys.</summary>
internal sealed class CampaignDocument
{
    public Guid Campaign { get; init; }

    public DocumentId Document { get; init; }
}

/// <summary>A unit with all below it whose people a campaign is for.</summary>
internal sealed class CampaignScope
{
    public Guid Campaign { get; init; }

    public UnitId Unit { get; init; }
}

/// <summary>Something to read or show: a kept file, or an address.</summary>
internal sealed class CampaignMaterial
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid Campaign { get; init; }

    public string Name { get; init; } = "";

    /// <summary>Where it is found, for what is no file.</summary>
    public string? Address { get; init; }

    public string? MediaType { get; init; }

    public long Size { get; init; }

    public string? Sha256 { get; init; }

    public PersonId? AddedBy { get; init; }

    public string AddedByName { get; init; } = "";

    public DateTime AddedAt { get; init; }
}

/// <summary>Units that hold their sessions within the same days.</summary>
internal sealed class RolloutWave
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid Campaign { get; init; }

    public string Name { get; init; } = "";

    public DateOnly From { get; init; }

    /// <summary>Its last day.</summary>
    public DateOnly Until { get; init; }
}
