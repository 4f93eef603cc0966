using Chutri.Organization.Model;
using Chutri.Organization.Model.Importing;
using Chutri.Organization.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Operations;

/// <summary>Writes what a file does, in the transaction of the operation. Rows go past the change tracker: there are many.</summary>
internal sealed class ImportWriting(AppDatabase db, Editions editions, LineageTable lineage)
{
    public Task Write(
        ImportWork work,
        string reason,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) =>
        work switch
        {
            UnitsWork units => Write(units, reason, caller, now, stop),
            PeopleWork people => Write(people, reason, caller, now, stop),
            _ => throw new InvalidOperationException(work.GetType().Name),
        };

    private async Task Write(
        UnitsWork work,
        string reason,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var ids = await db.Set<Unit>()
            .Select(unit => new { unit.Code, unit.Id })
            .ToDictionaryAsync(
                unit => unit.Code,
                unit => unit.Id,
                StringComparer.OrdinalIgnoreCase,
                stop
            );
        var opened = new List<Unit>(work.Opening.Count);
        foreach (var row in work.Opening)
        {
            UnitId? parent = row.Parent is null ? null : ids[row.Parent];
            var unit = Unit.Open(row.Code, row.Branch!.Value, row.Naming, parent, row.From);
            ids.Add(row.Code, unit.Id);
            opened.Add(unit);
        }

        await UnitRows.Insert(db, opened, stop);
        await db.RecordMany(
            opened.Select(unit => new UnitOpened(
                unit.Id,
                unit.Code,
                unit.Name,
                null,
                null,
                unit.From,
                reason
            )),
            caller,
            now,
            stop
        );
        await Change(work, ids, reason, caller, now, stop);
        await editions.Turn(stop);
        await db.SaveChangesAsync(stop);
        await lineage.Refresh(stop);
    }

    private async Task Change(
        UnitsWork work,
        Dictionary<string, UnitId> ids,
        string reason,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        UnitId[] wanted =
        [
            .. work
                .Renaming.Concat(work.Moving)
                .SelectMany(row => new[] { row.Code, row.Parent })
                .OfType<string>()
                .Select(code => ids[code])
                .Distinct(),
        ];
        var units = await db.Set<Unit>()
            .Include(unit => unit.Names)
            .Include(unit => unit.Placements)
            .AsSplitQuery()
            .Where(unit => wanted.Contains(unit.Id))
            .ToDictionaryAsync(unit => unit.Id, stop);
        foreach (var row in work.Renaming)
        {
            var renamed = units[row.Existing!.Id].Rename(row.Naming, now.Today, reason);
            db.Record(renamed.Value, caller, now);
        }

        foreach (var row in work.Moving)
        {
            var parent = row.Parent is null ? null : units[ids[row.Parent]];
            var moved = units[row.Existing!.Id].MoveUnder(parent, now.Today, reason);
            db.Record(moved.Value, caller, now);
        }
    }

    private async Task Write(
        PeopleWork work,
        string reason,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        await PeopleRows.Insert(db, work.Registering, stop);
        await PeopleRows.Rename(db, work.Renaming, stop);
        await PeopleRows.Insert(db, [.. work.Appointing.Select(made => made.Post)], stop);
        await PeopleRows.Change(db, work.Changing, stop);
        var units = await db.Set<Unit>()
            .Select(unit => new { unit.Id, unit.Name })
            .ToDictionaryAsync(unit => unit.Id, unit => unit.Name, stop);
        await db.RecordMany(Facts(work, unit => units[unit], reason), caller, now, stop);
    }

    /// <summary>Of each person and post what the single operations tell, so that a file hides nobody.</summary>
    private static IEnumerable<FactBody> Facts(
        PeopleWork work,
        Func<UnitId, string> nameOf,
        string reason
    ) =>
        [
            .. work.Registering.Select(person => person.Registered()),
            .. work.Renaming.Select(renamed => new PersonCorrected(
                renamed.Person.Id,
                renamed.Person.Name,
                renamed.Name,
                reason
            )),
            .. work.Appointing.Select(made => made.Appointed(reason)),
            .. work.Changing.SelectMany(changed => changed.Facts(nameOf, reason)),
        ];
}
