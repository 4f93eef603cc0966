using Chutri.Platform;

namespace Chutri.Duties;

/// <summary>
/// Documents in which something waits for the caller before it is anybody's duty. The module that proposes tasks answers; my
/// work shows it beside the duties and does not count it as one.
/// </summary>
public interface IWaitingDocuments
{
    /// <returns>The newest document first.</returns>
    Task<IReadOnlyList<WaitingDocument>> For(Caller caller, CancellationToken stop);
}

/// <param name="Title">As one cites it.</param>
/// <param name="Count">How many proposals wait.</param>
/// <param name="Url">Where the step is taken.</param>
public sealed record WaitingDocument(
    Words Title,
    string Subject,
    WaitingStep Step,
    int Count,
    string Url
);

public enum WaitingStep
{
    /// <summary>Somebody has to look at what was proposed.</summary>
    Review,

    /// <summary>It was accepted and becomes work once it is issued.</summary>
    Issue,
}
