using System.Text.Json.Serialization;

namespace Chutri.WorkingCalendar;

/// <summary>Why a deadline ends on its day: steps as data, equal when their steps are equal.</summary>
/// <param name="Steps">Oldest first.</param>
public sealed record Explanation(IReadOnlyList<DeadlineStep> Steps)
{
    /// <summary>The steps as sentences, in the same order.</summary>
    public IReadOnlyList<Sentence> Sentences() => [.. Steps.Select(step => step.Say())];

    /// <summary>The steps that the reader should be warned of.</summary>
    [JsonIgnore]
    public IEnumerable<DeadlineStep> Warnings => Steps.Where(step => step.IsWarning);

    /// <inheritdoc/>
    public bool Equals(Explanation? other) => other is not null && Steps.SequenceEqual(other.Steps);

    /// <inheritdoc/>
    public override int GetHashCode() => Steps.Aggregate(0, HashCode.Combine);
}
