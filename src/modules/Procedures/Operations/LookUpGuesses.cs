using Chutri.Platform.Web;

namespace Chutri.Procedures.Operations;

/// <summary>Counts wrong tries for the whole program; one for each node.</summary>
internal sealed class LookUpGuesses
{
    public GuessGuard Guard { get; } = new();
}
