using System.Text.Json.Serialization;

namespace Chutri.WorkingCalendar;

/// <summary>
/// How a deadline is fixed. Closed set: by a day, before a day, by the end of a period, within so many days of a day, within so much time of a moment, as one
/// time of a recurrence, or standing without an end.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(By), "by")]
[JsonDerivedType(typeof(Within), "within")]
[JsonDerivedType(typeof(Recurring), "recurring")]
[JsonDerivedType(typeof(Before), "before")]
[JsonDerivedType(typeof(EndOf), "end-of")]
[JsonDerivedType(typeof(FromMoment), "from-moment")]
[JsonDerivedType(typeof(Standing), "standing")]
public abstract partial record DeadlineRule
{
    private protected DeadlineRule(OffDay whenOff) => WhenOff = whenOff;

    /// <summary>What happens when the last day is a day off.</summary>
    public OffDay WhenOff { get; init; }

    /// <summary>The rule in words, without the day it leads to.</summary>
    public abstract Sentence Say();

    /// <summary>Due on a named day, all of it included. Stays on that day even when it is a day off, unless told otherwise.</summary>
    /// <param name="Day">The last day.</param>
    public sealed record By(DateOnly Day) : DeadlineRule(OffDay.Keep)
    {
        /// <inheritdoc/>
        public override Sentence Say()
        {
            var day = DayWords.WithWeekday(Day);
            return new(
                $"Thời hạn ấn định: hoàn thành đến hết {day.Vietnamese}.",
                $"Fixed deadline: to be done by the end of {day.English}."
            );
        }
    }

    /// <summary>
    /// Due so many days after a start, which is not counted itself. A last day that is off moves to the next working day unless told otherwise.
    /// </summary>
    /// <param name="Days">From 1 to 36,525.</param>
    /// <param name="Working">Whether only working days count.</param>
    /// <param name="Start">The day of the event that the period runs from.</param>
    public sealed record Within(int Days, bool Working, DateOnly Start)
        : DeadlineRule(OffDay.MoveToNextWorkingDay)
    {
        /// <summary>From 1 to 36,525.</summary>
        /// <exception cref="ArgumentOutOfRangeException">Outside that range.</exception>
        public int Days { get; } =
            Days is >= 1 and <= 36_525
                ? Days
                : throw new ArgumentOutOfRangeException(nameof(Days), Days, null);

        /// <inheritdoc/>
        public override Sentence Say()
        {
            var (count, start) = (DayWords.Count(Days, Working), DayWords.WithWeekday(Start));
            return new(
                $"Trong thời hạn {count.Vietnamese} kể từ {start.Vietnamese}.",
                $"Within {count.English} from {start.English}."
            );
        }
    }

    /// <summary>One time of a recurrence; made by <see cref="Recurrence.Next"/>.</summary>
    /// <param name="Recurrence">The recurrence.</param>
    /// <param name="Day">The day it names this time, before any moving.</param>
    public sealed record Recurring(Recurrence Recurrence, DateOnly Day)
        : DeadlineRule(Recurrence.WhenOff)
    {
        /// <inheritdoc/>
        public override Sentence Say()
        {
            var (rule, day) = (Recurrence.Say(), DayWords.WithWeekday(Day));
            return new(
                $"Định kỳ {rule.Vietnamese}; kỳ này rơi vào {day.Vietnamese}.",
                $"Recurring {rule.English}; this time on {day.English}."
            );
        }
    }
}
