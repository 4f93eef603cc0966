using System.Globalization;

namespace Chutri.WorkingCalendar;

/// <summary>An uninterrupted stretch of work within one day, by the clock of Việt Nam.</summary>
public readonly record struct WorkingSpan
{
    /// <param name="from">When work begins.</param>
    /// <param name="to">When it ends; later than <paramref name="from"/>.</param>
    /// <exception cref="ArgumentException">It does not end after it begins.</exception>
    public WorkingSpan(TimeOnly from, TimeOnly to)
    {
        if (to <= from)
        {
            throw new ArgumentException($"{to:O} is not after {from:O}.", nameof(to));
        }

        (From, To) = (from, to);
    }

    /// <summary>When work begins.</summary>
    public TimeOnly From { get; }

    /// <summary>When work ends.</summary>
    public TimeOnly To { get; }

    /// <summary>How long it is.</summary>
    public TimeSpan Length => TimeSpan.FromTicks(To.Ticks - From.Ticks);

    /// <summary><c>08:00–12:00</c>.</summary>
    public override string ToString() => $"{Text(From)}–{Text(To)}";

    private static string Text(TimeOnly time) =>
        time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
