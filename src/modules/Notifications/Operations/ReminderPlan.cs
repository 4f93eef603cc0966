using Chutri.Duties;
using Chutri.Notifications.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Notifications.Operations;

/// <summary>Whom to remind of what now: read once for all, without a turn to write.</summary>
internal sealed class ReminderPlan(
    AppDatabase db,
    DueDuties due,
    Policies policies,
    PersonDirectory people,
    StandIns standIns,
    AuthorityClock clock
)
{
    /// <summary>Those of one duty stay together: who is meant twice is reminded once.</summary>
    private const int DutiesAtOnce = 250;

    /// <summary>What came by longer ago, and nobody was reminded of in time, is not news any more.</summary>
    private const int OldestStepInDays = 31;

    public async Task<IReadOnlyList<DigestRequest>> Make(
        WorkingNow hours,
        Moment now,
        CancellationToken stop
    )
    {
        var inForce = await policies.Read(stop);
        var reached = new List<Candidate[]>();
        var horizon = hours.HorizonOf(inForce.FurthestBefore, now.Today);
        await foreach (var duty in due.Through(horizon, now, stop))
        {
            Candidate[] ofDuty = [.. Reached(duty, inForce.For(duty.Holder.Unit), hours, now)];
            if (ofDuty.Length > 0)
            {
                reached.Add(ofDuty);
            }
        }

        return await ByPerson(reached, hours, now, stop);
    }

    /// <summary>Of what is due at a time of day, that for which little working time is left: whom to remind before it is over.</summary>
    public async Task<IReadOnlyList<DigestRequest>> LastHours(
        WorkingNow hours,
        Moment now,
        CancellationToken stop
    )
    {
        var through = hours.HorizonOf(1, now.Today);
        DueDuty[] near =
        [
            .. (await due.AtATime(through, now, stop)).Where(duty => hours.IsNear(duty, now)),
        ];
        if (near.Length == 0)
        {
            return [];
        }

        var inForce = await policies.Read(stop);
        return await ByPerson(
            [
                .. near.Select(duty =>
                    (Candidate[])
                        [
                            .. Reached(duty, inForce.For(duty.Holder.Unit), hours, now)
                                .Where(one => one.Planned.Reached.Role is ReminderRole.Holder),
                        ]
                ),
            ],
            hours,
            now,
            stop
        );
    }

    private async Task<IReadOnlyList<DigestRequest>> ByPerson(
        IEnumerable<Candidate[]> reached,
        WorkingNow hours,
        Moment now,
        CancellationToken stop
    )
    {
        var byPerson = new Dictionary<PersonId, List<Candidate>>();
        foreach (var some in reached.Chunk(DutiesAtOnce))
        {
            foreach (
                var (person, candidate) in await Concerned(
                    [.. some.SelectMany(one => one)],
                    now,
                    stop
                )
            )
            {
                byPerson.TryAdd(person, []);
                byPerson[person].Add(candidate);
            }
        }

        return
        [
            .. byPerson
                .Where(one => one.Value.Exists(candidate => hours.IsAtWork(candidate.Of.Unit)))
                .Select(one => new DigestRequest(
                    one.Key,
                    [.. one.Value.Select(candidate => candidate.Planned)]
                )),
        ];
    }

    private IEnumerable<Candidate> Reached(
        DueDuty duty,
        ReminderSteps steps,
        WorkingNow hours,
        Moment now
    )
    {
        var calendar = hours.Of(duty.Holder.Unit);
        ReminderRole[] roles = duty.IsJudging
            ? [ReminderRole.Holder]
            : [ReminderRole.Holder, ReminderRole.Head, ReminderRole.Issuer];
        foreach (var role in roles)
        {
            if (
                steps.Reached(role, duty.By, now.Today, calendar) is { } step
                && ReminderSteps.DayOf(step, duty.By, calendar)
                    >= now.Today.AddDays(-OldestStepInDays)
                && !(
                    role is ReminderRole.Holder
                    && clock.DayOf(duty.HeldSince) == now.Today
                    && !hours.IsNear(duty, now)
                )
            )
            {
                yield return new(
                    new(new(duty.Id, duty.By, step, role), duty.Holder, hours.IsNear(duty, now)),
                    duty.Subject,
                    role switch
                    {
                        ReminderRole.Holder => duty.Holder,
                        ReminderRole.Head => new(duty.Holder.Unit, null),
                        _ => new(duty.OwedToUnit, duty.OwedToPerson),
                    }
                );
            }
        }
    }

    /// <summary>Each with the person who is meant, without what that person was reminded of before or may not see.</summary>
    private async Task<IEnumerable<(PersonId Person, Candidate Candidate)>> Concerned(
        IReadOnlyList<Candidate> candidates,
        Moment now,
        CancellationToken stop
    )
    {
        UnitId[] headless =
        [
            .. candidates.Where(one => one.Of.Person is null).Select(one => one.Of.Unit).Distinct(),
        ];
        var heads = await people.HeadsOf(headless, now.Today, stop);
        DutyId[] duties = [.. candidates.Select(one => one.Planned.Reached.Duty).Distinct()];
        var sent = (
            await db.Set<SentReminder>()
                .Where(sent => duties.Contains(sent.Duty))
                .Select(sent => new
                {
                    sent.Duty,
                    sent.Person,
                    sent.Due,
                    sent.Step,
                })
                .ToListAsync(stop)
        ).Select(sent => (sent.Duty, sent.Person, sent.Due, sent.Step)).ToHashSet();
        Guid[] subjects = [.. candidates.Select(one => one.Subject).Distinct()];
        var limited = await db.Set<LimitedThing>()
            .Include(limited => limited.Viewers)
            .AsNoTracking()
            .Where(limited => subjects.Contains(limited.Thing))
            .ToDictionaryAsync(limited => limited.Thing, stop);
        var meant = candidates
            .Select(one => (Person: one.Of.Person ?? heads.GetValueOrDefault(one.Of.Unit)?.Id, one))
            .Where(one => one.Person is not null)
            .Select(one => (Person: one.Person!.Value, Candidate: one.one))
            .ToList();
        return meant
            .Concat(await BesideThem(meant, now, stop))
            .Where(one => MaySee(one.Person, one.Candidate.Subject))
            .GroupBy(one => (one.Person, one.Candidate.Planned.Reached.Duty))
            .Select(same => same.MinBy(one => one.Candidate.Planned.Reached.Role))
            .Where(one => !WasSent(one.Person, one.Candidate.Planned.Reached));

        bool MaySee(PersonId person, Guid subject) =>
            limited.GetValueOrDefault(subject)?.Viewers.Any(viewer => viewer.Person == person)
                is not false;

        bool WasSent(PersonId person, ReachedReminder reached) =>
            sent.Contains((reached.Duty, person, reached.Due, reached.Step));
    }

    /// <summary>Whoever stands in wholly for a holder is reminded too, as that: the holder may be away.</summary>
    private async Task<IEnumerable<(PersonId Person, Candidate Candidate)>> BesideThem(
        IReadOnlyList<(PersonId Person, Candidate Candidate)> meant,
        Moment now,
        CancellationToken stop
    )
    {
        var holders = meant
            .Where(one => one.Candidate.Planned.Reached.Role is ReminderRole.Holder)
            .ToList();
        var whole = await standIns.Whole(
            [.. holders.Select(one => one.Person).Distinct()],
            now.Today,
            stop
        );
        return holders.SelectMany(one =>
            whole[(one.Person, one.Candidate.Of.Unit)]
                .Select(standIn =>
                    (
                        standIn,
                        one.Candidate with
                        {
                            Planned = one.Candidate.Planned with
                            {
                                Reached = one.Candidate.Planned.Reached with
                                {
                                    Role = ReminderRole.StandIn,
                                },
                            },
                        }
                    )
                )
        );
    }

    /// <param name="Of">Who is meant: a person, or a unit's head.</param>
    private sealed record Candidate(PlannedReminder Planned, Guid Subject, Holder Of);
}
