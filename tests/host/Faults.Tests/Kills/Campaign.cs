using System.Diagnostics;
using System.Globalization;
using Chutri.Faults.Tests.Programs;
using Chutri.Faults.Tests.Work;
using Chutri.Testing;

namespace Chutri.Faults.Tests.Kills;

/// <summary>A program that is killed again and again while people and programs work with it.</summary>
internal static class Campaign
{
    private const int Callers = 6;
    private const int MostActsBetween = 40;
    private const int InsideAnActInMilliseconds = 20;
    private const int LongestInStartInMilliseconds = 1500;
    private const int InStartOfTen = 2;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task Run(DatabaseKind kind, int kills, int seed)
    {
        var began = Stopwatch.GetTimestamp();
        var chance = new Random(seed);
        await using var place = await Place.Create(kind);
        await using var program = await new RunningProgram(place.Named).Start(Stop);
        await using var work = await Workload.Begin(
            program.Address,
            program.Address,
            Callers,
            seed
        );
        var inStart = 0;
        for (var kill = 0; kill < kills; kill++)
        {
            if (kill > 0 && chance.Next(10) < InStartOfTen)
            {
                inStart++;
                program.Begin();
                await Task.Delay(chance.Next(LongestInStartInMilliseconds), Stop);
            }
            else
            {
                if (kill > 0)
                {
                    await program.Start(Stop);
                }

                await work.Acts(chance.Next(MostActsBetween), Stop);
                await Task.Delay(chance.Next(InsideAnActInMilliseconds), Stop);
            }

            await program.Kill();
        }

        await program.Start(Stop);
        await work.Finish();
        (await program.End(Stop)).ShouldBe(0, program.Said);
        var took = Stopwatch.GetElapsedTime(began).TotalSeconds;
        Figures.Say(
            $"{kind}, seed {seed}: {kills} kills ({inStart} in the middle of a start) in {took.ToString("0", CultureInfo.InvariantCulture)} s; {work.Tally}"
        );
        (await work.Differences(place)).ShouldBeEmpty($"seed {seed}");
        await Doctor.FindsEveryLawKept(place);
    }
}
