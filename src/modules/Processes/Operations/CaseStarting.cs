using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.ProcessEngine.Describing;
using Chutri.ProcessEngine.Expressions;
using Chutri.Processes.Model;
using Chutri.Processes.Storage;
using Chutri.VietnameseText;
using Chutri.WorkingCalendar;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Processes.Operations;

/// <summary>How every case begins, whoever or whatever starts it: by the newest version, for a unit, in the name of a person of it.</summary>
internal sealed class CaseStarting(
    AppDatabase db,
    Counters counters,
    CaseBook book,
    VersionShelf shelf,
    Calendars calendars
)
{
    /// <param name="process">By which.</param>
    /// <param name="request">What it is about and comes from.</param>
    /// <param name="person">In whose name.</param>
    /// <param name="unit">For which unit.</param>
    /// <param name="caller">Whose act it is.</param>
    /// <param name="now">When.</param>
    /// <param name="stop">Ends it.</param>
    /// <returns>The code of the case.</returns>
    public async Task<Outcome<string>> Begin(
        DescribedProcess process,
        StartCaseRequest request,
        PersonSummary person,
        UnitSummary unit,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var published = await db.Set<ProcessVersion>()
            .Where(one => one.Process == process.Id && one.Number == process.Published)
            .Select(one => (Guid?)one.Id)
            .SingleOrDefaultAsync(stop);
        if (published is not { } versionId)
        {
            return ProcessesRefusals.NotPublished;
        }

        var version = await shelf.Get(db, versionId, stop);
        var id = Guid.CreateVersion7();
        var (engine, staff) = await book.Engine(version, null, [unit.Id], now, stop);
        var outcome = engine.Start(
            id.ToString("N"),
            Guid.CreateVersion7().ToString("N"),
            new(person.Code, unit.Code),
            CaseBook.At(now, null),
            new Dictionary<string, CaseValue>(request.Values)
            {
                [StartCase.LeadUnit] = CaseValue.Of(unit.Code),
            }
        );
        if (outcome.Refusal is { } refused)
        {
            return ProcessesRefusals.ByTheProcess(refused);
        }

        var year = now.Today.Year;
        var code = ProcessCodes.OfCase(
            year,
            await counters.Next(ProcessCodes.CaseCounter(year), stop)
        );
        var begun = ProcessCase.Of(
            new(
                id,
                code,
                request.Title,
                Folding.Fold($"{code} {request.Title}").Shortened(Lengths.Folded),
                process.Id,
                versionId,
                unit.Id,
                person.Id,
                request.Document,
                request.Assignment,
                request.DueOn ?? await Promised(version.Process.Promise, now, stop)
            ),
            now
        );
        db.Add(begun);
        db.Record(
            new CaseStarted(id, code, begun.Title, process.Id, process.Code, version.Number)
            {
                Assignment = request.Assignment?.Value,
                Document = request.Document?.Value,
            },
            caller,
            now
        );
        var written = await book.Write(
            begun,
            version,
            null,
            outcome,
            staff,
            new(null, StepEnding.Done, null),
            caller,
            now,
            stop
        );
        return written.Refusal is { } no ? no : code;
    }

    private async Task<DateOnly?> Promised(WorkSpan? promise, Moment now, CancellationToken stop) =>
        promise is { } span
            ? SpanDeadline.DayOf(span, await calendars.InForce(stop), now.Today)
            : null;
}
