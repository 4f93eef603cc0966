using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Documents.Operations;

/// <summary>Documents that the person registered.</summary>
internal sealed class HeldRegistrations(FactsOfPerson facts) : IHoldAboutPeople
{
    private static readonly Words ByActing = new(
        "ghi lại khi đăng ký văn bản",
        "recorded at the registration"
    );

    public string Code => "registrations";

    public Words Title { get; } = new("Văn bản mình đã đăng ký", "Documents that you registered");

    public Words Purpose { get; } =
        new("Để biết ai đã vào sổ văn bản.", "To know who entered a document in the register.");

    public Task<long> Count(PersonId person, CancellationToken stop) =>
        Of(person).LongCountAsync(stop);

    public IAsyncEnumerable<HeldThing> Read(
        PersonId person,
        Guid? after,
        int atMost,
        CancellationToken stop
    ) => facts.Read(Of(person), after, atMost, _ => ByActing, stop);

    private IQueryable<Fact> Of(PersonId person) =>
        facts.By(person).Where(fact => fact.Kind == "documents.registered");
}
