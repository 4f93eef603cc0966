using System.Diagnostics;
using System.Globalization;
using Chutri.Faults.Tests.Programs;
using Chutri.Faults.Tests.Work;
using Chutri.Testing;

namespace Chutri.Faults.Tests.Kills;

/// <summary>A program that is killed again and again while a hall checks in.</summary>
internal static class CheckInKills
{
    private const int MostAnswersBetween = 150;
    private const int InsideABatchInMilliseconds = 20;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task Run(DatabaseKind kind, int kills, int seed)
    {
        var began = Stopwatch.GetTimestamp();
        var chance = new Random(seed);
        await using var place = await Place.Create(kind);
        await using var program = await new RunningProgram(place.Named).Start(Stop);
        await using var hall = await Hall.Begin(program.Address, seed);
        for (var kill = 0; kill < kills; kill++)
        {
            await hall.UntilAnswered(chance.Next(1, MostAnswersBetween));
            await Task.Delay(chance.Next(InsideABatchInMilliseconds), Stop);
            await program.Kill();
            await program.Start(Stop);
        }

        await hall.Finish();
        (await program.End(Stop)).ShouldBe(0, program.Said);
        var took = Stopwatch.GetElapsedTime(began).TotalSeconds;
        Figures.Say(
            $"check-ins, {kind}, seed {seed}: {kills} kills in {took.ToString("0", CultureInfo.InvariantCulture)} s; {hall}"
        );
        (await hall.Differences(place)).ShouldBeEmpty($"seed {seed}");
        await Doctor.FindsEveryLawKept(place);
    }
}
