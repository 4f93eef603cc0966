using Chutri.Accounts.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Accounts.Operations;

/// <summary>Who looked at what is private about the person.</summary>
internal sealed class HeldLooks(FactsOfPerson facts) : IHoldAboutPeople
{
    public string Code => "looks";

    public Words Title { get; } = new("Ai đã xem dữ liệu riêng của mình", "Who looked at it");

    public Words Purpose { get; } =
        new(
            "Mỗi lần có người mở trang tài khoản của mình, hoặc xem việc đăng nhập của mình trong nhật ký, đều được ghi lại ở đây.",
            "Each time somebody opens the page of your account, or reads your sign-ins in the journal, it is noted here."
        );

    public Task<long> Count(PersonId person, CancellationToken stop) =>
        At(person).LongCountAsync(stop);

    public IAsyncEnumerable<HeldThing> Read(
        PersonId person,
        Guid? after,
        int atMost,
        CancellationToken stop
    ) =>
        facts.Read(
            At(person),
            after,
            atMost,
            fact => HeldThing.Plain(fact.Envelope.PersonName),
            stop
        );

    private IQueryable<Fact> At(PersonId person) =>
        facts
            .About(person)
            .Where(fact => fact.Kind == AccountLookedAt.Code || fact.Kind == NoteJournalLook.Code);
}
