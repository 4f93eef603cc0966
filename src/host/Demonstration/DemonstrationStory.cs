using Chutri.Demonstration.Chapters;
using Chutri.Demonstration.Telling;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Demonstration;

/// <summary>
/// Tells a year of work of a city federation of labour through the program's own operations, so that every page has something to
/// show on the day it is started. The same day gives the same story.
/// </summary>
public static class DemonstrationStory
{
    public static async Task<bool> IsEmpty(DatabaseChoice choice, CancellationToken stop)
    {
        await using var stage = new Stage(choice, TimeZoneInfo.Utc, stop);
        return await stage.Ask<AuthorityRecord, AuthoritySummary?>(record => record.Current(stop))
            is null;
    }

    /// <summary>Into an empty database whose schema is there.</summary>
    /// <param name="real">The clock that says which day it is today.</param>
    /// <param name="tests">What a test does otherwise than the program.</param>
    /// <exception cref="StoryBrokenException">The program refused what the story tells.</exception>
    public static async Task Tell(
        DatabaseChoice choice,
        TimeZoneInfo zone,
        TimeProvider real,
        CancellationToken stop,
        Action<IServiceCollection>? tests = null
    )
    {
        await using var stage = new Stage(choice, zone, stop, tests);
        await new Book(stage, Moment.Of(real.GetUtcNow(), zone).Today).Tell();
    }
}
