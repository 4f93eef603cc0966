using Chutri.Organization.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Operations;

/// <summary>The record of the person stays with its posts, as facts and figures stand on it; name and code become the mark.</summary>
internal sealed class TakePersonOut(AppDatabase db, NamesOfPeople names) : ITakeNamesOut
{
    public async Task<IReadOnlyList<PersonWord>> Words(PersonId person, CancellationToken stop)
    {
        var code = await db.Set<Person>()
            .Where(one => one.Id == person)
            .Select(one => one.Code)
            .SingleAsync(stop);
        return
        [
            .. (await names.Of(person, stop)).Select(PersonWord.Name),
            PersonWord.Code(code, mark => mark.Code),
        ];
    }

    public Task<Refusal?> Refuse(PersonId person, CancellationToken stop) =>
        Task.FromResult<Refusal?>(null);

    public Task<IReadOnlyList<GoesWithName>> Goes(PersonId person, CancellationToken stop) =>
        Task.FromResult<IReadOnlyList<GoesWithName>>([
            new(
                new("họ tên và mã trong danh sách người", "name and code in the list of people"),
                1
            ),
        ]);

    public async Task TakeOut(PersonId person, NameMark mark, Moment now, CancellationToken stop) =>
        (
            await db.Set<Person>().AsTracking().SingleAsync(one => one.Id == person, stop)
        ).TakeNameOut(mark, now);
}
