using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Watching;

/// <summary>Whether what comes due by itself is carried out.</summary>
internal sealed class DueWorkWatch(WatchBook book, IEnumerable<IDueWork> all, AuthorityClock clock)
    : IWatch
{
    private static readonly TimeSpan LateAfter = TimeSpan.FromMinutes(5);

    public int Order => 40;

    public Words Title => StatusWords.DueWork;

    public async Task<IReadOnlyList<StatusLine>> Look(Moment now, CancellationToken stop)
    {
        var runs = (await book.Runs(stop)).ToDictionary(run => run.Name);
        return [.. all.Select(work => Line(work, runs.GetValueOrDefault(work.Name), now))];
    }

    private StatusLine Line(IDueWork work, DueRun? run, Moment now)
    {
        var name = work.Title.Starting();
        if (run is null)
        {
            return new(
                work.Name,
                name,
                StatusWords.NeverRun,
                StatusTone.Care,
                StatusWords.DueWorkToDo
            );
        }

        var at = DateText.At(clock.LocalOf(run.At));
        return run.Failure is { } failure
                ? new(
                    work.Name,
                    name,
                    StatusWords.RunFailed(at, run.Node, failure),
                    StatusTone.Wrong,
                    StatusWords.RunFailedToDo
                )
            : now.Utc - run.At > LateAfter
                ? new(
                    work.Name,
                    name,
                    StatusWords.RunLate(at),
                    StatusTone.Care,
                    StatusWords.DueWorkToDo
                )
            : new(work.Name, name, StatusWords.RunWell(at, run.Done));
    }
}
