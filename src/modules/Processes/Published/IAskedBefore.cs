namespace Chutri.Processes;

/// <summary>A module whose applicants may be asked for what is missing before a case begins: asked there, they are not asked again.</summary>
public interface IAskedBefore
{
    /// <summary>Were they?</summary>
    /// <param name="one">The case.</param>
    /// <param name="stop">Ends it.</param>
    Task<bool> Asked(Guid one, CancellationToken stop);
}
