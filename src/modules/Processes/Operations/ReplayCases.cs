using Chutri.Duties;
using Chutri.Platform;
using Chutri.ProcessEngine.Describing;
using Chutri.Processes.Describing;
using Chutri.Processes.Model;
using Chutri.WorkingCalendar;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Processes.Operations;

/// <summary>
/// Last year's real cases against the draft: each step and the whole as long as they really took, without pauses, against the time that
/// the draft gives them. Which way a case would have gone by other conditions is not asked: what people would have filled in nobody knows.
/// </summary>
internal sealed class ReplayCases(
    AppDatabase db,
    ProcessDesk desk,
    DutyReading duties,
    Calendars calendars,
    AuthorityClock clock
)
{
    public const int Shown = 20;
    private const int Days = 365;
    private const int Most = 5_000;
    private const int AtOnce = 500;

    public async Task<Outcome<Replay>> Run(string code, Caller caller, CancellationToken stop)
    {
        var found = await desk.For(code, ProcessesActs.Describe, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var process = found.Value;
        var table = ProcessModel.Kept(process.Draft).Table();
        var now = clock.Now();
        var calendar = await calendars.InForce(stop);
        var since = now.Today.AddDays(-Days);
        var sums = table.Steps.ToDictionary(step => step.Id, _ => new Sums());
        Dictionary<string, long> gone = [];
        List<ReplayedCase> newly = [];
        var (looked, over, was, would, last) = (0L, 0L, 0L, 0L, (Guid?)null);
        while (looked < Most && await Some(process.Id, since, last, stop) is { Count: > 0 } some)
        {
            looked += some.Count;
            last = some[^1].Id;
            Guid[] ids = [.. some.Select(one => one.Id)];
            var steps = await db.Set<CaseStep>()
                .AsNoTracking()
                .Where(step => ids.Contains(step.Case) && step.Ending != null)
                .OrderBy(step => step.Number)
                .ToListAsync(stop);
            var views = await duties.FindMany([.. steps.Select(step => step.Duty)], now, stop);
            var byCase = steps.ToLookup(step => step.Case);
            foreach (var one in some)
            {
                List<string> late = [];
                CaseStep[] ended = [.. byCase[one.Id].Where(step => views.ContainsKey(step.Duty))];
                foreach (var step in ended.Where(step => step.Ending is StepEnding.Done))
                {
                    if (RowOf(step, table) is not { } row)
                    {
                        gone[step.Name] = gone.GetValueOrDefault(step.Name) + 1;
                        continue;
                    }

                    var duty = views[step.Duty];
                    var wasLate = duty.Timing.Timeliness is Timeliness.DoneLate;
                    var wouldBe = row.Within is { } within && Late(step, duty, within, calendar);
                    sums[row.Id].Count(wasLate, wouldBe);
                    if (wouldBe && !wasLate)
                    {
                        late.Add(row.Name);
                    }
                }

                var stood = Stood(ended.Select(step => views[step.Duty]), calendar);
                var wasWhole = one.EndedOn > Moved(one.DueOn, stood, calendar);
                var wouldWhole =
                    one.EndedOn
                    > Moved(
                        table.Promise is { } promise
                            ? SpanDeadline.DayOf(promise, calendar, one.StartedOn)
                            : null,
                        stood,
                        calendar
                    );
                over += one.EndedOn is null ? 0 : 1;
                was += wasWhole ? 1 : 0;
                would += wouldWhole ? 1 : 0;
                var newlyWhole = wouldWhole && !wasWhole;
                if ((late.Count > 0 || newlyWhole) && newly.Count < Shown)
                {
                    newly.Add(new(one.Code, one.Title, late, newlyWhole));
                }
            }

            if (some.Count < AtOnce)
            {
                break;
            }
        }

        return new Replay(
            process,
            looked,
            looked < Most || await Some(process.Id, since, last, stop) is { Count: 0 },
            over,
            was,
            would,
            [
                .. table.Steps.Select(step => new ReplayedStep(
                    step.Name,
                    step.Within,
                    sums[step.Id].Times,
                    sums[step.Id].Was,
                    sums[step.Id].Would
                )),
            ],
            [.. gone.OrderByDescending(one => one.Value).Select(one => (one.Key, one.Value))],
            newly
        );
    }

    /// <summary>The same step: by its identifier, or where the draft was drawn anew, by its name.</summary>
    private static StepRow? RowOf(CaseStep step, ProcessTable table) =>
        table.Step(step.Node) ?? table.Steps.FirstOrDefault(row => row.Name == step.Name);

    /// <summary>The day by which the draft would have it done, moved by the working days that it stood.</summary>
    private bool Late(CaseStep step, DutyView duty, WorkSpan within, WorkCalendar calendar)
    {
        var arrived = clock.LocalOf(step.ArrivedAt);
        var done = DateOnly.FromDateTime(clock.LocalOf(step.EndedAt!.Value));
        var due = DateOnly.FromDateTime(
            within.InDays
                ? calendar.AddWorkingDays(arrived, within.Amount)
                : calendar.Add(arrived, TimeSpan.FromHours(within.Amount))
        );
        return done > Moved(due, duty.Holdings.Sum(holding => holding.PausedWorkingDays), calendar);
    }

    /// <summary>The working days on which the case stood at one step or several; a day counts once.</summary>
    private static int Stood(IEnumerable<DutyView> steps, WorkCalendar calendar) =>
        steps
            .SelectMany(duty => duty.Pauses)
            .Where(pause => pause.ThroughDay is not null)
            .SelectMany(pause =>
                Enumerable
                    .Range(
                        0,
                        Math.Max(0, pause.ThroughDay!.Value.DayNumber - pause.FromDay.DayNumber + 1)
                    )
                    .Select(pause.FromDay.AddDays)
            )
            .Distinct()
            .Count(calendar.IsWorkingDay);

    private static DateOnly? Moved(DateOnly? due, int stood, WorkCalendar calendar) =>
        due is { } day ? calendar.AddWorkingDays(day, stood) : null;

    private Task<List<ProcessCase>> Some(
        Guid process,
        DateOnly since,
        Guid? before,
        CancellationToken stop
    )
    {
        var found = db.Set<ProcessCase>()
            .AsNoTracking()
            .Where(one => one.Process == process && one.StartedOn >= since);
        if (before is { } last)
        {
            found = found.Where(one => one.Id.CompareTo(last) < 0);
        }

        return found.OrderByDescending(one => one.Id).Take(AtOnce).ToListAsync(stop);
    }

    private sealed class Sums
    {
        public long Times { get; private set; }

        public long Was { get; private set; }

        public long Would { get; private set; }

        public void Count(bool was, bool would) =>
            (Times, Was, Would) = (Times + 1, Was + (was ? 1 : 0), Would + (would ? 1 : 0));
    }
}
