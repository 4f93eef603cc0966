using System.Runtime.CompilerServices;
using Chutri.Duties.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties.Operations;

/// <summary>What the person holds, held, answers for or waits for.</summary>
internal sealed class HeldDuties(AppDatabase db) : IHoldAboutPeople
{
    public string Code => "duties";

    public Words Title { get; } =
        new(
            "Việc mình giữ, đã giữ hoặc chịu trách nhiệm",
            "Work that you hold, held or answer for"
        );

    public Words Purpose { get; } =
        new(
            "Để thấy việc đang ở đâu, do ai giữ, đúng hạn hay trễ hạn.",
            "To see where work is, who has it, and whether it is late."
        );

    public Task<long> Count(PersonId person, CancellationToken stop) =>
        Of(person).LongCountAsync(stop);

    public async IAsyncEnumerable<HeldThing> Read(
        PersonId person,
        Guid? after,
        int atMost,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        var duties = Of(person);
        if (after is { } last)
        {
            duties = duties.Where(duty => ((Guid)(object)duty.Id).CompareTo(last) < 0);
        }

        var newest = duties
            .OrderByDescending(duty => duty.Id)
            .Take(atMost)
            .Select(duty => new
            {
                duty.Id,
                duty.Kind,
                duty.Code,
                duty.Title,
                duty.OpenedAt,
                duty.Accountable,
                duty.HolderPerson,
                duty.Url,
            });
        await foreach (var duty in newest.AsAsyncEnumerable().WithCancellation(stop))
        {
            yield return new(
                duty.Id.Value,
                duty.Kind.Name(),
                HeldThing.Plain($"{duty.Code}: {duty.Title}"),
                duty.OpenedAt,
                duty.HolderPerson == person ? new("mình đang giữ", "you hold it")
                    : duty.Accountable == person ? new("mình chịu trách nhiệm", "you answer for it")
                    : new("mình đã giữ hoặc đang chờ", "you held it, or wait for it")
            )
            {
                Href = duty.Url,
            };
        }
    }

    private IQueryable<Duty> Of(PersonId person)
    {
        var held = db.Set<Holding>()
            .Where(holding => holding.Person == person)
            .Select(holding => holding.Duty);
        return db.Set<Duty>()
            .AsNoTracking()
            .Where(duty =>
                duty.HolderPerson == person
                || duty.Accountable == person
                || duty.OwedToPerson == person
                || held.Contains(duty.Id)
            );
    }
}
