using Chutri.Assignments.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Operations;

/// <summary>Results that the person handed in or judged.</summary>
internal sealed class HeldDeliveries(AppDatabase db) : IHoldAboutPeople
{
    public string Code => "results";

    public Words Title { get; } =
        new("Kết quả mình đã trình hoặc đã xem xét", "Results that you handed in or judged");

    public Words Purpose { get; } =
        new(
            "Để biết ai trình, ai công nhận: người trình không tự công nhận.",
            "To know who handed in and who accepted: nobody accepts what they delivered."
        );

    public Task<long> Count(PersonId person, CancellationToken stop) =>
        Of(person).LongCountAsync(stop);

    public IAsyncEnumerable<HeldThing> Read(
        PersonId person,
        Guid? after,
        int atMost,
        CancellationToken stop
    ) =>
        (
            from delivery in Of(person)
            join assignment in db.Set<Assignment>() on delivery.Assignment equals assignment.Id
            select new HeldRow<Delivery, string>
            {
                Key = delivery.Id,
                Row = delivery,
                Of = assignment.Code,
            }
        ).NewestFirst(
            after,
            atMost,
            (delivery, code) =>
                new HeldThing(
                    delivery.Id,
                    delivery.DeliveredBy.Have(person)
                        ? new("đã trình", "handed in")
                        : new("đã xem xét", "judged"),
                    HeldThing.Plain($"{code}: {delivery.Summary}"),
                    delivery.At,
                    delivery.DeliveredBySigned
                )
                {
                    Href = AssignmentUrls.Assignment(code),
                },
            stop
        );

    private IQueryable<Delivery> Of(PersonId person) =>
        db.Set<Delivery>()
            .AsNoTracking()
            .Where(delivery =>
                delivery.By == person
                || delivery.InPlaceOf == person
                || delivery.JudgedBy == person
                || delivery.JudgedInPlaceOf == person
            )
            .Where(delivery => db.Set<Assignment>().Any(of => of.Id == delivery.Assignment));
}
