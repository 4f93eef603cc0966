using System.Diagnostics;
using Chutri.Faults.Tests.Programs;
using Chutri.Faults.Tests.Work;
using Chutri.Testing;

namespace Chutri.Faults.Tests.Kills;

/// <summary>A backup that is killed leaves nothing that could be taken for a whole one; a restore that is killed, no half authority.</summary>
public sealed class BackupTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static int Kills => Figures.InFull ? Math.Max(3, Figures.Kills / 10) : 2;

    [Theory, OnBothDatabases]
    public async Task What_bears_the_name_of_a_backup_is_a_whole_one_and_what_is_restored_is_all_of_it(
        DatabaseKind kind
    )
    {
        Figures.OnlyInFull();
        var chance = new Random(Figures.Seed);
        await using var place = await Place.Create(kind);
        await using (var program = await new RunningProgram(place.Named).Start(Stop))
        {
            var office = await Office.Found(program.Address);
            using var desk = new Desk(program.Address, office.ChairmansToken);
            await desk.IssueUntil(expected: null, atMost: 1);
        }

        var whole = Path.Combine(place.Folder, "whole.zip");
        var began = Stopwatch.GetTimestamp();
        (await BuiltProgram.Run(Stop, ["backup", "--to", whole, .. place.Named])).Status.ShouldBe(
            0
        );
        var took = (int)Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        var (found, restored) = (0, 0);
        for (var kill = 0; kill < Kills; kill++)
        {
            var file = Path.Combine(place.Folder, $"killed-{kill}.zip");
            await Killed(
                ["backup", "--to", file, .. place.Named],
                chance.Next(took / 4, took * 9 / 8)
            );
            if (File.Exists(file))
            {
                found++;
                var verified = await BuiltProgram.Run(Stop, "verify-backup", file);
                verified.Status.ShouldBe(0, verified.Output + verified.Error);
            }

            restored += await RestoreKilled(kind, whole, chance.Next(took / 4, took * 3 / 2))
                ? 1
                : 0;
        }

        Figures.Say(
            $"{kind}, seed {Figures.Seed}: {Kills} backups killed, {found} of them were whole; {Kills} restores killed, {restored} of them were whole"
        );
        await Doctor.FindsEveryLawKept(place);
    }

    /// <returns>Whether it had ended before it was killed.</returns>
    private static async Task<bool> RestoreKilled(DatabaseKind kind, string backup, int after)
    {
        await using var target = await Place.Create(kind);
        string[] restore = ["restore", backup, .. target.Named];
        await Killed(restore, after);
        var again = await BuiltProgram.Run(Stop, restore);
        var wasWhole = again.Status != 0;
        if (wasWhole)
        {
            again.Error.ShouldNotBeEmpty(); // there is something in it already: then all of it
        }

        (await target.Ask("select count(*) from assignments_assignments"))[0][0].ShouldBe("1");
        await Doctor.FindsEveryLawKept(target);
        return wasWhole;
    }

    private static async Task Killed(string[] verb, int after)
    {
        using var process = Process.Start(BuiltProgram.With(verb, []))!;
        var said = Task.WhenAll(
            process.StandardOutput.ReadToEndAsync(Stop),
            process.StandardError.ReadToEndAsync(Stop)
        );
        await Task.Delay(after, Stop);
        process.Kill();
        await process.WaitForExitAsync(Stop);
        await said;
    }
}
