using Chutri.Dissemination.Model;
using Chutri.Duties;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

/// <summary>Opens and ends what people have to catch up, each with its duty.</summary>
internal sealed class MakeUpBook(
    AppDatabase db,
    Counters counters,
    DutyBook duties,
    Calendars calendars
)
{
    public async Task<IReadOnlyList<MakeUp>> Open(
        Campaign campaign,
        StudySession missed,
        StudySession session,
        IReadOnlyList<AudienceMember> people,
        DateOnly due,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var deadline = (await calendars.InForce(stop)).DeadlineOf(
            new WorkingCalendar.DeadlineRule.By(due)
        );
        var opened = new List<MakeUp>();
        foreach (var member in people)
        {
            var id = Guid.CreateVersion7();
            var year = now.Today.Year;
            var code = DisseminationCodes.OfMakeUp(
                year,
                await counters.Next(DisseminationCodes.MakeUpCounter(year), stop)
            );
            var duty = await duties.Open(
                new OpenDuty(
                    DutyKind.Study,
                    code,
                    MakeUpWords.Title(campaign.Title),
                    DisseminationUrls.Of(campaign.Code, "read"),
                    id,
                    Source: null,
                    member.Unit,
                    member.Person,
                    session.Unit,
                    caller.Person,
                    new Holder(member.Unit, member.Person),
                    NextStep.Study,
                    deadline
                ),
                now,
                stop
            );
            opened.Add(
                new MakeUp
                {
                    Id = id,
                    Code = code,
                    Campaign = campaign.Id,
                    Person = member.Person,
                    Missed = missed.Id,
                    Session = session.Id,
                    Duty = duty,
                    DueOn = due,
                    AskedAt = now.Utc,
                }
            );
        }

        db.AddRange(opened);
        return opened;
    }

    /// <param name="people">Null: everybody who still has to catch up.</param>
    public async Task End(
        Guid campaign,
        IReadOnlyCollection<PersonId>? people,
        MakeUpEnd end,
        Moment now,
        CancellationToken stop
    )
    {
        var open = db.Set<MakeUp>().Where(one => one.Campaign == campaign && one.EndedAt == null);
        if (people is not null)
        {
            open = open.Where(one => people.Contains(one.Person));
        }

        foreach (var one in await open.ToListAsync(stop))
        {
            await EndOne(one, end, now, stop);
        }
    }

    /// <summary>Ends what had this duty; nothing where it was no duty to catch up.</summary>
    public async Task EndOf(DutyId duty, MakeUpEnd end, Moment now, CancellationToken stop)
    {
        var open = await db.Set<MakeUp>()
            .SingleOrDefaultAsync(one => one.Duty == duty && one.EndedAt == null, stop);
        if (open is not null)
        {
            await EndOne(open, end, now, stop);
        }
    }

    private async Task EndOne(MakeUp one, MakeUpEnd end, Moment now, CancellationToken stop)
    {
        one.EndBy(end, now);
        var note = MakeUpWords.Name(end).Vietnamese;
        var done =
            end is MakeUpEnd.Attended
                ? await duties.Close(one.Duty, note, now, stop)
                : await duties.Withdraw(one.Duty, note, now, stop);
        if (done.Refusal is { } refusal)
        {
            throw new InvalidOperationException($"{one.Code}: {refusal.Code}");
        }
    }
}

/// <summary>Whoever left the unit with which they were counted is not asked there any more; the list shows them among the leavers.</summary>
internal sealed class EndForLeaver(MakeUpBook makeUps) : IListen<DutyLeftBehind>
{
    public Task Hear(DutyLeftBehind fact, Caller caller, Moment now, CancellationToken stop) =>
        fact.ToUnit ? makeUps.EndOf(fact.Duty, MakeUpEnd.Left, now, stop) : Task.CompletedTask;
}
