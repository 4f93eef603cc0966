using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.ProcessEngine.Learning;
using Chutri.Processes.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Processes.Operations;

/// <param name="From">Cases started since that day.</param>
/// <param name="IsAll">False where there were more cases than were read: the newest were.</param>
/// <param name="OpenLate">Cases under way that are past what was promised: nothing is learnt from them yet.</param>
internal sealed record Learnt(
    DescribedProcess Process,
    ProcessHistory History,
    DateOnly From,
    TimeSpan FullDay,
    bool IsAll,
    long OpenLate
);

/// <summary>
/// What really happened, read from the steps that were done, case by case: memory does not grow with their number. Times are working time
/// by the calendar in force.
/// </summary>
internal sealed class LearnProcess(
    AppDatabase db,
    ProcessDesk desk,
    FindProcesses figures,
    UnitDirectory units,
    Calendars calendars,
    AuthorityClock clock
)
{
    private const int Days = 365;

    /// <summary>Read anew for every look at the page.</summary>
    private const int Most = 5_000;

    /// <param name="code">Of the process.</param>
    /// <param name="from">Cases started since; null = of the last year.</param>
    /// <param name="stop">Ends it.</param>
    public async Task<Outcome<Learnt>> Run(string code, DateOnly? from, CancellationToken stop)
    {
        if (await desk.Find(code, stop) is not { } process)
        {
            return ProcessesRefusals.NoSuchProcess;
        }

        var since = from ?? clock.Now().Today.AddDays(-Days);
        var calendar = await calendars.InForce(stop);
        var names = await units.Names(stop);
        var reader = new HistoryReader(
            span: (one, other) =>
                one >= other
                    ? TimeSpan.Zero
                    : calendar.WorkingTime(
                        clock.LocalOf(one.UtcDateTime),
                        clock.LocalOf(other.UtcDateTime)
                    )
        );
        await foreach (
            var step in Steps(Newest(process.Id, since)).AsAsyncEnumerable().WithCancellation(stop)
        )
        {
            reader.Add(Record(step, names));
        }

        return new Learnt(
            process,
            reader.Read(),
            since,
            calendar.Edition.Week.FullDay.Total,
            !await Over(process.Id, since).OrderBy(one => one.Id).Skip(Most).AnyAsync(stop),
            await figures.Figures([process.Id], clock.Now().Today, stop) is [var sums]
                ? sums.OpenLate
                : 0
        );
    }

    /// <summary>The same records, of all cases, as a file for process miners: units, no people.</summary>
    /// <param name="code">Of the process.</param>
    /// <param name="from">Cases started since; null = of the last year.</param>
    /// <param name="to">Where to.</param>
    /// <param name="stop">Ends it.</param>
    public async Task<Outcome<DescribedProcess>> Export(
        string code,
        DateOnly? from,
        Stream to,
        CancellationToken stop
    )
    {
        if (await desk.Find(code, stop) is not { } process)
        {
            return ProcessesRefusals.NoSuchProcess;
        }

        var since = from ?? clock.Now().Today.AddDays(-Days);
        var names = await units.Names(stop);
        XesExport.Write(
            Steps(Over(process.Id, since)).AsEnumerable().Select(step => Record(step, names)),
            process.Title,
            to
        );
        return process;
    }

    private IQueryable<ProcessCase> Over(Guid process, DateOnly since) =>
        db.Set<ProcessCase>()
            .Where(one =>
                one.Process == process
                && one.StartedOn >= since
                && one.State != ProcessCaseState.Open
            );

    private IQueryable<ProcessCase> Newest(Guid process, DateOnly since) =>
        Over(process, since).OrderByDescending(one => one.Id).Take(Most);

    private IQueryable<DoneInCase> Steps(IQueryable<ProcessCase> cases) =>
        db.Set<CaseStep>()
            .AsNoTracking()
            .Where(step => step.Ending == StepEnding.Done || step.Ending == StepEnding.SentBack)
            .Join(cases, step => step.Case, one => one.Id, (step, one) => new { step, one.Code })
            .OrderBy(pair => pair.step.Case)
            .ThenBy(pair => pair.step.EndedAt)
            .ThenBy(pair => pair.step.Number)
            .Select(pair => new DoneInCase(
                pair.Code,
                pair.step.Name,
                pair.step.DoneIn,
                pair.step.ArrivedAt,
                pair.step.TakenAt,
                pair.step.EndedAt!.Value,
                pair.step.DueOn
            ));

    private StepRecord Record(DoneInCase step, IReadOnlyDictionary<UnitId, string> names) =>
        new(
            step.Case,
            step.Name,
            step.Unit is { } unit ? names.GetValueOrDefault(unit) : null,
            null,
            Moment(step.Arrived),
            Moment(step.Taken ?? step.Arrived),
            Moment(step.Ended),
            step.Due is { } due ? Moment(clock.StartOf(due.AddDays(1))) : null
        );

    private static DateTimeOffset Moment(DateTime utc) =>
        new(DateTime.SpecifyKind(utc, DateTimeKind.Utc), TimeSpan.Zero);

    private sealed record DoneInCase(
        string Case,
        string Name,
        UnitId? Unit,
        DateTime Arrived,
        DateTime? Taken,
        DateTime Ended,
        DateOnly? Due
    );
}
