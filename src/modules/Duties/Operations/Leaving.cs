using Chutri.Duties.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties.Operations;

/// <summary>
/// What a person held in a unit without a post there goes back to the unit; what the person answered for goes to the head of
/// the lead unit, once it has one. Done twice it changes nothing more.
/// </summary>
internal sealed class Leaving(AppDatabase db, PersonDirectory people, UnitDirectory units)
{
    /// <returns>How many duties changed.</returns>
    public async Task<int> Follow(
        PersonId person,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var open = await db.Set<Duty>()
            .Where(duty => duty.ClosedAt == null)
            .Where(duty => duty.HolderPerson == person || duty.Accountable == person)
            .OrderBy(duty => duty.Id)
            .ToListAsync(stop);
        if (open.Count == 0 || await people.Find(person, stop) is not { } known)
        {
            return 0;
        }

        var all = await units.All(stop);
        var left = new LeftUnits(known, all, now.Today);
        UnitId[] leads = [.. open.Select(duty => duty.LeadUnit).Distinct()];
        var heads = await people.HeadsOf(leads, now.Today, stop);
        var facts = open.Select(duty =>
                Follow(duty, left, heads.GetValueOrDefault(duty.LeadUnit), now)
            )
            .OfType<DutyLeftBehind>()
            .ToList();
        facts.ForEach(fact => db.Record(fact, caller, now));
        return facts.Count;
    }

    private static DutyLeftBehind? Follow(
        Duty duty,
        LeftUnits left,
        PersonSummary? head,
        Moment now
    )
    {
        var held =
            duty.HolderPerson == left.Person.Id
            && duty.HolderUnit is { } holder
            && left.Contains(holder);
        var answered = duty.Accountable == left.Person.Id && left.Contains(duty.LeadUnit);
        var follows = answered ? head : null;
        if (!held && follows is null)
        {
            return null;
        }

        var unit = held ? duty.HolderUnit!.Value : duty.LeadUnit;
        if (held)
        {
            duty.LeaveToUnit(now);
        }

        if (follows is not null)
        {
            duty.LetAnswer(follows.Id);
        }

        return new(
            duty.Id,
            duty.Code,
            duty.Subject,
            left.Person.Id,
            left.Person.Name,
            unit,
            left.NameOf(unit),
            held,
            follows?.Id,
            follows?.Name,
            answered && follows is null
        );
    }

    /// <summary>Units that go on while the person has no post in them; one that ends is followed by its successor instead.</summary>
    private sealed record LeftUnits(
        PersonSummary Person,
        IReadOnlyDictionary<UnitId, UnitSummary> Units,
        DateOnly Today
    )
    {
        public bool Contains(UnitId unit) =>
            Units.GetValueOrDefault(unit)?.ActiveOn(Today) is true
            && !Person.PostsOn(Today).Any(post => post.ActsFor(unit));

        public string NameOf(UnitId unit) => Units[unit].Name;
    }
}
