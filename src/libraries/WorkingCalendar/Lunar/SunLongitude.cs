namespace Chutri.WorkingCalendar.Lunar;

/// <summary>
/// The apparent longitude of the Sun: VSOP87D as cut in <see cref="EarthSeries"/>, turned to FK5, with the nutation of its five largest terms (IAU 1980) and
/// aberration; J. Meeus, Astronomical Algorithms, 2nd edition, chapters 22, 25 and 32. Within about one second of arc (25 seconds of time).
/// </summary>
internal static class SunLongitude
{
    private const double SecondsOfArc = Math.PI / (180 * 3600);
    private const double Degree = Math.PI / 180;
    private const double HalfTurn = Math.PI;
    private const double ToFk5 = -0.09033 * SecondsOfArc;

    /// <summary>Which twelfth of the circle the Sun is in, 0 to 11; 0 begins at the March equinox, 9 at the December solstice.</summary>
    /// <param name="terrestrialTime">A Julian day in even time.</param>
    public static int TwelfthAt(double terrestrialTime)
    {
        var turns = InRadians(terrestrialTime) / (2 * Math.PI);
        return (int)((turns - Math.Floor(turns)) * 12) % 12;
    }

    /// <summary>In radians, not reduced to one turn.</summary>
    /// <param name="terrestrialTime">A Julian day in even time.</param>
    public static double InRadians(double terrestrialTime)
    {
        var centuries = (terrestrialTime - JulianDay.J2000) / JulianDay.DaysInCentury;
        var millennia = centuries / 10;
        var earth =
            Sum(EarthSeries.L0, millennia)
            + (
                millennia
                * (Sum(EarthSeries.L1, millennia) + (millennia * Sum(EarthSeries.L2, millennia)))
            );
        return earth + HalfTurn + ToFk5 + Nutation(centuries) + Aberration(centuries);
    }

    private static double Sum(double[] terms, double millennia)
    {
        var sum = 0.0;
        for (var i = 0; i < terms.Length; i += 3)
        {
            sum += terms[i] * Math.Cos(terms[i + 1] + (terms[i + 2] * millennia));
        }

        return sum;
    }

    private static double Nutation(double centuries)
    {
        var node = (125.04452 - (1934.136261 * centuries)) * Degree;
        var sun = (280.4665 + (36000.7698 * centuries)) * Degree;
        var moon = (218.3165 + (481267.8813 * centuries)) * Degree;
        var anomaly = (357.52772 + (35999.050340 * centuries)) * Degree;
        return SecondsOfArc
            * (
                ((-17.1996 - (0.01742 * centuries)) * Math.Sin(node))
                - (1.3187 * Math.Sin(2 * sun))
                - (0.2274 * Math.Sin(2 * moon))
                + (0.2062 * Math.Sin(2 * node))
                + (0.1426 * Math.Sin(anomaly))
            );
    }

    private static double Aberration(double centuries)
    {
        var anomaly = (357.52772 + (35999.050340 * centuries)) * Degree;
        var eccentricity = 0.016708634 - (0.000042037 * centuries);
        return -20.4955 * SecondsOfArc * (1 + (eccentricity * Math.Cos(anomaly)));
    }
}
