namespace Chutri.Platform;

/// <summary>
/// News travels right: a module to the right of the one that announced the fact changes its own state, and only that, in the
/// same transaction.
/// </summary>
public interface IListen<in TBody>
    where TBody : FactBody
{
    Task Hear(TBody fact, Caller caller, Moment now, CancellationToken stop);
}
