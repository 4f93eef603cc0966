using Chutri.Dissemination.Model;
using Chutri.Dissemination.Storage;
using Chutri.Platform;
using Chutri.VietnameseText;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

/// <summary>
/// Keeps the check-ins of many people at once, each with its own answer: one transaction, a few statements, whatever their number
/// (docs/decisions/0032).
/// </summary>
internal sealed class RecordCheckIns(AppDatabase db, CampaignDesk desk, ProgressBook progress)
    : IOperation<IReadOnlyList<CheckIn>, IReadOnlyList<Outcome<CheckedIn>>>
{
    public Act Act => DisseminationActs.Own;

    public async Task<Outcome<IReadOnlyList<Outcome<CheckedIn>>>> Run(
        IReadOnlyList<CheckIn> request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var answers = new Outcome<CheckedIn>[request.Count];
        var numbered = request.Select((one, at) => (one, at));
        foreach (var session in numbered.GroupBy(pair => pair.one.Session.Id))
        {
            await Keep([.. session], answers, caller, now, stop);
        }

        return answers;
    }

    private async Task Keep(
        (CheckIn One, int At)[] asked,
        Outcome<CheckedIn>[] answers,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var session = asked[0].One.Session;
        if (await desk.RefuseOnRoll(session.Campaign, stop) is { } closed)
        {
            foreach (var (_, at) in asked)
            {
                answers[at] = closed;
            }

            return;
        }

        var roll = await RollOf(session, [.. asked.Select(pair => pair.One)], stop);
        var added = new List<Attendance>();
        foreach (var (one, at) in asked)
        {
            var answer = roll.Enter(one, now);
            answers[at] = answer.Told;
            if (answer.Entry is { } entry)
            {
                added.Add(entry);
            }
        }

        if (added.Count == 0)
        {
            return;
        }

        await Insert(added, stop);
        PersonId[] counted =
        [
            .. added
                .Where(entry => entry.State is EntryState.Counted)
                .Select(entry => entry.Person),
        ];
        await progress.Count(session.Campaign, session.Id, counted, caller, now, stop);
        db.Record(
            new CheckInsRecorded(
                session.Id,
                session.Code,
                [.. added.Select(entry => entry.Person)],
                added.Count - counted.Length
            ),
            caller,
            now
        );
    }

    private async Task<OpenRoll> RollOf(
        SessionCard session,
        IReadOnlyList<CheckIn> asked,
        CancellationToken stop
    )
    {
        PersonId[] people = [.. asked.Select(one => one.Person).OfType<PersonId>().Distinct()];
        string[] codes =
        [
            .. asked
                .Where(one => one.Person is null)
                .Select(one => PersonCodes.Normal(one.PersonCode))
                .Distinct(),
        ];
        var members = await db.Set<AudienceMember>()
            .AsNoTracking()
            .Where(member =>
                member.Campaign == session.Campaign
                && (people.Contains(member.Person) || codes.Contains(member.PersonCode))
            )
            .ToListAsync(stop);
        PersonId[] known = [.. members.Select(member => member.Person)];
        string?[] devices = [.. asked.Select(one => one.Device).Where(one => one is not null)];
        var entries = await db.Set<Attendance>()
            .AsNoTracking()
            .Where(entry =>
                entry.Session == session.Id
                && (known.Contains(entry.Person) || devices.Contains(entry.Device))
            )
            .ToListAsync(stop);
        return new(session, members, entries);
    }

    private Task Insert(IEnumerable<Attendance> entries, CancellationToken stop) =>
        ManyRows.Insert(
            db,
            DisseminationTables.Attendance,
            [
                "id",
                "session",
                "campaign",
                "person",
                "unit",
                "way",
                "state",
                "at",
                "received_at",
                "recorded_by",
                "recorded_by_name",
                "device",
            ],
            entries.Select(entry =>
                new object?[]
                {
                    entry.Id,
                    entry.Session,
                    entry.Campaign,
                    entry.Person.Value,
                    entry.Unit.Value,
                    entry.Way.ToString(),
                    entry.State.ToString(),
                    entry.At,
                    entry.ReceivedAt,
                    entry.RecordedBy?.Value,
                    entry.RecordedByName,
                    entry.Device,
                }
            ),
            stop
        );
}
