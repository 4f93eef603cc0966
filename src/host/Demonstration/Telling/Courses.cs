using Chutri.Assignments.Model;
using Chutri.Duties.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Demonstration.Telling;

/// <summary>Leads every assignment through its steps, and every series through its occurrences.</summary>
internal sealed class Courses(Stage stage, Timeline timeline, Deeds deeds)
{
    private readonly Dictionary<AssignmentId, (string Script, int Last)> series = [];

    /// <param name="script">The steps; for recurring work the occurrences take the alternatives parted by <c>/</c> in turn.</param>
    public async Task Begin(string code, string script)
    {
        var assignment = await stage.Ask<AppDatabase, Assignment>(db =>
            db.Set<Assignment>().AsNoTracking().SingleAsync(known => known.Code == code, stage.Stop)
        );
        if (assignment.Recurrence is not null)
        {
            series[assignment.SeriesId] = (script, assignment.Occurrence);
        }

        await Begin(assignment, script);
    }

    /// <summary>Once a day, before work: what falls due by itself.</summary>
    public async Task Morning()
    {
        if (await stage.CarryOutDue() > 0)
        {
            await FollowSeries();
        }
    }

    private async Task Begin(Assignment assignment, string script)
    {
        var alternatives = script.Split('/');
        var steps = Step.Read(alternatives[(assignment.Occurrence - 1) % alternatives.Length]);
        GoOn(new(assignment, await DueOf(assignment.Duty), steps));
    }

    private void GoOn(Course course)
    {
        if (course.Next is { } step)
        {
            timeline.On(step.On(timeline, course.Due), () => Perform(course, step));
        }
    }

    private async Task Perform(Course course, Step step)
    {
        var part = await deeds.Do(course, step);
        if (part is not null)
        {
            await Begin(part, "ack hand@+2 report:60@d-5 deliver@d-1 accept@+2");
        }

        course.Done++;
        if (step.Verb is "grant" or "resume")
        {
            course.Due = await DueOf(course.Duty);
        }

        if (course.Recurs && step.Verb is "accept")
        {
            await FollowSeries();
        }

        GoOn(course);
    }

    private async Task FollowSeries()
    {
        AssignmentId?[] known = [.. series.Keys.Select(id => (AssignmentId?)id)];
        var later = await stage.Ask<AppDatabase, List<Assignment>>(db =>
            db.Set<Assignment>()
                .AsNoTracking()
                .Where(assignment => known.Contains(assignment.Series))
                .OrderBy(assignment => assignment.Code)
                .ToListAsync(stage.Stop)
        );
        foreach (var occurrence in later)
        {
            var (script, last) = series[occurrence.SeriesId];
            if (occurrence.Occurrence > last)
            {
                series[occurrence.SeriesId] = (script, occurrence.Occurrence);
                await Begin(occurrence, script);
            }
        }
    }

    private Task<DateOnly?> DueOf(DutyId duty) =>
        stage.Ask<AppDatabase, DateOnly?>(db =>
            db.Set<Duty>()
                .Where(known => known.Id == duty)
                .Select(known => known.Due)
                .SingleAsync(stage.Stop)
        );
}
