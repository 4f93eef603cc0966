namespace Chutri.WorkingCalendar;

/// <summary>The holidays whose exact days the law leaves to a decision each year (Labour Code 2019, Article 112(3)).</summary>
public enum DecidedHoliday
{
    /// <summary>The Lunar New Year.</summary>
    Tet,

    /// <summary>National Day: 2 September and the day before or after.</summary>
    NationalDay,
}

/// <summary>Which days were chosen for a holiday in one year. Substitutes for weekly rest days among them are computed.</summary>
/// <param name="Holiday">The holiday.</param>
/// <param name="From">The first day off.</param>
/// <param name="Through">The last day off.</param>
/// <param name="Basis">The notice, with its number.</param>
/// <param name="Source">Where it was taken from; may be empty.</param>
public sealed record HolidayDecision(
    DecidedHoliday Holiday,
    DateOnly From,
    DateOnly Through,
    Sentence Basis,
    string Source = ""
)
{
    /// <summary>The year of the holiday. Days off for Tết never begin before 1 January.</summary>
    public int Year => Through.Year;
}
