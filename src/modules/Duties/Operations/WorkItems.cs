using Chutri.Duties.Model;
using Chutri.Duties.Storage;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties.Operations;

/// <summary>Puts names, titles and working days to rows of my work: the same few statements for all rows together.</summary>
internal sealed class WorkItems(
    AppDatabase db,
    UnitDirectory units,
    PersonDirectory people,
    Calendars calendars,
    AuthorityClock clock
)
{
    public async Task<List<WorkItem>> Of(
        IReadOnlyList<WorkRow> rows,
        Moment now,
        CancellationToken stop
    )
    {
        if (rows.Count == 0)
        {
            return [];
        }

        var known = await units.All(stop);
        var calendar = await calendars.InForce(stop);
        var handedIn = await HandedInBy(rows, stop);
        var named = (await people.HoldingPosts(PeopleOf(rows, handedIn.Values), stop)).ToDictionary(
            p => p.Id
        );
        return [.. rows.Select(Item)];

        WorkItem Item(WorkRow row)
        {
            var times = new DutyTimes(row.MeasuredDue, row.DueAt, row.HandedInOn, null, row.DoneAt)
            {
                ByClock = row.DueByClock,
            };
            var acting = ActingDay.Of(row.State, row.Next, times, calendar, now);
            return new(
                row.Code,
                row.Title,
                row.Url,
                row.Kind,
                row.State,
                row.Next!.Value,
                Unit(row.LeadUnit),
                Unit(handedIn.GetValueOrDefault(row.Id)?.Unit ?? row.LeadUnit),
                Person(handedIn.GetValueOrDefault(row.Id)?.Person),
                Unit(row.OwedToUnit),
                Person(row.OwedToPerson),
                TitleOf(row.OwedToPerson, row.OwedToUnit),
                row.Accountable,
                Unit(row.HolderUnit!.Value),
                Person(row.HolderPerson),
                TitleOf(row.HolderPerson, row.HolderUnit!.Value),
                calendar.CountWorkingDays(clock.DayOf(row.HeldSince), now.Today),
                row.OpenedOn,
                row.HandedInOn,
                row.Due,
                times.Due,
                row.Deadline,
                DutyTiming.Of(row.State, times, calendar, now),
                acting,
                acting.GroupAt(now)
            )
            {
                Id = row.Id,
                Version = row.Version,
            };
        }

        NamedUnit Unit(UnitId id) =>
            known.GetValueOrDefault(id) is { } unit
                ? new(id, unit.Code, unit.Name, unit.ShortName)
                : new(id, "", "", "");

        NamedPerson? Person(PersonId? id) =>
            id is { } one ? new(one, named.GetValueOrDefault(one)?.Name ?? "") : null;

        string TitleOf(PersonId? id, UnitId unit) =>
            id is { } one && named.GetValueOrDefault(one) is { } person
                ? person.TitleFor(unit, now.Today)
                : "";
    }

    /// <summary>Who handed in what is to be judged: a unit that has ended since did it all the same.</summary>
    private async Task<Dictionary<Guid, Holder>> HandedInBy(
        IEnumerable<WorkRow> rows,
        CancellationToken stop
    )
    {
        DutyId[] judged =
        [
            .. rows.Where(row => row.Next is NextStep.Judge).Select(row => new DutyId(row.Id)),
        ];
        return judged.Length == 0 ? [] : (
                await db.Set<Holding>()
                    .Where(holding => judged.Contains(holding.Duty))
                    .Where(holding => holding.Why == PassReason.HandedIn)
                    .Select(holding => new
                    {
                        holding.Duty,
                        holding.Sequence,
                        Holder = new Holder(holding.Unit, holding.Person),
                    })
                    .ToListAsync(stop)
            ).GroupBy(holding => holding.Duty.Value).ToDictionary(duty => duty.Key, duty => duty.MaxBy(holding => holding.Sequence)!.Holder);
    }

    private static PersonId[] PeopleOf(IEnumerable<WorkRow> rows, IEnumerable<Holder> before) =>
        [
            .. rows.SelectMany(row => new[] { row.OwedToPerson, row.HolderPerson })
                .Concat(before.Select(holder => holder.Person))
                .OfType<PersonId>()
                .Distinct(),
        ];
}
