using System.Runtime.CompilerServices;
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

    public async IAsyncEnumerable<HeldThing> Read(
        PersonId person,
        Guid? after,
        int atMost,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        var deliveries = Of(person);
        if (after is { } last)
        {
            deliveries = deliveries.Where(delivery => delivery.Id.CompareTo(last) < 0);
        }

        var newest = deliveries
            .OrderByDescending(delivery => delivery.Id)
            .Take(atMost)
            .Join(
                db.Set<Assignment>(),
                delivery => delivery.Assignment,
                assignment => assignment.Id,
                (delivery, assignment) => new { Delivery = delivery, assignment.Code }
            )
            .OrderByDescending(row => row.Delivery.Id);
        await foreach (var row in newest.AsAsyncEnumerable().WithCancellation(stop))
        {
            var mine = row.Delivery.DeliveredBy.Have(person);
            yield return new(
                row.Delivery.Id,
                mine ? new("đã trình", "handed in") : new("đã xem xét", "judged"),
                HeldThing.Plain($"{row.Code}: {row.Delivery.Summary}"),
                row.Delivery.At,
                row.Delivery.DeliveredBySigned
            )
            {
                Href = AssignmentUrls.Assignment(row.Code),
            };
        }
    }

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
