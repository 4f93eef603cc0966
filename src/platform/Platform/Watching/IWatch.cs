namespace Chutri.Platform;

/// <summary>
/// Somebody who can say how a part of the program is. What they all say together is the administrator's page, the answer of
/// <c>GET /api/v1/status</c> and of <c>chutri status</c>.
/// </summary>
public interface IWatch
{
    /// <summary>Where it stands among the others, smallest first.</summary>
    int Order { get; }

    Words Title { get; }

    Task<IReadOnlyList<StatusLine>> Look(Moment now, CancellationToken stop);
}

/// <param name="Code">Stable name for programs, kebab-case.</param>
/// <param name="Says">How it is, in a few words.</param>
/// <param name="ToDo">What to do about it; only where something is to be done.</param>
public sealed record StatusLine(
    string Code,
    Words Name,
    Words Says,
    StatusTone Tone = StatusTone.Well,
    Words? ToDo = null
);

/// <summary>Best first.</summary>
public enum StatusTone
{
    Well,

    /// <summary>Works, but somebody should see to it.</summary>
    Care,

    /// <summary>Does not work.</summary>
    Wrong,
}
