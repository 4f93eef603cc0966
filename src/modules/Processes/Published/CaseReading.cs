using Chutri.Duties;
using Chutri.Platform;
using Chutri.Processes.Model;
using Chutri.Processes.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Processes;

/// <summary>Questions about cases and the processes in force, for modules to the right; each a few statements, however many cases.</summary>
public sealed class CaseReading
{
    private readonly AppDatabase db;
    private readonly DutyReading duties;
    private readonly VersionShelf shelf;

    internal CaseReading(AppDatabase db, DutyReading duties, VersionShelf shelf) =>
        (this.db, this.duties, this.shelf) = (db, duties, shelf);

    public async Task<CaseSummary?> Find(string code, Moment now, CancellationToken stop)
    {
        var spelled = ProcessCodes.Spelled(code);
        return (
            await Those(db.Set<ProcessCase>().Where(one => one.Code == spelled), now, stop)
        ).Values.SingleOrDefault();
    }

    /// <summary>By their identifiers; those that are not there are left out.</summary>
    public Task<IReadOnlyDictionary<Guid, CaseSummary>> FindMany(
        IReadOnlyCollection<Guid> cases,
        Moment now,
        CancellationToken stop
    ) => Those(db.Set<ProcessCase>().Where(one => cases.Contains(one.Id)), now, stop);

    /// <summary>The process with its version in force; null where there is none.</summary>
    public async Task<ProcessSummary?> Process(string code, CancellationToken stop)
    {
        var spelled = ProcessCodes.Spelled(code);
        var found = await db.Set<DescribedProcess>()
            .AsNoTracking()
            .Where(one => one.Code == spelled && one.Published > 0)
            .Select(one => new
            {
                one.Id,
                one.Code,
                one.Title,
                one.Owner,
                one.Published,
                Version = db.Set<ProcessVersion>()
                    .Where(version => version.Process == one.Id && version.Number == one.Published)
                    .Select(version => version.Id)
                    .First(),
            })
            .SingleOrDefaultAsync(stop);
        if (found is null)
        {
            return null;
        }

        var table = (await shelf.Get(db, found.Version, stop)).Table;
        return new(
            found.Id,
            found.Code,
            found.Title,
            found.Owner,
            found.Published,
            table.Promise,
            [
                .. table.Steps.Select(step => new ProcessStepSummary(
                    step.Id,
                    step.Name,
                    step.Fields,
                    step.SendBackTo
                )),
            ]
        );
    }

    /// <summary>Code and title of every process that is in force, by title.</summary>
    public async Task<IReadOnlyList<(string Code, string Title)>> Processes(
        CancellationToken stop
    ) =>
        [
            .. (
                await db.Set<DescribedProcess>()
                    .AsNoTracking()
                    .Where(one => one.Published > 0)
                    .OrderBy(one => one.Title)
                    .ThenBy(one => one.Code)
                    .Select(one => new { one.Code, one.Title })
                    .ToListAsync(stop)
            ).Select(one => (one.Code, one.Title)),
        ];

    /// <summary>A case that this very operation began.</summary>
    internal async Task<CaseSummary?> FindUnsaved(string code, Moment now, CancellationToken stop)
    {
        await db.SaveChangesAsync(stop);
        return await Find(code, now, stop);
    }

    private async Task<IReadOnlyDictionary<Guid, CaseSummary>> Those(
        IQueryable<ProcessCase> wanted,
        Moment now,
        CancellationToken stop
    )
    {
        var cases = await wanted
            .AsNoTracking()
            .Select(one => new
            {
                Case = one,
                Process = db.Set<DescribedProcess>()
                    .Where(process => process.Id == one.Process)
                    .Select(process => process.Code)
                    .First(),
                Version = db.Set<ProcessVersion>()
                    .Where(version => version.Id == one.ProcessVersion)
                    .Select(version => version.Number)
                    .First(),
            })
            .ToListAsync(stop);
        Guid[] ids = [.. cases.Select(one => one.Case.Id)];
        var steps = await db.Set<CaseStep>()
            .AsNoTracking()
            .Where(step => ids.Contains(step.Case))
            .OrderBy(step => step.Number)
            .ToListAsync(stop);
        var missing = await db.Set<CaseQuestion>()
            .AsNoTracking()
            .Where(question =>
                ids.Contains(question.Case)
                && question.Kind == CaseQuestionKind.Missing
                && question.State == CaseQuestionState.Open
            )
            .ToListAsync(stop);
        var views = await duties.FindMany(
            [.. steps.Select(step => step.Duty), .. missing.Select(one => one.Duty)],
            now,
            stop
        );
        var byCase = steps.ToLookup(step => step.Case);
        return cases.ToDictionary(
            one => one.Case.Id,
            one => new CaseSummary(
                one.Case.Id,
                one.Case.Code,
                one.Case.Title,
                one.Process,
                one.Version,
                one.Case.State,
                one.Case.Unit,
                one.Case.Starter,
                one.Case.StartedAt,
                one.Case.DueOn,
                one.Case.EndedOn,
                one.Case.EndedAt,
                [
                    .. byCase[one.Case.Id]
                        .Where(step => views.ContainsKey(step.Duty))
                        .Select(step => new CaseStepSummary(
                            step.Number,
                            step.Node,
                            step.Name,
                            views[step.Duty],
                            step.ArrivedAt,
                            step.EndedAt,
                            step.Ending.Name(),
                            step.Reason
                        )),
                ],
                missing
                    .Where(question => question.Case == one.Case.Id)
                    .Select(question => new CaseMissing(
                        question.Number,
                        question.Text,
                        question.AskedAt,
                        views.GetValueOrDefault(question.Duty)?.Due
                    ))
                    .FirstOrDefault()
            )
        );
    }
}
