using Chutri.Faults.Tests.Programs;
using Chutri.Testing;

namespace Chutri.Faults.Tests.Kills;

/// <summary>A program killed while it makes its schema or brings it up: the next start ends what was begun.</summary>
public sealed class StartTests
{
    private const int LongestInMilliseconds = 6000;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static int Kills => Figures.InFull ? Math.Max(2, Figures.Kills / 10) : 2;

    [Theory, OnBothDatabases]
    public async Task Killed_in_the_middle_of_making_the_schema_the_next_start_ends_it(
        DatabaseKind kind
    )
    {
        Figures.OnlyInFull();
        var chance = new Random(Figures.Seed);
        var within = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            await using var place = await Place.Create(kind);
            await using var program = new RunningProgram(place.Named);
            program.Begin();
            await SchemaIsBegun(place, chance);
            await program.Kill();
            within += await IsWhole(place) ? 0 : 1;

            await program.Start(Stop);
            await Work.Office.Found(program.Address);
            (await program.End(Stop)).ShouldBe(0, program.Said);
            await Doctor.FindsEveryLawKept(place);
        }

        Figures.Say(
            $"{kind}, seed {Figures.Seed}: {Kills} kills while the schema was made, {within} of them before it was whole"
        );
    }

    /// <summary>Into the time in which tables are made: a moment after the first of them.</summary>
    private static async Task SchemaIsBegun(Place place, Random chance)
    {
        for (var waited = 0; waited < LongestInMilliseconds && !await Has(place, ""); waited += 5)
        {
            await Task.Delay(5, Stop);
        }

        await Task.Delay(chance.Next(300), Stop);
    }

    private static Task<bool> IsWhole(Place place) =>
        Has(place, " where migration_id like '%DoorsRightsKeeping'");

    private static async Task<bool> Has(Place place, string which)
    {
        try
        {
            var rows = await place.Ask("select count(*) from \"__EFMigrationsHistory\"" + which);
            return which.Length == 0 || rows[0][0] != "0";
        }
        catch (System.Data.Common.DbException)
        {
            return false; // not even the table of the history
        }
    }
}
