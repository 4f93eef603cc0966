using Chutri.ProcessEngine.Learning;

namespace Chutri.Benchmarks.Data;

/// <summary>Records of ten steps a case out of forty in twenty units, with a way back in one of seven; made as they are asked for.</summary>
internal static class StepRecords
{
    private const int StepsInCase = 10;

    public static IEnumerable<StepRecord> Of(int count)
    {
        var random = new Random(7);
        var steps = Enumerable.Range(0, 40).Select(step => $"buoc-{step}").ToArray();
        var units = Enumerable.Range(0, 20).Select(unit => $"P{unit}").ToArray();
        var began = new DateTimeOffset(2026, 1, 5, 8, 0, 0, TimeSpan.FromHours(7));
        for (var number = 0; number < count; number++)
        {
            var place = number % StepsInCase;
            var back = place > 3 && random.Next(7) == 0 ? 2 : 0;
            var arrived = began.AddMinutes(number % 500_000).AddHours(place);
            var started = arrived.AddMinutes(random.Next(1, 40));
            yield return new(
                $"HS-{number / StepsInCase}",
                steps[(place - back + random.Next(2)) % steps.Length],
                units[random.Next(units.Length)],
                "An",
                arrived,
                started,
                started.AddMinutes(random.Next(1, 300)),
                arrived.AddHours(4)
            );
        }
    }
}
