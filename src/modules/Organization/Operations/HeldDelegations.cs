using System.Runtime.CompilerServices;
using Chutri.Organization.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Operations;

/// <summary>In whose place the person acts or acted, and who in the person's.</summary>
internal sealed class HeldDelegations(AppDatabase db, FactsOfPerson facts) : IHoldAboutPeople
{
    private static readonly Words Unknown = new("không ghi lại nguồn", "the source was not noted");

    public string Code => "delegations";

    public Words Title { get; } = new("Ủy quyền", "Delegations");

    public Words Purpose { get; } =
        new(
            "Để biết ai được làm thay ai, từ ngày nào đến ngày nào.",
            "To know who may act in whose place, from which day until which."
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
        var rows = await Of(person).AsNoTracking().ToListAsync(stop);
        var firsts = await facts.Firsts([.. rows.Select(row => row.Delegation.Id.Value)], stop);
        foreach (var thing in rows.Select(row => Thing(row, firsts)).After(after, atMost))
        {
            yield return thing;
        }
    }

    private IQueryable<DelegationRow> Of(PersonId person) =>
        db.Delegations()
            .Where(row => row.Delegation.Giver == person || row.Delegation.Delegate == person);

    private static HeldThing Thing(DelegationRow row, IReadOnlyDictionary<Guid, ReadFact> firsts)
    {
        var delegation = row.Delegation;
        var first = firsts.GetValueOrDefault(delegation.Id.Value);
        return new(
            delegation.Id.Value,
            new("ủy quyền", "delegation"),
            new(
                $"{row.StandIn.Name} làm thay {row.Giver.Name} ({row.Post.Title}) từ {delegation.From:dd/MM/yyyy} đến {delegation.Until:dd/MM/yyyy}; lý do: {delegation.Reason}",
                $"{row.StandIn.Name} for {row.Giver.Name} ({row.Post.Title}) from {delegation.From:yyyy-MM-dd} until {delegation.Until:yyyy-MM-dd}; reason: {delegation.Reason}"
            ),
            first?.Envelope.At,
            first?.Sentence() ?? Unknown
        );
    }
}
