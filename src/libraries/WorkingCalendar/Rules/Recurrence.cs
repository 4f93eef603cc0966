using System.Text.Json.Serialization;

namespace Chutri.WorkingCalendar;

/// <summary>Something due again and again. Closed set: every week, month, quarter, half-year, year.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "every")]
[JsonDerivedType(typeof(Weekly), "week")]
[JsonDerivedType(typeof(Monthly), "month")]
[JsonDerivedType(typeof(Quarterly), "quarter")]
[JsonDerivedType(typeof(HalfYearly), "half-year")]
[JsonDerivedType(typeof(Yearly), "year")]
public abstract record Recurrence
{
    /// <summary>The day to give for "the last day of the month"; a shorter month is due on its own last day.</summary>
    public const int LastDay = 31;

    private protected Recurrence() { }

    /// <summary>What happens when the day is off.</summary>
    public OffDay WhenOff { get; init; } = OffDay.Keep;

    /// <summary>The first deadline that is due after <paramref name="after"/>, once moved where it has to be.</summary>
    public Deadline Next(WorkCalendar calendar, DateOnly after)
    {
        var period = PeriodOf(after);
        while (Due(calendar, period - 1) > after)
        {
            period--;
        }

        while (Due(calendar, period) <= after)
        {
            period++;
        }

        return calendar.DeadlineOf(new DeadlineRule.Recurring(this, DayIn(period)));
    }

    /// <summary>The recurrence in words, to follow "định kỳ" or "recurring".</summary>
    public Sentence Say()
    {
        var (day, off) = (SayDay(), SayWhenOff());
        return new($"{day.Vietnamese}{off.Vietnamese}", $"{day.English}{off.English}");
    }

    private protected abstract int PeriodOf(DateOnly day);

    private protected abstract DateOnly DayIn(int period);

    private protected abstract Sentence SayDay();

    private DateOnly Due(WorkCalendar calendar, int period) =>
        calendar.Moved(DayIn(period), WhenOff);

    private Sentence SayWhenOff() =>
        WhenOff switch
        {
            OffDay.MoveToNextWorkingDay => new(
                ", gặp ngày nghỉ thì chuyển sang ngày làm việc tiếp theo",
                ", moved to the next working day when it is a day off"
            ),
            OffDay.MoveToPreviousWorkingDay => new(
                ", gặp ngày nghỉ thì chuyển lên ngày làm việc liền trước",
                ", moved to the working day before when it is a day off"
            ),
            _ => new("", ""),
        };

    /// <summary>Every week.</summary>
    /// <param name="Day">The weekday.</param>
    public sealed record Weekly(DayOfWeek Day) : Recurrence
    {
        private protected override int PeriodOf(DateOnly day) => day.DayNumber / 7;

        private protected override DateOnly DayIn(int period) =>
            DateOnly.FromDayNumber((period * 7) + WeeklyPattern.MondayFirst(Day));

        private protected override Sentence SayDay()
        {
            var day = DayWords.Of(Day);
            return new($"hằng tuần vào {day.Vietnamese}", $"every week on {day.English}");
        }
    }

    /// <summary>Every month.</summary>
    /// <param name="Day">1 to 31; <see cref="LastDay"/> for the last one.</param>
    public sealed record Monthly(int Day) : MonthsRecurrence(1, 1, Day)
    {
        /// <summary>1 to 31.</summary>
        public int Day { get; } = Day;
    }

    /// <summary>Every quarter.</summary>
    /// <param name="Day">1 to 31; <see cref="LastDay"/> for the last one.</param>
    /// <param name="Month">The month of the quarter, 1 to 3.</param>
    public sealed record Quarterly(int Day = LastDay, int Month = 3)
        : MonthsRecurrence(3, Month, Day)
    {
        /// <summary>1 to 31.</summary>
        public int Day { get; } = Day;

        /// <summary>1 to 3.</summary>
        public int Month { get; } = Month;
    }

    /// <summary>Every half-year.</summary>
    /// <param name="Day">1 to 31; <see cref="LastDay"/> for the last one.</param>
    /// <param name="Month">The month of the half-year, 1 to 6.</param>
    public sealed record HalfYearly(int Day = LastDay, int Month = 6)
        : MonthsRecurrence(6, Month, Day)
    {
        /// <summary>1 to 31.</summary>
        public int Day { get; } = Day;

        /// <summary>1 to 6.</summary>
        public int Month { get; } = Month;
    }

    /// <summary>Every year.</summary>
    /// <param name="Day">1 to 31; <see cref="LastDay"/> for the last one.</param>
    /// <param name="Month">The month, 1 to 12.</param>
    public sealed record Yearly(int Day = LastDay, int Month = 12)
        : MonthsRecurrence(12, Month, Day)
    {
        /// <summary>1 to 31.</summary>
        public int Day { get; } = Day;

        /// <summary>1 to 12.</summary>
        public int Month { get; } = Month;
    }
}
