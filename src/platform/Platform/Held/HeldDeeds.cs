using Microsoft.EntityFrameworkCore;

namespace Chutri.Platform;

/// <summary>What the person did, as facts.</summary>
internal sealed class HeldDeeds(FactsOfPerson facts) : IHoldAboutPeople
{
    private static readonly Words ByActing = new(
        "ghi lại khi việc được làm",
        "recorded when it was done"
    );

    public string Code => "deeds";

    public Words Title { get; } = new("Việc mình đã làm", "What you did");

    public Words Purpose { get; } =
        new(
            "Để biết ai đã làm gì, vì sao. Không sửa, không xóa.",
            "To know who did what, and why. Never changed, never removed."
        );

    public Task<long> Count(PersonId person, CancellationToken stop) =>
        facts.By(person).LongCountAsync(stop);

    public IAsyncEnumerable<HeldThing> Read(
        PersonId person,
        Guid? after,
        int atMost,
        CancellationToken stop
    ) => facts.Read(facts.By(person), after, atMost, _ => ByActing, stop);
}

/// <summary>What others did that is about the person.</summary>
internal sealed class HeldNews(FactsOfPerson facts) : IHoldAboutPeople
{
    public string Code => "done-about";

    public Words Title { get; } =
        new("Việc người khác làm liên quan đến mình", "What others did about you");

    public Words Purpose { get; } =
        new(
            "Bổ nhiệm, sửa tên, ủy quyền, xem dữ liệu riêng. Không sửa, không xóa.",
            "Appointments, corrections, delegations, looks at private things. Never changed, never removed."
        );

    public Task<long> Count(PersonId person, CancellationToken stop) =>
        facts.About(person).LongCountAsync(stop);

    public IAsyncEnumerable<HeldThing> Read(
        PersonId person,
        Guid? after,
        int atMost,
        CancellationToken stop
    ) =>
        facts.Read(
            facts.About(person),
            after,
            atMost,
            fact => HeldThing.Plain(fact.Envelope.PersonName),
            stop
        );
}
