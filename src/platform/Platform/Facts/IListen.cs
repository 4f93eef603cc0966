namespace Chutri.Platform;

/// <summary>
/// News travels right: a module to the right of the one that announced the fact changes its own state, and only that, in the
/// same transaction. One module hears every fact without knowing any: whom it concerns is told as data (docs/decisions/0030).
/// </summary>
public interface IListen<in TBody>
    where TBody : FactBody
{
    Task Hear(TBody fact, Caller caller, Moment now, CancellationToken stop);
}
