using Chutri.Demonstration.Telling;
using Chutri.Duties;
using Chutri.Duties.Operations;
using Chutri.ModuleList;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Chutri.Demonstration.Tests;

/// <summary>The demonstration as it stands at nine in the morning of a day, told on a database of its own.</summary>
internal sealed class ToldStory : IAsyncDisposable
{
    private readonly TestDatabase database;

    private ToldStory(TestDatabase database, Stage stage) =>
        (this.database, Stage) = (database, stage);

    public Stage Stage { get; }

    public Moment Now => Moment.Of(Stage.Clock.Moment, Stage.Zone);

    public static async Task<ToldStory> On(DateOnly day, DatabaseKind kind = DatabaseKind.Sqlite)
    {
        var database = await TestDatabase.Create(kind, [.. ChutriModules.All]);
        var nine = new DateTimeOffset(day, new TimeOnly(9, 0), TimeSpan.FromHours(7));
        var stop = TestContext.Current.CancellationToken;
        var watch = System.Diagnostics.Stopwatch.StartNew();
        await DemonstrationStory.Tell(
            database.Choice,
            TestProgram.Zone,
            new FakeTimeProvider(nine),
            stop,
            QuickPasswords.AddTo
        );
        TestContext.Current.SendDiagnosticMessage(
            "{0:O} on {1} told in {2}",
            day,
            kind,
            watch.Elapsed
        );
        var stage = new Stage(database.Choice, TestProgram.Zone, stop);
        stage.Clock.Moment = nine;
        return new(database, stage);
    }

    public Task<Overview> Overview() =>
        Stage.Ask<OverviewReading, Overview>(reading =>
            reading.Read(null, null, Now.Today.Year, 20, Now, Stage.Stop)
        );

    public async Task<MyWork> WorkOf(DemonstrationAccount account)
    {
        var person = await Stage.Ask<PersonDirectory, PersonSummary?>(directory =>
            directory.FindByCode(account.PersonCode, Stage.Stop)
        );
        var caller = new Caller
        {
            Person = person!.Id,
            Name = account.Name,
            Door = Door.Page,
        };
        return await Stage.Ask<ShowMyWork, MyWork>(work =>
            work.Show(caller, null, Now, Stage.Stop)
        );
    }

    public Task<bool> IsEmpty() => DemonstrationStory.IsEmpty(database.Choice, Stage.Stop);

    /// <summary>How often each kind of thing happened.</summary>
    public Task<Dictionary<string, int>> Facts() =>
        Stage.Ask<AppDatabase, Dictionary<string, int>>(db =>
            db.Set<Fact>()
                .GroupBy(fact => fact.Kind)
                .Select(facts => new { facts.Key, Count = facts.Count() })
                .ToDictionaryAsync(kind => kind.Key, kind => kind.Count, Stage.Stop)
        );

    /// <summary>Every duty as one line of words: who holds what, until when, and how it stands.</summary>
    public async Task<IReadOnlyList<string>> Duties()
    {
        var lines = new List<string>();
        await Stage.Ask<DutyListing, bool>(async listing =>
        {
            await foreach (
                var duty in listing.Stream(
                    DutyFilter.Everything with
                    {
                        Sort = DutySort.Code,
                    },
                    Now,
                    Stage.Stop
                )
            )
            {
                lines.Add(
                    $"{duty.Code} {duty.Title} {duty.LeadUnit.Code} {duty.State} {duty.Next} {duty.HolderUnit?.Code} {duty.HolderPerson?.Name} {duty.Due:O} {duty.HandedInOn:O} {duty.ClosedOn:O}"
                );
            }

            return true;
        });
        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    public async ValueTask DisposeAsync()
    {
        await Stage.DisposeAsync();
        await database.DisposeAsync();
    }
}
