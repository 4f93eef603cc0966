namespace Chutri.Platform;

/// <summary>One thing that somebody may ask for. It loads, asks the thing itself, and saves; rules live in the model.</summary>
public interface IOperation<in TRequest, TResult>
{
    /// <summary>The act in the table of rights that this operation is.</summary>
    Act Act { get; }

    Task<Outcome<TResult>> Run(TRequest request, Caller caller, Moment now, CancellationToken stop);
}
