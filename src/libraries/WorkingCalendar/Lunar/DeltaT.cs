namespace Chutri.WorkingCalendar.Lunar;

/// <summary>
/// By how much the turning Earth lags behind even time: ΔT = TT − UT, in seconds. The polynomials of F. Espenak and J. Meeus,
/// Five Millennium Canon of Solar Eclipses (NASA/TP-2006-214141), section 2.7. Observed until 2005, foretold after it: by 2199 the forecast is
/// uncertain by minutes, which moves a day of the lunar calendar only where a new moon or a solar term falls that close to midnight.
/// </summary>
internal static class DeltaT
{
    /// <param name="year">With its fraction, 1860 to 2250.</param>
    public static double InSeconds(double year) =>
        year switch
        {
            < 1900 => Polynomial(
                year - 1860,
                7.62,
                0.5737,
                -0.251754,
                0.01680668,
                -0.0004473624,
                1.0 / 233174
            ),
            < 1920 => Polynomial(year - 1900, -2.79, 1.494119, -0.0598939, 0.0061966, -0.000197),
            < 1941 => Polynomial(year - 1920, 21.20, 0.84493, -0.076100, 0.0020936),
            < 1961 => Polynomial(year - 1950, 29.07, 0.407, -1.0 / 233, 1.0 / 2547),
            < 1986 => Polynomial(year - 1975, 45.45, 1.067, -1.0 / 260, -1.0 / 718),
            < 2005 => Polynomial(
                year - 2000,
                63.86,
                0.3345,
                -0.060374,
                0.0017275,
                0.000651814,
                0.00002373599
            ),
            < 2050 => Polynomial(year - 2000, 62.92, 0.32217, 0.005589),
            < 2150 => LongTerm(year) - (0.5628 * (2150 - year)),
            _ => LongTerm(year),
        };

    private static double LongTerm(double year) => Polynomial((year - 1820) / 100, -20, 0, 32);

    private static double Polynomial(double t, params ReadOnlySpan<double> factors)
    {
        var sum = 0.0;
        for (var i = factors.Length - 1; i >= 0; i--)
        {
            sum = (sum * t) + factors[i];
        }

        return sum;
    }
}
