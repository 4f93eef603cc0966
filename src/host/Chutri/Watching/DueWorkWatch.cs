using System.Globalization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Watching;

/// <summary>Whether what comes due by itself is carried out.</summary>
internal sealed class DueWorkWatch(WatchBook book, IEnumerable<IDueWork> all, AuthorityClock clock)
    : IWatch
{
    private static readonly TimeSpan LateAfter = TimeSpan.FromMinutes(5);

    public int Order => 40;

    public Words Title => DueWorkWords.Title;

    public async Task<IReadOnlyList<StatusLine>> Look(Moment now, CancellationToken stop)
    {
        var runs = (await book.Runs(stop)).ToDictionary(run => run.Name);
        return
        [
            .. all.OrderBy(
                    work => work.Title.ToString(),
                    StringComparer.Create(CultureInfo.CurrentUICulture, CompareOptions.None)
                )
                .Select(work => Line(work, runs.GetValueOrDefault(work.Name), now)),
        ];
    }

    private StatusLine Line(IDueWork work, DueRun? run, Moment now)
    {
        var name = work.Title.Starting();
        if (run is null)
        {
            return new(work.Name, name, DueWorkWords.NeverRun, StatusTone.Care, DueWorkWords.ToDo);
        }

        var at = DateText.At(clock.LocalOf(run.At));
        return run.Failure is { } failure
                ? new(
                    work.Name,
                    name,
                    DueWorkWords.Failed(at, run.Node, failure),
                    PassesByItself(run, now) ? StatusTone.Care : StatusTone.Wrong,
                    DueWorkWords.FailedToDo
                )
            : now.Utc - run.At > LateAfter
                ? new(work.Name, name, DueWorkWords.Late(at), StatusTone.Care, DueWorkWords.ToDo)
            : new(work.Name, name, DueWorkWords.Well(at, run.Done));
    }

    /// <summary>A busy minute is nobody's fault; five of them are.</summary>
    private static bool PassesByItself(DueRun run, Moment now) =>
        DueWorkWords.MayPass(run.Failure!)
        && run.SucceededAt is { } well
        && now.Utc - well <= LateAfter;
}
