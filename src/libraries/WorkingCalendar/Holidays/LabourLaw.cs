namespace Chutri.WorkingCalendar;

/// <summary>What the Labour Code in force gave in a year.</summary>
/// <param name="DaysOfTet">Days off for the Lunar New Year.</param>
/// <param name="DaysOfNationalDay">Days off for National Day.</param>
/// <param name="HasHungKings">Whether the 10th of the third lunar month is off.</param>
/// <param name="Holidays">The article that names the holidays.</param>
/// <param name="Substitutes">The provision that gives the next working day for a holiday on a weekly rest day.</param>
internal sealed record LabourLaw(
    int DaysOfTet,
    int DaysOfNationalDay,
    bool HasHungKings,
    Sentence Holidays,
    Sentence Substitutes
)
{
    private static readonly Sentence Code1994 = new(
        "Điều 73 Bộ luật Lao động 1994",
        "Labour Code 1994, Article 73"
    );

    private static readonly Sentence Code1994WithHungKings = new(
        "Điều 73 Bộ luật Lao động 1994, sửa đổi bởi Luật 84/2007/QH11",
        "Labour Code 1994, Article 73, as amended by Law 84/2007/QH11"
    );

    private static readonly LabourLaw Until2006 = new(4, 1, false, Code1994, Code1994);

    private static readonly LabourLaw Until2013 = new(
        4,
        1,
        true,
        Code1994WithHungKings,
        Code1994WithHungKings
    );

    private static readonly LabourLaw Until2020 = new(
        5,
        1,
        true,
        new("khoản 1 Điều 115 Bộ luật Lao động 2012", "Labour Code 2012, Article 115(1)"),
        new("khoản 3 Điều 115 Bộ luật Lao động 2012", "Labour Code 2012, Article 115(3)")
    );

    private static readonly LabourLaw Since2021 = new(
        5,
        2,
        true,
        new("khoản 1 Điều 112 Bộ luật Lao động 2019", "Labour Code 2019, Article 112(1)"),
        new("khoản 3 Điều 111 Bộ luật Lao động 2019", "Labour Code 2019, Article 111(3)")
    );

    /// <summary>
    /// The code of 2012 came into force on 1 May 2013, after that year's Tết and before its National Day, which both codes give one day;
    /// so it is the law of the years from 2014.
    /// </summary>
    public static LabourLaw In(int year) =>
        year switch
        {
            < 2007 => Until2006,
            < 2014 => Until2013,
            < 2021 => Until2020,
            _ => Since2021,
        };
}
