using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Notifications.Operations;

/// <summary>Hears every fact; where a module has said whom this kind concerns, they are told.</summary>
internal sealed class TellOf<TBody>(
    IEnumerable<NotificationRule<TBody>> rules,
    AppDatabase db,
    Telling telling,
    PersonDirectory people
) : IListen<TBody>
    where TBody : FactBody
{
    public async Task Hear(TBody fact, Caller caller, Moment now, CancellationToken stop)
    {
        if (rules.FirstOrDefault() is not { } rule)
        {
            return;
        }

        var thing = fact.About.First();
        HashSet<PersonId> told =
        [
            .. await telling.Concerned(thing, rule.To, rule.HeldBy(fact), now, stop),
            .. rule.People(fact),
        ];
        if (rule.HeadOf(fact) is { } unit && await people.HeadOf(unit, now.Today, stop) is { } head)
        {
            told.Add(head.Id);
        }

        if (caller.Person is { } actor)
        {
            told.Remove(actor);
        }

        await telling.Tell(thing, db.IdOf(fact), told, caller.Person, now, stop);
    }
}
