namespace Chutri.WorkingCalendar;

/// <content>Within so much time of a moment.</content>
public abstract partial record DeadlineRule
{
    /// <summary>
    /// Due so much time after a moment, at a time of day. Hours run from that moment (Civil Code 2015, Article 147(1)): hours by the clock go on at night and on days off, and stay on the
    /// minute that they end on; working hours count only while work goes on. Of days, the one of the moment is not counted and the
    /// time of day is kept (<see cref="WorkCalendar.AddWorkingDays(DateTime, int)"/> says how near the edges of a working day); a last calendar day that is
    /// off moves to the next working day unless told otherwise.
    /// </summary>
    /// <param name="Unit">What is counted.</param>
    /// <param name="Amount">Days from 1 to 36,525; minutes from 1 to 52,596,000.</param>
    /// <param name="Start">The moment of the event, by the clock of Việt Nam.</param>
    public sealed record FromMoment(TimeUnit Unit, int Amount, DateTime Start)
        : DeadlineRule(Unit is TimeUnit.Minutes ? OffDay.Keep : OffDay.MoveToNextWorkingDay)
    {
        /// <summary>The longest period in days: a century.</summary>
        public const int MostDays = 36_525;

        /// <summary>The longest period in minutes: a century.</summary>
        public const int MostMinutes = MostDays * 24 * 60;

        /// <summary>Days from 1 to 36,525; minutes from 1 to 52,596,000.</summary>
        /// <exception cref="ArgumentOutOfRangeException">Outside that range.</exception>
        public int Amount { get; } =
            Amount >= 1 && Amount <= (IsInMinutes(Unit) ? MostMinutes : MostDays)
                ? Amount
                : throw new ArgumentOutOfRangeException(nameof(Amount), Amount, null);

        /// <summary>The moment of the event, by the clock of Việt Nam.</summary>
        /// <exception cref="ArgumentException">It is marked as UTC or as the machine's local time.</exception>
        public DateTime Start { get; } =
            Start.Kind is DateTimeKind.Unspecified
                ? Start
                : throw new ArgumentException(
                    "The moment is marked as another zone's.",
                    nameof(Start)
                );

        /// <inheritdoc/>
        public override Sentence Say()
        {
            var (amount, start) = (SayAmount(), DayWords.Of(Start));
            return new(
                $"Trong thời hạn {amount.Vietnamese} kể từ {start.Vietnamese}.",
                $"Within {amount.English} from {start.English}."
            );
        }

        private Sentence SayAmount() =>
            Unit switch
            {
                TimeUnit.Minutes => DayWords.Hours(Amount),
                TimeUnit.WorkingMinutes => DayWords.WorkingHours(Amount),
                _ => DayWords.Count(Amount, Unit is TimeUnit.WorkingDays),
            };

        private static bool IsInMinutes(TimeUnit unit) =>
            unit is TimeUnit.Minutes or TimeUnit.WorkingMinutes;
    }
}
