namespace Chutri.WorkingCalendar.Lunar;

/// <summary>
/// The moments of new moon, counted from the one of 6 January 2000 (number 0). J. Meeus, Astronomical Algorithms, 2nd edition,
/// chapter 49 (from M. Chapront-Touzé and J. Chapront, ELP-2000/82): all periodic and planetary terms; within 20 seconds.
/// </summary>
internal static class NewMoon
{
    private const double MeanMonthInDays = 29.530588861;
    private const double FirstInJulianDays = 2451550.09766;
    private const double MonthsInCentury = 1236.85;
    private const double Degree = Math.PI / 180;

    /// <summary>Amplitude in days; powers of the eccentricity; multiples of the Sun's anomaly, the Moon's anomaly, the Moon's latitude, the node.</summary>
    // csharpier-ignore
    private static readonly double[] Periodic =
    [
        -0.40720, 0, 0, 1, 0, 0,
        0.17241, 1, 1, 0, 0, 0,
        0.01608, 0, 0, 2, 0, 0,
        0.01039, 0, 0, 0, 2, 0,
        0.00739, 1, -1, 1, 0, 0,
        -0.00514, 1, 1, 1, 0, 0,
        0.00208, 2, 2, 0, 0, 0,
        -0.00111, 0, 0, 1, -2, 0,
        -0.00057, 0, 0, 1, 2, 0,
        0.00056, 1, 1, 2, 0, 0,
        -0.00042, 0, 0, 3, 0, 0,
        0.00042, 1, 1, 0, 2, 0,
        0.00038, 1, 1, 0, -2, 0,
        -0.00024, 1, -1, 2, 0, 0,
        -0.00017, 0, 0, 0, 0, 1,
        -0.00007, 0, 2, 1, 0, 0,
        0.00004, 0, 0, 2, -2, 0,
        0.00004, 0, 3, 0, 0, 0,
        0.00003, 0, 1, 1, -2, 0,
        0.00003, 0, 0, 2, 2, 0,
        -0.00003, 0, 1, 1, 2, 0,
        0.00003, 0, -1, 1, 2, 0,
        -0.00002, 0, -1, 1, -2, 0,
        -0.00002, 0, 1, 3, 0, 0,
        0.00002, 0, 0, 4, 0, 0,
    ];

    /// <summary>Amplitude in days; argument in degrees at number 0; degrees more each new moon.</summary>
    // csharpier-ignore
    private static readonly double[] Planetary =
    [
        0.000325, 299.77, 0.107408,
        0.000165, 251.88, 0.016321,
        0.000164, 251.83, 26.651886,
        0.000126, 349.42, 36.412478,
        0.000110, 84.66, 18.206239,
        0.000062, 141.74, 53.303771,
        0.000060, 207.14, 2.453732,
        0.000056, 154.84, 7.306860,
        0.000047, 34.52, 27.261239,
        0.000042, 207.19, 0.121824,
        0.000040, 291.34, 1.844379,
        0.000037, 161.72, 24.198154,
        0.000035, 239.56, 25.513099,
        0.000023, 331.55, 3.592518,
    ];

    /// <summary>The number of the last mean new moon before a moment; the true one is at most 15 hours away from the mean.</summary>
    public static int NumberBefore(double julianDay) =>
        (int)Math.Floor((julianDay - FirstInJulianDays) / MeanMonthInDays);

    /// <summary>As a Julian day in even time.</summary>
    public static double InTerrestrialTime(int number)
    {
        var t = number / MonthsInCentury;
        var mean =
            FirstInJulianDays
            + (MeanMonthInDays * number)
            + (t * t * (0.00015437 + (t * (-0.000000150 + (t * 0.00000000073)))));
        var sun = 2.5534 + (29.10535670 * number) + (t * t * (-0.0000014 - (t * 0.00000011)));
        var moon =
            201.5643
            + (385.81693528 * number)
            + (t * t * (0.0107582 + (t * (0.00001238 - (t * 0.000000058)))));
        var latitude =
            160.7108
            + (390.67050284 * number)
            + (t * t * (-0.0016118 + (t * (-0.00000227 + (t * 0.000000011)))));
        var node = 124.7746 - (1.56375588 * number) + (t * t * (0.0020672 + (t * 0.00000215)));
        var eccentricity = 1 - (t * (0.002516 + (t * 0.0000074)));
        return mean
            + PeriodicInDays(sun, moon, latitude, node, eccentricity)
            + PlanetaryInDays(number, t);
    }

    private static double PeriodicInDays(
        double sun,
        double moon,
        double latitude,
        double node,
        double eccentricity
    )
    {
        var sum = 0.0;
        for (var i = 0; i < Periodic.Length; i += 6)
        {
            var argument =
                (Periodic[i + 2] * sun)
                + (Periodic[i + 3] * moon)
                + (Periodic[i + 4] * latitude)
                + (Periodic[i + 5] * node);
            sum +=
                Periodic[i] * Math.Pow(eccentricity, Periodic[i + 1]) * Math.Sin(argument * Degree);
        }

        return sum;
    }

    private static double PlanetaryInDays(int number, double t)
    {
        var sum = 0.0;
        for (var i = 0; i < Planetary.Length; i += 3)
        {
            var argument =
                Planetary[i + 1] + (Planetary[i + 2] * number) - (i == 0 ? 0.009173 * t * t : 0);
            sum += Planetary[i] * Math.Sin(argument * Degree);
        }

        return sum;
    }
}
