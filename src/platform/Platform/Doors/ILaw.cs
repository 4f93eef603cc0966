namespace Chutri.Platform;

/// <summary>A law of the design, checked by <c>chutri doctor</c> on live data.</summary>
public interface ILaw
{
    /// <summary>Stable code, kebab-case.</summary>
    string Code { get; }

    Words Sentence { get; }

    Task<LawFinding> Check(AppDatabase db, Moment now, CancellationToken stop);
}

/// <param name="Looked">How many things were looked at.</param>
/// <param name="Broken">How many break the law.</param>
/// <param name="Examples">Readable codes of some that do (at most 10).</param>
public sealed record LawFinding(long Looked, long Broken, IReadOnlyList<string> Examples);
