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
                    MakeUpWords.Title(campaign.Title).Vietnamese.Shortened(Lengths.Title),
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
}
