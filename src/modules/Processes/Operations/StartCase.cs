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

/// <param name="Document">What it comes from; null = from no document.</param>
internal sealed record StartCaseRequest(string Process, string Title, DocumentId? Document)
{
    /// <summary>By when the whole is promised, where another module reckons it; null = by the process.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>What is known at the beginning beside the unit.</summary>
    public IReadOnlyDictionary<string, CaseValue> Values { get; init; } =
        new Dictionary<string, CaseValue>();
}

/// <summary>A case begins by the newest version, for the unit of whoever starts it.</summary>
internal sealed class StartCase(
    AppDatabase db,
    Counters counters,
    ProcessDesk desk,
    CaseBook book,
    VersionShelf shelf,
    StaffReading staffing,
    UnitDirectory units,
    Calendars calendars
) : IOperation<StartCaseRequest, string>, INumbering
{
    /// <summary>How a rule calls the unit for which the case was started.</summary>
    public const string LeadUnit = "lead-unit";

    public Act Act => ProcessesActs.Start;

    /// <returns>The code of the case.</returns>
    public async Task<Outcome<string>> Run(
        StartCaseRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (await desk.Find(request.Process, stop) is not { } process)
        {
            return ProcessesRefusals.NoSuchProcess;
        }

        if (
            caller is not { Person: { } me, Unit: { } unitId }
            || await staffing.Find(me, stop) is not { } person
            || await units.Find(unitId, stop) is not { } unit
        )
        {
            return ProcessesRefusals.OnlyPeople;
        }

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
        var (engine, staff) = await book.Engine(version, null, [unitId], now, stop);
        var outcome = engine.Start(
            id.ToString("N"),
            Guid.CreateVersion7().ToString("N"),
            new(person.Code, unit.Code),
            CaseBook.At(now, null),
            new Dictionary<string, CaseValue>(request.Values)
            {
                [LeadUnit] = CaseValue.Of(unit.Code),
            }
        );
        if (outcome.Refusal is { } refused)
        {
            return ProcessesRefusals.ByTheProcess(
                new(refused.Sentence.Vietnamese, refused.Sentence.English)
            );
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
                unitId,
                me,
                request.Document,
                request.DueOn ?? await Promised(version.Process.Promise, now, stop)
            ),
            now
        );
        db.Add(begun);
        db.Record(
            new CaseStarted(id, code, begun.Title, process.Id, process.Code, version.Number),
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
            ? (await calendars.InForce(stop))
                .DeadlineOf(
                    new DeadlineRule.Within(
                        span.InDays
                            ? span.Amount
                            : (span.Amount + WorkSpan.HoursInDay - 1) / WorkSpan.HoursInDay,
                        Working: true,
                        now.Today
                    )
                )
                .Due
            : null;
}
