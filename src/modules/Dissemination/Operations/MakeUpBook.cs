using Chutri.Dissemination.Model;
using Chutri.Duties;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

/// <summary>Ends what people had to catch up, each with its duty.</summary>
internal sealed class MakeUpBook(AppDatabase db, DutyBook duties)
{
    /// <param name="people">Null: everybody who still has to catch up.</param>
    public async Task End(
        Guid campaign,
        IReadOnlyCollection<PersonId>? people,
        MakeUpEnd end,
        Moment now,
        CancellationToken stop
    )
    {
        var open = db.Set<MakeUp>().Where(one => one.Campaign == campaign && one.EndedAt == null);
        if (people is not null)
        {
            open = open.Where(one => people.Contains(one.Person));
        }

        foreach (var one in await open.ToListAsync(stop))
        {
            await EndOne(one, end, now, stop);
        }
    }

    /// <summary>Ends what had this duty; nothing where it was no duty to catch up.</summary>
    public async Task EndOf(DutyId duty, MakeUpEnd end, Moment now, CancellationToken stop)
    {
        var open = await db.Set<MakeUp>()
            .SingleOrDefaultAsync(one => one.Duty == duty && one.EndedAt == null, stop);
        if (open is not null)
        {
            await EndOne(open, end, now, stop);
        }
    }

    private async Task EndOne(MakeUp one, MakeUpEnd end, Moment now, CancellationToken stop)
    {
        one.EndBy(end, now);
        var note = MakeUpWords.Name(end).Vietnamese;
        var done =
            end is MakeUpEnd.Attended
                ? await duties.Close(one.Duty, note, now, stop)
                : await duties.Withdraw(one.Duty, note, now, stop);
        if (done.Refusal is { } refusal)
        {
            throw new InvalidOperationException($"{one.Code}: {refusal.Code}");
        }
    }
}

/// <summary>Whoever left the unit with which they were counted is not asked there any more; the list shows them among the leavers.</summary>
internal sealed class EndForLeaver(MakeUpBook makeUps) : IListen<DutyLeftBehind>
{
    public Task Hear(DutyLeftBehind fact, Caller caller, Moment now, CancellationToken stop) =>
        fact.ToUnit ? makeUps.EndOf(fact.Duty, MakeUpEnd.Left, now, stop) : Task.CompletedTask;
}
