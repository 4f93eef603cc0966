using Chutri.Duties;
using Chutri.Inspections.Model;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Inspections.Operations;

/// <summary>Each step that begins is a duty of somebody, due in working days by the timetable; it ends with the step.</summary>
internal sealed class StepBook(
    AppDatabase db,
    DutyBook book,
    Calendars calendars,
    PersonDirectory people,
    UnitSides sides,
    ViewLimits limits
)
{
    /// <summary>Owed by the unit that is inspected, that is by its head; whoever stands for it is named from now on.</summary>
    public async Task OfUnit(
        Inspection inspection,
        StepKind kind,
        Moment now,
        CancellationToken stop
    )
    {
        var side = await sides.Of(inspection, now, stop);
        await Name(inspection, side.Speakers.Select(one => one.Id), stop);
        await Begin(
            inspection,
            kind,
            side.Unit,
            side.Head?.Id,
            inspection.UnitName,
            asPerson: false,
            now,
            stop
        );
    }

    /// <summary>Owed by one person, under a post held today.</summary>
    public async Task OfPerson(
        Inspection inspection,
        StepKind kind,
        PersonId person,
        bool asPerson,
        Moment now,
        CancellationToken stop
    )
    {
        var found = (await people.Find(person, stop))!;
        var posts = found.PostsOn(now.Today).ToList();
        var unit =
            (
                posts.For(inspection.Owner) ?? posts.For(inspection.Unit) ?? posts.FirstOrDefault()
            )?.Unit
            ?? inspection.Owner;
        await Name(inspection, [person], stop);
        await Begin(
            inspection,
            kind,
            unit,
            posts.Count > 0 ? person : null,
            found.Name,
            asPerson,
            now,
            stop
        );
    }

    public Task BeginConclusion(Inspection inspection, Moment now, CancellationToken stop) =>
        OfPerson(
            inspection,
            StepKind.Conclude,
            inspection.Leader.Person,
            asPerson: false,
            now,
            stop
        );

    public async Task<Outcome<Done>> Finish(
        InspectionStep step,
        string? note,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        (step.DoneAt, step.DoneByName, step.Note) = (
            now.Utc,
            caller.Signature.Shortened(Lengths.Name),
            note
        );
        return await book.Close(step.Duty, null, now, stop);
    }

    /// <summary>What the head of the team owed goes to the new one, with its deadline as it was.</summary>
    public async Task HandTo(
        Inspection inspection,
        PersonId from,
        PersonId to,
        Moment now,
        CancellationToken stop
    )
    {
        foreach (
            var step in inspection
                .Steps.Where(one => one.DoneAt is null && !one.AsPerson && one.Person == from)
                .Where(one =>
                    one.Kind
                        is StepKind.Field
                            or StepKind.Conclude
                            or StepKind.File
                            or StepKind.Effect
                )
                .ToList()
        )
        {
            var found = (await people.Find(to, stop))!;
            var posts = found.PostsOn(now.Today).ToList();
            var unit =
                (posts.For(inspection.Owner) ?? posts.FirstOrDefault())?.Unit ?? inspection.Owner;
            step.HandTo(unit, to, found.Name.Shortened(Lengths.Title));
            await book.ChangeLead(step.Duty, unit, to, new Holder(unit, to), null, now, stop);
        }
    }

    /// <summary>What the unit owes is its present head's, with its deadline as it was; where it has none, nobody's yet.</summary>
    public async Task HandToUnit(
        Inspection inspection,
        UnitSide side,
        Moment now,
        CancellationToken stop
    )
    {
        foreach (
            var step in inspection.Steps.Where(one =>
                one.IsOfUnit && one.DoneAt is null && one.Person != side.Head?.Id
            )
        )
        {
            step.HandTo(side.Unit, side.Head?.Id, step.Holder);
            await book.ChangeLead(
                step.Duty,
                side.Unit,
                side.Head?.Id,
                new Holder(side.Unit, side.Head?.Id),
                null,
                now,
                stop
            );
        }
    }

    /// <summary>Whoever is named for the first time sees it from now on.</summary>
    public async Task Name(
        Inspection inspection,
        IEnumerable<PersonId> added,
        CancellationToken stop
    )
    {
        var before = await limits.ViewersOf(inspection.Id, stop);
        var begun = db.Set<Viewer>().Local.Where(one => one.Thing == inspection.Id);
        limits.Name(
            inspection.Id,
            added.Except(before).Except(begun.Select(one => one.Person)).ToList()
        );
    }

    private async Task Begin(
        Inspection inspection,
        StepKind kind,
        UnitId unit,
        PersonId? person,
        string holder,
        bool asPerson,
        Moment now,
        CancellationToken stop
    )
    {
        var calendar = await calendars.InForce(stop);
        var deadline = calendar.DeadlineOf(
            new DeadlineRule.Within(inspection.Timetable.Of(kind), Working: true, now.Today)
        );
        var duty = await book.Open(
            new OpenDuty(
                DutyKind.Inspection,
                inspection.Code,
                kind.Listed().Vietnamese,
                InspectionUrls.Of(inspection.Code),
                inspection.Id,
                Source: null,
                unit,
                person,
                inspection.Owner,
                inspection.DecidedBy,
                new Holder(unit, person),
                NextStep.DoStep,
                deadline
            ),
            now,
            stop
        );
        inspection.Begin(
            InspectionStep.Of(
                inspection,
                kind,
                unit,
                person,
                holder.Shortened(Lengths.Title),
                asPerson,
                duty,
                deadline.Due,
                now
            )
        );
    }
}
