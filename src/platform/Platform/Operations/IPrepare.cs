namespace Chutri.Platform;

/// <summary>
/// What an operation does before its turn to write, because it takes long and changes nothing: hashing a password holds nobody up.
/// What it read may be old by the time of its turn; the operation itself looks again.
/// </summary>
public interface IPrepare<TRequest>
{
    Task<TRequest> Prepare(TRequest request, CancellationToken stop);
}
