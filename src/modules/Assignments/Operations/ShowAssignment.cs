using Chutri.Assignments.Model;
using Chutri.Documents;
using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.WorkingCalendar;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Operations;

/// <summary>One assignment with everything around it: a fixed number of statements, however much there is.</summary>
internal sealed class ShowAssignment(
    AppDatabase db,
    AssignmentSurroundings around,
    DutyReading duties,
    UnitDirectory units,
    PersonDirectory people,
    DocumentDirectory documents,
    Calendars calendars,
    Circle circle,
    AuthorityClock clock
)
{
    public async Task<Outcome<AssignmentView>> Find(string code, CancellationToken stop)
    {
        var now = clock.Now();
        var wanted = AssignmentCode.Spelled(code);
        if (await Load(wanted, stop) is not { } assignment)
        {
            return AssignmentRefusals.NotFound(code);
        }

        var views = (await duties.OfSubject(assignment.Id.Value, now, stop)).ToDictionary(duty =>
            duty.Id
        );
        var named = await PeopleOf(assignment, stop);
        var all = await units.All(stop);
        var linked = await around.Linked(assignment, stop);
        var document = assignment.Source.Document is { } id ? await documents.Find(id, stop) : null;
        var accountable = named.GetValueOrDefault(assignment.Accountable);
        return new AssignmentView
        {
            Id = assignment.Id,
            Code = assignment.Code,
            Version = assignment.Version,
            Title = assignment.Title,
            Work = assignment.Work,
            Deliverable = assignment.Deliverable,
            Authority = assignment.Authority,
            State = assignment.State,
            Standing = assignment.StandingWith(
                views[assignment.Duty].Holder?.Unit,
                unit => Unit(unit).Name,
                clock.LocalOf
            ) with
            {
                HolderPerson = views[assignment.Duty].Holder?.Person,
                WorkingDaysSince = assignment.WorkingDaysSince(
                    await calendars.InForce(stop),
                    now.Today
                ),
                OpenParts = linked.Count(row => row.Parent == assignment.Id && row.State.IsOpen()),
                NoPause = views[assignment.Duty].RefusePause(),
            },
            Lead = Unit(assignment.LeadUnit),
            Accountable = Person(assignment.Accountable, assignment.LeadUnit)!,
            AccountableIsThere =
                accountable?.PostsOn(now.Today).Any(post => post.ActsFor(assignment.LeadUnit))
                    is true,
            Issuer = Unit(assignment.IssuerUnit),
            IssuerPerson = Person(assignment.IssuerPerson, assignment.IssuerUnit),
            IssuerSignature = assignment.IssuerSignature,
            SupervisingLeader = Person(assignment.SupervisingLeader, assignment.IssuerUnit),
            Source = assignment.Source,
            DocumentTitle = document?.Title.ToString(),
            DocumentVersion = document?.Version,
            Parent = linked.Where(row => row.Id == assignment.Parent).Select(Link).FirstOrDefault(),
            Parts = [.. linked.Where(row => row.Parent == assignment.Id).Select(Link)],
            OtherOccurrences =
            [
                .. linked
                    .Where(row => (row.Series ?? row.Id) == assignment.SeriesId)
                    .OrderBy(row => row.Occurrence)
                    .Select(Link),
            ],
            Continuing = assignment.Continuing,
            Recurrence = assignment.Recurrence is { } json ? Said(json) : null,
            Occurrence = assignment.Occurrence,
            IssuedOn = assignment.IssuedOn,
            AcknowledgedOn = assignment.AcknowledgedOn,
            RightfulUnit = assignment.RightfulUnit is { } rightful ? Unit(rightful) : null,
            SentBackReason = assignment.SentBackReason,
            Duty = views[assignment.Duty],
            Cooperating = [.. assignment.Cooperating.Select(known => Unit(known.Unit))],
            Requests =
            [
                .. assignment
                    .Requests.OrderBy(request => request.Number)
                    .Select(request =>
                        ViewsOfAnswers.Of(request, Unit(request.Unit), views[request.Duty], clock)
                    ),
            ],
            Extensions =
            [
                .. assignment
                    .Extensions.OrderBy(request => request.AskedAt)
                    .Select(request =>
                        ViewsOfAnswers.Of(request, views[assignment.Duty].Deadline, clock)
                    ),
            ],
            Deliveries =
            [
                .. assignment.Deliveries.OrderByDescending(one => one.At).Select(ViewsOfAnswers.Of),
            ],
            Limit = assignment.Limit,
            Viewers = assignment.Limit is null ? [] : await Viewers(assignment, now, stop),
            Files = await around.Files(assignment.Id, stop),
            LastProgress = await around.LastProgress(assignment.Id, stop),
        };

        UnitView Unit(UnitId unit) =>
            all.GetValueOrDefault(unit) is { } known
                ? new(unit, known.Code, known.Name, known.ShortName)
                : new(unit, "", "", "");

        PersonView? Person(PersonId? person, UnitId unit) =>
            person is { } one && named.GetValueOrDefault(one) is { } known
                ? new(one, known.Code, known.Name, known.TitleFor(unit, now.Today))
                : null;

        LinkedAssignment Link(LinkedRow row) =>
            new(row.Code, row.Title, Unit(row.LeadUnit).Name, row.State, row.Occurrence);
    }

    private async Task<IReadOnlyList<PersonView>> Viewers(
        Assignment assignment,
        Moment now,
        CancellationToken stop
    ) =>
        [
            .. (await people.HoldingPosts([.. await circle.Of(assignment, stop)], stop))
                .Select(person => new PersonView(
                    person.Id,
                    person.Code,
                    person.Name,
                    person.TitleFor(assignment.LeadUnit, now.Today)
                ))
                .OrderBy(person => person.Code, StringComparer.Ordinal),
        ];

    private Task<Assignment?> Load(string code, CancellationToken stop) =>
        db.Set<Assignment>()
            .AsNoTracking()
            .Include(assignment => assignment.Cooperating)
            .Include(assignment => assignment.Requests)
            .Include(assignment => assignment.Extensions)
            .Include(assignment => assignment.Deliveries)
            .AsSplitQuery()
            .SingleOrDefaultAsync(assignment => assignment.Code == code, stop);

    private async Task<Dictionary<PersonId, PersonSummary>> PeopleOf(
        Assignment assignment,
        CancellationToken stop
    )
    {
        PersonId?[] ids =
        [
            assignment.Accountable,
            assignment.IssuerPerson,
            assignment.SupervisingLeader,
        ];
        return (
            await people.HoldingPosts([.. ids.OfType<PersonId>().Distinct()], stop)
        ).ToDictionary(person => person.Id);
    }

    private static Words Said(string json)
    {
        var said = DeadlineJson.Read<Recurrence>(json).Say();
        return new(said.Vietnamese, said.English);
    }
}
