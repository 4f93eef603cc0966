namespace Chutri.WorkingCalendar;

/// <summary>The working time of one day: morning, afternoon, or any other stretches that do not meet. Equal when the stretches are.</summary>
public sealed record DayHours
{
    /// <param name="spans">In any order; at least one, none touching another's inside.</param>
    /// <exception cref="ArgumentException">There is none, or two overlap.</exception>
    public DayHours(params IEnumerable<WorkingSpan> spans)
    {
        ArgumentNullException.ThrowIfNull(spans);
        Spans = [.. spans.OrderBy(span => span.From)];
        if (Spans.Count == 0)
        {
            throw new ArgumentException(
                "A worked day has at least one stretch of work.",
                nameof(spans)
            );
        }

        for (var i = 1; i < Spans.Count; i++)
        {
            if (Spans[i].From < Spans[i - 1].To)
            {
                throw new ArgumentException(
                    $"{Spans[i - 1]} and {Spans[i]} overlap.",
                    nameof(spans)
                );
            }
        }

        Total = TimeSpan.FromTicks(Spans.Sum(span => span.Length.Ticks));
    }

    /// <summary>Eight hours, 08:00–12:00 and 13:00–17:00: what holds where a calendar names no hours.</summary>
    public static DayHours Office { get; } =
        new(new(new(8, 0), new(12, 0)), new WorkingSpan(new(13, 0), new(17, 0)));

    /// <summary>The stretches, earliest first.</summary>
    public IReadOnlyList<WorkingSpan> Spans { get; }

    /// <summary>How long is worked in all.</summary>
    public TimeSpan Total { get; }

    /// <summary>When the day's work begins.</summary>
    public TimeOnly Opening => Spans[0].From;

    /// <summary>When the day's work ends.</summary>
    public TimeOnly Closing => Spans[^1].To;

    /// <inheritdoc/>
    public bool Equals(DayHours? other) => other is not null && Spans.SequenceEqual(other.Spans);

    /// <inheritdoc/>
    public override int GetHashCode() => Spans.Aggregate(0, HashCode.Combine);

    /// <summary><c>08:00–12:00, 13:00–17:00</c>.</summary>
    public override string ToString() => string.Join(", ", Spans);

    /// <summary>How much of the day's work lies before a time of day.</summary>
    internal TimeSpan Before(TimeOnly time)
    {
        var ticks = 0L;
        foreach (var span in Spans)
        {
            ticks += Math.Clamp(time.Ticks - span.From.Ticks, 0, span.Length.Ticks);
        }

        return TimeSpan.FromTicks(ticks);
    }

    /// <summary>The earliest time of day by which so much has been worked.</summary>
    internal TimeOnly EarliestAfter(TimeSpan worked)
    {
        foreach (var span in Spans)
        {
            if (worked <= span.Length)
            {
                return span.From.Add(worked);
            }

            worked -= span.Length;
        }

        return Closing;
    }

    /// <summary>The latest time of day before which no more than so much has been worked; there is more work after it.</summary>
    internal TimeOnly LatestAfter(TimeSpan worked)
    {
        foreach (var span in Spans)
        {
            if (worked < span.Length)
            {
                return span.From.Add(worked);
            }

            worked -= span.Length;
        }

        return Closing;
    }
}
