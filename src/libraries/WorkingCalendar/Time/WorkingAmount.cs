namespace Chutri.WorkingCalendar;

/// <summary>An amount of working time, to be said in days, hours and minutes.</summary>
/// <param name="Worked">The time; not negative.</param>
/// <param name="FullDay">How long a working day is; positive.</param>
public sealed record WorkingAmount(TimeSpan Worked, TimeSpan FullDay)
{
    /// <summary>Whole working days.</summary>
    public int Days => (int)(Worked.Ticks / FullDay.Ticks);

    /// <summary>Whole hours beyond the days.</summary>
    public int Hours => (int)(Rest.Ticks / TimeSpan.TicksPerHour);

    /// <summary>Whole minutes beyond the hours.</summary>
    public int Minutes => Rest.Minutes;

    private TimeSpan Rest => TimeSpan.FromTicks(Worked.Ticks % FullDay.Ticks);

    /// <summary><c>12 ngày làm việc 3 giờ</c> and <c>12 working days 3 hours</c>; what is zero is left out, seconds are not said.</summary>
    public Sentence Say()
    {
        List<Sentence> parts = [];
        if (Days > 0)
        {
            parts.Add(DayWords.Count(Days, working: true));
        }

        if (Hours > 0)
        {
            parts.Add(DayWords.Part(Hours, "giờ", "hour"));
        }

        if (Minutes > 0 || parts.Count == 0)
        {
            parts.Add(DayWords.Part(Minutes, "phút", "minute"));
        }

        return new(
            string.Join(' ', parts.Select(part => part.Vietnamese)),
            string.Join(' ', parts.Select(part => part.English))
        );
    }
}
