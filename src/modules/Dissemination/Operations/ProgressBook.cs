using Chutri.Dissemination.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

/// <summary>What an act changes in the counts of one unit.</summary>
internal readonly record struct ProgressDelta(
    int Exempt = 0,
    int Attended = 0,
    int Understood = 0,
    int Held = 0
);

/// <summary>
/// Keeps the counts of units equal to the rows of people, in the transaction of the act. Somebody who attends under a campaign is
/// counted in those above it too, in each once, while they are open: the figures of a closed one stand, but for what is struck.
/// </summary>
internal sealed class ProgressBook(AppDatabase db, MakeUpBook makeUps)
{
    public Task Add(Guid campaign, UnitId unit, ProgressDelta delta, CancellationToken stop) =>
        Add(campaign, [unit], delta, stop);

    /// <summary>These people were at a session of the campaign: whoever did not count yet does now.</summary>
    public async Task Count(
        Guid campaign,
        Guid session,
        IReadOnlyCollection<PersonId> people,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        foreach (var one in (await WithThoseAbove(campaign, stop)).Where(one => !one.IsClosed))
        {
            var members = await db.Set<AudienceMember>()
                .AsNoTracking()
                .Where(member =>
                    member.Campaign == one.Id
                    && people.Contains(member.Person)
                    && member.AttendedIn == null
                )
                .ToListAsync(stop);
            if (members.Count == 0)
            {
                continue;
            }

            PersonId[] counted = [.. members.Select(member => member.Person)];
            await EndExemptions(one, [.. members.Where(m => m.Exempt)], caller, now, stop);
            await makeUps.End(one.Id, counted, MakeUpEnd.Attended, now, stop);
            await db.Set<AudienceMember>()
                .Where(member => member.Campaign == one.Id && counted.Contains(member.Person))
                .ExecuteUpdateAsync(
                    change =>
                        change
                            .SetProperty(member => member.AttendedIn, session)
                            .SetProperty(member => member.Exempt, false),
                    stop
                );
            await AddAll(
                one.Id,
                members.Select(member =>
                    (
                        member.Unit,
                        new ProgressDelta(
                            member.Exempt ? -1 : 0,
                            1,
                            member.UnderstoodAt is null ? 0 : 1
                        )
                    )
                ),
                stop
            );
        }
    }

    /// <summary>The person was not at this session after all; another session that counts takes its place.</summary>
    public async Task Uncount(Guid campaign, Guid session, PersonId person, CancellationToken stop)
    {
        var those = await WithThoseAbove(campaign, stop);
        foreach (var one in those)
        {
            var member = await db.Set<AudienceMember>()
                .SingleOrDefaultAsync(row => row.Campaign == one.Id && row.Person == person, stop);
            if (member?.AttendedIn != session)
            {
                continue;
            }

            var below = await Below(one.Id, stop);
            member.AttendedIn = await db.Set<Attendance>()
                .Where(entry =>
                    below.Contains(entry.Campaign)
                    && entry.Person == person
                    && entry.Session != session
                    && entry.State == EntryState.Counted
                )
                .OrderBy(entry => entry.Id)
                .Select(entry => (Guid?)entry.Session)
                .FirstOrDefaultAsync(stop);
            if (member.AttendedIn is null)
            {
                await Add(
                    one.Id,
                    member.Unit,
                    new(Attended: -1, Understood: member.UnderstoodAt is null ? 0 : -1),
                    stop
                );
            }
        }
    }

    /// <summary>A session of the unit was held to its end.</summary>
    public async Task Held(Guid campaign, UnitId unit, CancellationToken stop)
    {
        foreach (var one in (await WithThoseAbove(campaign, stop)).Where(one => !one.IsClosed))
        {
            await Add(one.Id, unit, new(Held: 1), stop);
        }
    }

    private async Task AddAll(
        Guid campaign,
        IEnumerable<(UnitId Unit, ProgressDelta Delta)> changes,
        CancellationToken stop
    )
    {
        var byUnit = changes
            .GroupBy(change => change.Unit)
            .Select(unit =>
                (
                    Unit: unit.Key,
                    Sum: new ProgressDelta(
                        unit.Sum(change => change.Delta.Exempt),
                        unit.Sum(change => change.Delta.Attended),
                        unit.Sum(change => change.Delta.Understood)
                    )
                )
            );
        foreach (var same in byUnit.GroupBy(unit => unit.Sum))
        {
            await Add(campaign, [.. same.Select(unit => unit.Unit)], same.Key, stop);
        }
    }

    private Task Add(
        Guid campaign,
        IReadOnlyCollection<UnitId> units,
        ProgressDelta delta,
        CancellationToken stop
    ) =>
        db.Set<UnitProgress>()
            .Where(row => row.Campaign == campaign && units.Contains(row.Unit))
            .ExecuteUpdateAsync(
                change =>
                    change
                        .SetProperty(row => row.Exempt, row => row.Exempt + delta.Exempt)
                        .SetProperty(row => row.Attended, row => row.Attended + delta.Attended)
                        .SetProperty(
                            row => row.Understood,
                            row => row.Understood + delta.Understood
                        )
                        .SetProperty(row => row.Held, row => row.Held + delta.Held),
                stop
            );

    private async Task EndExemptions(
        Named campaign,
        IReadOnlyCollection<AudienceMember> exempt,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (exempt.Count == 0)
        {
            return;
        }

        PersonId[] people = [.. exempt.Select(member => member.Person)];
        var exemptions = await db.Set<Exemption>()
            .Where(one =>
                one.Campaign == campaign.Id && one.EndedAt == null && people.Contains(one.Person)
            )
            .ToDictionaryAsync(one => one.Person, stop);
        foreach (var member in exempt)
        {
            var ended = new ExemptionEnded(
                campaign.Id,
                campaign.Code,
                member.Person,
                member.PersonName,
                CampaignFieldWords.AttendedAllTheSame.Vietnamese
            );
            exemptions[member.Person].End(ended.Reason, caller, now);
            db.Record(ended, caller, now);
        }
    }

    private async Task<IReadOnlyList<Named>> WithThoseAbove(Guid campaign, CancellationToken stop)
    {
        var all = new List<Named>();
        for (Guid? next = campaign; next is { } id && all.All(one => one.Id != id); )
        {
            var row = await db.Set<Campaign>()
                .Where(one => one.Id == id)
                .Select(one => new
                {
                    one.Code,
                    one.Above,
                    one.State,
                })
                .SingleAsync(stop);
            all.Add(new(id, row.Code, row.State is CampaignState.Closed));
            next = row.Above;
        }

        return all;
    }

    /// <summary>The campaign and all run under it, at whatever depth.</summary>
    private async Task<Guid[]> Below(Guid campaign, CancellationToken stop)
    {
        var all = new HashSet<Guid> { campaign };
        Guid?[] level = [campaign];
        while (level.Length > 0)
        {
            var under = await db.Set<Campaign>()
                .Where(one => level.Contains(one.Above))
                .Select(one => one.Id)
                .ToListAsync(stop);
            level = [.. under.Where(all.Add).Select(id => (Guid?)id)];
        }

        return [.. all];
    }

    private sealed record Named(Guid Id, string Code, bool IsClosed);
}
