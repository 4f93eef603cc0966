using System.Globalization;

namespace Chutri.WorkingCalendar;

/// <content>Before a day, by the end of a period, and without an end.</content>
public abstract partial record DeadlineRule
{
    /// <summary>"Trước ngày …". Stays on the day that the reading gives even when it is a day off, unless told otherwise.</summary>
    /// <param name="Day">The named day.</param>
    /// <param name="Reading">Whether that day still counts; <see cref="CalendarEdition.Before"/> holds a body's own reading.</param>
    public sealed record Before(DateOnly Day, BeforeReading Reading) : DeadlineRule(OffDay.Keep)
    {
        /// <summary>The last day by this reading.</summary>
        internal DateOnly LastDay => Reading is BeforeReading.DayBefore ? Day.AddDays(-1) : Day;

        /// <inheritdoc/>
        public override Sentence Say()
        {
            var (day, last) = (DayWords.Of(Day), DayWords.WithWeekday(LastDay));
            return Reading is BeforeReading.DayBefore
                ? new(
                    $"Hoàn thành trước ngày {day.Vietnamese}: hiểu là không gồm ngày đó, chậm nhất {last.Vietnamese}.",
                    $"To be done before {day.English}: read as not including that day, so by the end of {last.English}."
                )
                : new(
                    $"Hoàn thành trước ngày {day.Vietnamese}: hiểu là gồm cả ngày đó, chậm nhất hết {last.Vietnamese}.",
                    $"To be done before {day.English}: read as including that day, so by the end of {last.English}."
                );
        }
    }

    /// <summary>By the last day of the month, quarter, half-year or year that a day lies in. Stays on that day even when it is off, unless told otherwise.</summary>
    /// <param name="Period">The period.</param>
    /// <param name="In">Any day in it.</param>
    public sealed record EndOf(PeriodOfYear Period, DateOnly In) : DeadlineRule(OffDay.Keep)
    {
        private int Months =>
            Period switch
            {
                PeriodOfYear.Month => 1,
                PeriodOfYear.Quarter => 3,
                PeriodOfYear.HalfYear => 6,
                _ => 12,
            };

        private int Number => ((In.Month - 1) / Months) + 1;

        /// <summary>The last day of the period.</summary>
        internal DateOnly LastDay
        {
            get
            {
                var month = Number * Months;
                return new(In.Year, month, DateTime.DaysInMonth(In.Year, month));
            }
        }

        /// <inheritdoc/>
        public override Sentence Say()
        {
            var (period, last) = (SayPeriod(), DayWords.WithWeekday(LastDay));
            return new(
                $"Hoàn thành trong {period.Vietnamese}: chậm nhất hết {last.Vietnamese}.",
                $"To be done within {period.English}: by the end of {last.English}."
            );
        }

        private Sentence SayPeriod()
        {
            var year = In.Year.ToString(CultureInfo.InvariantCulture);
            var number = Number.ToString(CultureInfo.InvariantCulture);
            return Period switch
            {
                PeriodOfYear.Month => new(
                    $"tháng {number}/{year}",
                    In.ToString("MMMM yyyy", CultureInfo.InvariantCulture)
                ),
                PeriodOfYear.Quarter => new(
                    $"quý {Roman(Number)}/{year}",
                    $"quarter {number} of {year}"
                ),
                PeriodOfYear.HalfYear when Number == 1 => new(
                    $"6 tháng đầu năm {year}",
                    $"the first half of {year}"
                ),
                PeriodOfYear.HalfYear => new(
                    $"6 tháng cuối năm {year}",
                    $"the second half of {year}"
                ),
                _ => new($"năm {year}", year),
            };
        }

        private static string Roman(int quarter) =>
            quarter switch
            {
                1 => "I",
                2 => "II",
                3 => "III",
                _ => "IV",
            };
    }

    /// <summary>"Thường xuyên": goes on without an end, so it has an explanation but never a due day.</summary>
    public sealed record Standing() : DeadlineRule(OffDay.Keep)
    {
        /// <inheritdoc/>
        public override Sentence Say() =>
            new(
                "Nhiệm vụ thường xuyên: không có ngày kết thúc nên không tính quá hạn.",
                "Standing work: it has no last day, so it is never overdue."
            );
    }
}
