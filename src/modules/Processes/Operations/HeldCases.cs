using System.Runtime.CompilerServices;
using Chutri.Platform;
using Chutri.Processes.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Processes.Operations;

/// <summary>Which cases somebody started.</summary>
internal sealed class HeldCases(AppDatabase db) : IHoldAboutPeople
{
    public string Code => "cases";

    public Words Title { get; } = new("Hồ sơ đã bắt đầu", "Cases started");

    public Words Purpose { get; } =
        new(
            "Để giải quyết đúng người, đúng hạn và trả lời khi được hỏi.",
            "To settle them for the right person in time, and to answer for it."
        );

    public Task<long> Count(PersonId person, CancellationToken stop) =>
        db.Set<ProcessCase>().LongCountAsync(one => one.Starter == person, stop);

    public async IAsyncEnumerable<HeldThing> Read(
        PersonId person,
        Guid? after,
        int atMost,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        var found = db.Set<ProcessCase>().AsNoTracking().Where(one => one.Starter == person);
        if (after is { } last)
        {
            found = found.Where(one => one.Id.CompareTo(last) < 0);
        }

        var newest = found.OrderByDescending(one => one.Id).Take(atMost);
        await foreach (var one in newest.AsAsyncEnumerable().WithCancellation(stop))
        {
            yield return new(
                one.Id,
                HeldThing.Plain(one.Code),
                HeldThing.Plain(one.Title),
                one.StartedAt,
                FromWhere
            )
            {
                Href = ProcessUrls.Case(one.Code),
            };
        }
    }

    private static Words FromWhere { get; } =
        new("do chính mình bắt đầu hồ sơ", "from starting the case oneself");
}
