using Chutri.Inspections.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Inspections.Operations;

/// <summary>Lays sheets before an operation, always by the inspection that was found.</summary>
internal sealed class SheetDesk(AppDatabase db, InspectionDesk desk)
{
    public Task<List<CheckSheet>> Of(Inspection inspection, CancellationToken stop) =>
        db.Set<CheckSheet>()
            .AsNoTracking()
            .Where(sheet => sheet.Inspection == inspection.Id)
            .OrderBy(sheet => sheet.Number)
            .ToListAsync(stop);

    public async Task<IReadOnlyList<SheetLabel>> Labels(
        Inspection inspection,
        CancellationToken stop
    ) =>
        await db.Set<CheckSheet>()
            .Where(sheet => sheet.Inspection == inspection.Id)
            .OrderBy(sheet => sheet.Number)
            .Select(sheet => new SheetLabel(
                inspection.Code,
                sheet.Number,
                sheet.Title,
                sheet.Questions
            ))
            .ToListAsync(stop);

    public Task<int> Count(Inspection inspection, CancellationToken stop) =>
        db.Set<CheckSheet>().CountAsync(sheet => sheet.Inspection == inspection.Id, stop);

    /// <summary>Those of the teams that somebody is of, while they are at the unit; whose they are is not told by a list.</summary>
    public async Task<IReadOnlyList<SheetLabel>> OfTeams(PersonId person, CancellationToken stop) =>
        await (
            from inspection in db.Set<Inspection>()
            join sheet in db.Set<CheckSheet>() on inspection.Id equals sheet.Inspection
            where
                inspection.State == InspectionState.UnderWay
                && inspection.Team.Any(member => member.Person == person)
            orderby inspection.Code descending, sheet.Number
            select new SheetLabel(inspection.Code, sheet.Number, sheet.Title, sheet.Questions)
        ).ToListAsync(stop);

    /// <summary>Found for whoever is named; a stranger learns that there is no such inspection.</summary>
    public async Task<Outcome<FoundSheet>> Find(string code, int number, CancellationToken stop)
    {
        var found = await desk.Inspection(code, stop);
        if (found.Refusal is { } none)
        {
            return none;
        }

        var sheet = await db.Set<CheckSheet>()
            .SingleOrDefaultAsync(
                one => one.Inspection == found.Value.Id && one.Number == number,
                stop
            );
        return sheet is null ? SheetRefusals.NoSuchSheet : new FoundSheet(found.Value, sheet);
    }

    /// <summary>The same, for whoever decided and the team.</summary>
    public async Task<Outcome<FoundSheet>> Inside(
        string code,
        int number,
        Caller caller,
        CancellationToken stop
    ) =>
        (await Find(code, number, stop)).Then<FoundSheet>(found =>
            found.Of.IsInside(caller) ? found : InspectionRefusals.NotYours
        );

    public Task<SheetCopy?> Copy(
        CheckSheet sheet,
        PersonId? person,
        string device,
        CancellationToken stop
    ) =>
        db.Set<SheetCopy>()
            .SingleOrDefaultAsync(
                copy => copy.Sheet == sheet.Id && copy.Person == person && copy.Device == device,
                stop
            );

    public Task<bool> HasCopy(CheckSheet sheet, PersonId? person, CancellationToken stop) =>
        db.Set<SheetCopy>().AnyAsync(copy => copy.Sheet == sheet.Id && copy.Person == person, stop);

    /// <summary>All of them, to be read: a sheet of a thousand questions has thousands.</summary>
    public Task<List<SheetEntry>> Entries(CheckSheet sheet, CancellationToken stop) =>
        db.Set<SheetEntry>()
            .AsNoTracking()
            .Where(entry => entry.Sheet == sheet.Id)
            .OrderBy(entry => entry.Id)
            .ToListAsync(stop);

    /// <summary>Some of them, to be decided about.</summary>
    public Task<List<SheetEntry>> Entries(
        CheckSheet sheet,
        IReadOnlyCollection<Guid> some,
        CancellationToken stop
    ) =>
        db.Set<SheetEntry>()
            .Where(entry => entry.Sheet == sheet.Id && some.Contains(entry.Id))
            .ToListAsync(stop);

    public Task<List<SheetChoice>> Choices(CheckSheet sheet, CancellationToken stop) =>
        db.Set<SheetChoice>()
            .AsNoTracking()
            .Where(choice => choice.Sheet == sheet.Id)
            .ToListAsync(stop);

    public Task<List<SheetCopy>> Copies(CheckSheet sheet, CancellationToken stop) =>
        db.Set<SheetCopy>()
            .AsNoTracking()
            .Where(copy => copy.Sheet == sheet.Id)
            .OrderBy(copy => copy.TakenAt)
            .ToListAsync(stop);
}

internal sealed record FoundSheet(Inspection Of, CheckSheet Sheet);

internal sealed record SheetLabel(string Code, int Number, string Title, int Questions);
