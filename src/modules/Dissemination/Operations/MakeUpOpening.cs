using Chutri.Dissemination.Model;
using Chutri.Duties;
using Chutri.Platform;

namespace Chutri.Dissemination.Operations;

/// <summary>Opens what people have to catch up, each with its duty and its number.</summary>
internal sealed class MakeUpOpening(
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
        var year = now.Today.Year;
        var last = await counters.Take(DisseminationCodes.MakeUpCounter(year), people.Count, stop);
        (AudienceMember Member, Guid Id, string Code)[] asked =
        [
            .. people.Select(
                (member, at) =>
                    (
                        member,
                        Guid.CreateVersion7(),
                        DisseminationCodes.OfMakeUp(year, last - people.Count + 1 + at)
                    )
            ),
        ];
        var opened = await duties.OpenMany(
            [
                .. asked.Select(one => new OpenDuty(
                    DutyKind.Study,
                    one.Code,
                    MakeUpWords.Title(campaign.Title).Vietnamese.Shortened(Lengths.Title),
                    DisseminationUrls.Of(campaign.Code, "read"),
                    one.Id,
                    Source: null,
                    one.Member.Unit,
                    one.Member.Person,
                    session.Unit,
                    caller.Person,
                    new Holder(one.Member.Unit, one.Member.Person),
                    NextStep.Study,
                    deadline
                )),
            ],
            now,
            stop
        );
        MakeUp[] given =
        [
            .. asked.Zip(
                opened,
                (one, duty) =>
                    new MakeUp
                    {
                        Id = one.Id,
                        Code = one.Code,
                        Campaign = campaign.Id,
                        Person = one.Member.Person,
                        Missed = missed.Id,
                        Session = session.Id,
                        Duty = duty,
                        DueOn = due,
                        AskedAt = now.Utc,
                    }
            ),
        ];
        db.AddRange(given);
        return given;
    }
}
