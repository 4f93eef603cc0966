using System.Text.Json.Serialization;

namespace Chutri.WorkingCalendar;

/// <summary>A due day and everything that led to it. A change adds a step and never rewrites the ones before it.</summary>
/// <param name="Due">The last day; all of it is within time unless <see cref="At"/> names a time.</param>
/// <param name="Explanation">The steps, oldest first.</param>
public sealed record Deadline(DateOnly Due, Explanation Explanation)
{
    /// <summary>The time of day on <see cref="Due"/> by which it is due; nothing when the whole day is within time.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TimeOnly? At { get; init; }

    /// <summary>The last moment within time: <see cref="At"/>, or the end of <see cref="Due"/>.</summary>
    [JsonIgnore]
    public DateTime LastMoment => Due.ToDateTime(At ?? TimeOnly.MaxValue);

    /// <summary>Whether it is over at a moment in Việt Nam.</summary>
    public bool IsOver(DateTime moment) => moment > LastMoment;

    /// <summary>Whether it was counted in hours by the clock, which run at night and on days off too.</summary>
    [JsonIgnore]
    public bool RunsByClock => Rule is DeadlineRule.FromMoment { Unit: TimeUnit.Minutes };

    /// <summary>The rule that the deadline was computed from.</summary>
    [JsonIgnore]
    public DeadlineRule Rule => Explanation.Steps.OfType<RuleApplied>().First().Rule;

    /// <summary>The label of the calendar edition that it was computed with, or was last counted again with.</summary>
    [JsonIgnore]
    public string CalendarVersion =>
        Explanation.Steps.OfType<Recounted>().LastOrDefault()?.ToVersion
        ?? Explanation.Steps.OfType<CalendarUsed>().First().Version;

    /// <summary>The due day before any extension, pause or new edition of the calendar.</summary>
    [JsonIgnore]
    public DateOnly FirstDue =>
        Explanation
            .Steps.Select(step =>
                step switch
                {
                    Extended extended => extended.From,
                    Paused paused => paused.DueBefore,
                    PausedToTheMinute paused => DateOnly.FromDateTime(paused.DueBefore),
                    Recounted recounted => recounted.DueBefore,
                    _ => (DateOnly?)null,
                }
            )
            .FirstOrDefault(day => day is not null)
        ?? Due;

    /// <summary>The extensions granted, oldest first.</summary>
    [JsonIgnore]
    public IEnumerable<Extended> Extensions => Explanation.Steps.OfType<Extended>();

    /// <summary>The deadline after an extension: the whole of its last day is within time unless it names a time (<see cref="Extended.AtAfter"/>).</summary>
    /// <exception cref="ArgumentException">The extension does not start from <see cref="Due"/> or does not lead to a later day or moment.</exception>
    public Deadline With(Extended extended) =>
        extended.From != Due
            ? throw new ArgumentException(
                $"The deadline is {Due:O}, not {extended.From:O}.",
                nameof(extended)
            )
        : extended.LastMoment <= LastMoment
            ? throw new ArgumentException(
                $"{extended.LastMoment:O} is not later than {LastMoment:O}.",
                nameof(extended)
            )
        : new(extended.To, new([.. Explanation.Steps, extended with { AtBefore = At }]))
        {
            At = extended.AtAfter,
        };

    /// <summary>The deadline after a pause.</summary>
    /// <exception cref="ArgumentException">The pause does not start from <see cref="Due"/> or leads to an earlier day.</exception>
    public Deadline With(Paused paused) =>
        paused.DueBefore != Due
            ? throw new ArgumentException(
                $"The deadline is {Due:O}, not {paused.DueBefore:O}.",
                nameof(paused)
            )
        : paused.DueAfter < Due
            ? throw new ArgumentException(
                $"{paused.DueAfter:O} is not later than {Due:O}.",
                nameof(paused)
            )
        : new(paused.DueAfter, new([.. Explanation.Steps, paused]));

    /// <summary>The deadline after a pause that was measured in working time.</summary>
    /// <exception cref="ArgumentException">The pause does not start from <see cref="Due"/> and <see cref="At"/>, or leads to an earlier moment.</exception>
    public Deadline With(PausedToTheMinute paused) =>
        At is not { } at || Due.ToDateTime(at) != paused.DueBefore
            ? throw new ArgumentException("The deadline is another one.", nameof(paused))
        : paused.DueAfter < paused.DueBefore
            ? throw new ArgumentException(
                "A pause never brings a deadline forward.",
                nameof(paused)
            )
        : new(DateOnly.FromDateTime(paused.DueAfter), new([.. Explanation.Steps, paused]))
        {
            At = TimeOnly.FromDateTime(paused.DueAfter),
        };

    /// <summary>The deadline after it was counted again with another edition; the only change that may lead to an earlier day.</summary>
    /// <exception cref="ArgumentException">The step does not start from <see cref="Due"/> and <see cref="At"/>.</exception>
    public Deadline With(Recounted recounted) =>
        recounted.DueBefore != Due || recounted.AtBefore != At
            ? throw new ArgumentException("The deadline is another one.", nameof(recounted))
            : new(recounted.DueAfter, new([.. Explanation.Steps, recounted]))
            {
                At = recounted.AtAfter,
            };
}
