using Chutri.Demonstration;
using Chutri.Demonstration.Telling;
using Chutri.Duties;
using Chutri.ModuleList;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Chutri.Demonstration.Tests;

/// <summary>The demonstration as it stands at nine in the morning of a day, told on a database of its own.</summary>
internal sealed class ToldStory : IAsyncDisposable
{
    private readonly TestDatabase database;

    private ToldStory(TestDatabase database, Stage stage) => (this.database, Stage) = (database, stage);

    public Stage Stage { get; }

    public Moment Now => Moment.Of(Stage.Clock.Moment, Stage.Zone);

    public static async Task<ToldStory> On(DateOnly day, DatabaseKind kind = DatabaseKind.Sqlite)
    {
        var database = await TestDatabase.Create(kind, [.. ChutriModules.All]);
        var nine = new DateTimeOffset(day, new TimeOnly(9, 0), TimeSpan.FromHours(7));
        var stop = TestContext.Current.CancellationToken;
        var watch = System.Diagnostics.Stopwatch.StartNew();
        await DemonstrationStory.Tell(database.Choice, TestProgram.Zone, new FakeTimeProvider(nine), stop);
        TestContext.Current.SendDiagnosticMessage("{0:O} on {1} told in {2}", day, kind, watch.Elapsed);
        var stage = new Stage(database.Choice, TestProgram.Zone, stop);
        stage.Clock.Moment = nine;
        return new(database, stage);
    }

    public Task<KeyPage<DutyLine>> List(DutyFilter filter) =>
        Stage.Ask<DutyListing, KeyPage<DutyLine>>(listing => listing.Page(filter, 100, null, Now, Stage.Stop));

    public Task<Overview> Overview() =>
        Stage.Ask<OverviewReading, Overview>(reading => reading.Read(null, null, Now.Today.Year, 20, Now, Stage.Stop));

    public async Task<PersonSummary> Person(string code) =>
        (await Stage.Ask<PersonDirectory, PersonSummary?>(directory => directory.FindByCode(code, Stage.Stop)))!;

    public async ValueTask DisposeAsync()
    {
        await Stage.DisposeAsync();
        await database.DisposeAsync();
    }
}
