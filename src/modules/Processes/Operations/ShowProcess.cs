using Chutri.Organization;
using Chutri.Platform;
using Chutri.ProcessEngine.Drawing;
using Chutri.Processes.Describing;
using Chutri.Processes.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Processes.Operations;

/// <summary>One process with its two views, what is to be mended, and its versions.</summary>
internal sealed class ShowProcess(
    AppDatabase db,
    ProcessDesk desk,
    UnitDirectory units,
    PersonDirectory people,
    CheckDraft check,
    FindProcesses find,
    AuthorityClock clock
)
{
    public async Task<Outcome<ProcessView>> Run(string code, Caller caller, CancellationToken stop)
    {
        if (await desk.Find(code, stop) is not { } process)
        {
            return ProcessesRefusals.NoSuchProcess;
        }

        var today = clock.Now().Today;
        var versions = await db.Set<ProcessVersion>()
            .AsNoTracking()
            .Where(version => version.Process == process.Id)
            .OrderByDescending(version => version.Number)
            .Select(version => new
            {
                version.Number,
                version.PublishedAt,
                version.PublishedBy,
            })
            .ToListAsync(stop);
        var names = await people.Names(
            versions.Select(version => version.PublishedBy).OfType<PersonId>(),
            stop
        );
        var mayDescribe = await desk.May(ProcessesActs.Describe, process.Owner, caller, stop);
        var isDraft = mayDescribe || process.Published == 0;
        var model = ProcessModel.Kept(
            isDraft ? process.Draft : (await Text(process.Id, process.Published, stop))!
        );
        return new ProcessView(
            process,
            (await units.Find(process.Owner, stop))!,
            isDraft,
            model.Table(),
            ProcessDrawing.Of(model.Model),
            isDraft && process.Changed ? await check.Of(model, today, stop) : [],
            [
                .. versions.Select(version => new VersionLine(
                    version.Number,
                    version.PublishedAt,
                    version.PublishedBy is { } by ? names.GetValueOrDefault(by, "") : ""
                )),
            ],
            await find.Figures([process.Id], today, stop) is [var figures]
                ? figures
                : new(process.Id, 0, 0, 0, 0, 0, 0),
            await Timetables(process.Id, mayDescribe, caller, stop),
            mayDescribe,
            await desk.May(ProcessesActs.Publish, process.Owner, caller, stop)
        );
    }

    private async Task<IReadOnlyList<TimetableView>> Timetables(
        Guid process,
        bool mayDescribe,
        Caller caller,
        CancellationToken stop
    )
    {
        var found = await db.Set<CaseTimetable>()
            .AsNoTracking()
            .Where(table => table.Process == process && table.NextOn != null)
            .OrderBy(table => table.Number)
            .ToListAsync(stop);
        if (found.Count == 0)
        {
            return [];
        }

        var unitNames = await units.Names(stop);
        var names = await people.Names(found.Select(table => table.Starter), stop);
        return
        [
            .. found.Select(table => new TimetableView(
                table,
                unitNames.GetValueOrDefault(table.Unit, ""),
                names.GetValueOrDefault(table.Starter, ""),
                mayDescribe || (caller.Has(ProcessesActs.Schedule) && caller.ActsFor(table.Unit))
            )),
        ];
    }

    /// <summary>The version in force as it is drawn; null where none is.</summary>
    public async Task<Outcome<DrawnVersion?>> Drawn(string code, CancellationToken stop) =>
        await desk.Find(code, stop) is not { } process ? ProcessesRefusals.NoSuchProcess
        : await Text(process.Id, process.Published, stop) is not { } text ? (DrawnVersion?)null
        : Of(ProcessModel.Kept(text));

    private static DrawnVersion Of(ProcessModel model) =>
        new(model.Table(), ProcessDrawing.Of(model.Model));

    /// <summary>What this caller sees of it: the draft, for whoever may describe it or where nothing is published; else the newest version.</summary>
    public async Task<Outcome<(DescribedProcess Process, string Text)>> Text(
        string code,
        Caller caller,
        CancellationToken stop
    )
    {
        if (await desk.Find(code, stop) is not { } process)
        {
            return ProcessesRefusals.NoSuchProcess;
        }

        return
            process.Published == 0
            || await desk.May(ProcessesActs.Describe, process.Owner, caller, stop)
            ? (process, process.Draft)
            : (process, (await Text(process.Id, process.Published, stop))!);
    }

    /// <summary>The model as it is kept.</summary>
    /// <param name="number">Of a version; null = the draft for whoever may describe it, else the newest version.</param>
    public async Task<Outcome<string>> Model(
        string code,
        int? number,
        Caller caller,
        CancellationToken stop
    )
    {
        if (await desk.Find(code, stop) is not { } process)
        {
            return ProcessesRefusals.NoSuchProcess;
        }

        if (
            number is null
            && (
                process.Published == 0
                || await desk.May(ProcessesActs.Describe, process.Owner, caller, stop)
            )
        )
        {
            return process.Draft;
        }

        return await Text(process.Id, number ?? process.Published, stop) is { } text
            ? text
            : ProcessesRefusals.NoSuchVersion;
    }

    private Task<string?> Text(Guid process, int number, CancellationToken stop) =>
        db.Set<ProcessVersion>()
            .Where(version => version.Process == process && version.Number == number)
            .Select(version => version.Text)
            .SingleOrDefaultAsync(stop);
}
