using Chutri.Platform;

namespace Chutri.Organization;

/// <summary>
/// Asked before a reorganization is confirmed: what the units that end still hold open. Modules to the right answer for what
/// they keep; they move it when they hear <see cref="UnitSucceeded"/>.
/// </summary>
public interface IReorganizationEffects
{
    Task<IReadOnlyList<OpenWork>> HeldOpenBy(
        IReadOnlyCollection<UnitId> units,
        CancellationToken stop
    );
}

/// <param name="What">What the unit does, with the count: "chủ trì 4 việc".</param>
public sealed record OpenWork(UnitId Unit, Words What, long Count);
