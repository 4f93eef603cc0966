using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Processes.Model;
using Chutri.VietnameseText;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Processes.Operations;

/// <param name="Process">Code of the process.</param>
/// <param name="State">open, late, ended, ended-late, cancelled, mine; anything else = all.</param>
/// <param name="Unit">Code of the unit for which it was started.</param>
/// <param name="Words">Of code or title, with or without marks.</param>
internal sealed record CaseFilter(string? Process, string? State, string? Unit, string? Words);

/// <param name="At">The open steps with who holds each.</param>
internal sealed record CaseLine(
    Guid Id,
    string Code,
    string Title,
    string ProcessTitle,
    string Unit,
    string Starter,
    ProcessCaseState State,
    DateOnly StartedOn,
    DateOnly? DueOn,
    DateOnly? EndedOn,
    IReadOnlyList<OpenStep> At
);

/// <param name="IsTaken">A person holds it, not only the unit.</param>
internal sealed record OpenStep(
    string Name,
    string Holder,
    bool IsTaken,
    DateOnly? Due,
    DutyTiming Timing
);

/// <summary>Cases, the newest first.</summary>
internal sealed class FindCases(
    AppDatabase db,
    UnitDirectory units,
    PersonDirectory people,
    DutyReading duties,
    AuthorityClock clock
)
{
    public const int OnPage = 50;

    public async Task<KeyPage<CaseLine>> Page(
        CaseFilter filter,
        string? after,
        Caller caller,
        CancellationToken stop
    )
    {
        var now = clock.Now();
        var found = await Filtered(filter, caller, now.Today, stop);
        var total = await found.LongCountAsync(stop);
        if (Cursor.Read(after, 1) is [var last] && Guid.TryParse(last, out var id))
        {
            found = found.Where(one => one.Id.CompareTo(id) < 0);
        }

        var page = await found
            .OrderByDescending(one => one.Id)
            .Take(OnPage + 1)
            .Select(one => new
            {
                one.Id,
                one.Code,
                one.Title,
                one.Process,
                one.Unit,
                one.Starter,
                one.State,
                one.StartedOn,
                one.DueOn,
                one.EndedOn,
            })
            .ToListAsync(stop);
        var shown = page.Take(OnPage).ToList();
        var names = await units.Names(stop);
        Guid[] processes = [.. shown.Select(one => one.Process).Distinct()];
        var titles = await db.Set<DescribedProcess>()
            .Where(process => processes.Contains(process.Id))
            .ToDictionaryAsync(process => process.Id, process => process.Title, stop);
        var starters = await people.Names(shown.Select(one => one.Starter), stop);
        var at = await Open([.. shown.Select(one => one.Id)], now, stop);
        return new(
            [
                .. shown.Select(one => new CaseLine(
                    one.Id,
                    one.Code,
                    one.Title,
                    titles[one.Process],
                    names.GetValueOrDefault(one.Unit, ""),
                    starters.GetValueOrDefault(one.Starter, ""),
                    one.State,
                    one.StartedOn,
                    one.DueOn,
                    one.EndedOn,
                    [.. at[one.Id]]
                )),
            ],
            page.Count > OnPage ? Cursor.Write(shown[^1].Id.ToString()) : null,
            total
        );
    }

    private async Task<IQueryable<ProcessCase>> Filtered(
        CaseFilter filter,
        Caller caller,
        DateOnly today,
        CancellationToken stop
    )
    {
        var found = db.Set<ProcessCase>().AsNoTracking();
        if (!string.IsNullOrWhiteSpace(filter.Process))
        {
            var code = ProcessCodes.Spelled(filter.Process);
            var process = db.Set<DescribedProcess>().Where(p => p.Code == code).Select(p => p.Id);
            found = found.Where(one => process.Contains(one.Process));
        }

        if (!string.IsNullOrWhiteSpace(filter.Unit))
        {
            var unit = (await units.FindByCode(filter.Unit, stop))?.Id;
            found = found.Where(one => one.Unit == unit);
        }

        foreach (
            var word in Folding
                .Fold(filter.Words ?? "")
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        )
        {
            found = found.Where(one => one.Folded.Contains(word));
        }

        return filter.State switch
        {
            "open" => found.Where(one => one.State == ProcessCaseState.Open),
            "late" => found.Where(one =>
                one.State == ProcessCaseState.Open && one.DueOn != null && one.DueOn < today
            ),
            "ended" => found.Where(one => one.State == ProcessCaseState.Ended),
            "ended-late" => found.Where(one =>
                one.State == ProcessCaseState.Ended && one.DueOn != null && one.EndedOn > one.DueOn
            ),
            "cancelled" => found.Where(one => one.State == ProcessCaseState.Cancelled),
            "mine" => found.Where(one => one.Starter == caller.Person),
            _ => found,
        };
    }

    private async Task<ILookup<Guid, OpenStep>> Open(
        Guid[] cases,
        Moment now,
        CancellationToken stop
    )
    {
        var steps = await db.Set<CaseStep>()
            .AsNoTracking()
            .Where(step => cases.Contains(step.Case) && step.Ending == null)
            .OrderBy(step => step.Number)
            .ToListAsync(stop);
        if (steps.Count == 0)
        {
            return Array.Empty<(Guid, OpenStep)>().ToLookup(one => one.Item1, one => one.Item2);
        }

        var views = await duties.FindMany([.. steps.Select(step => step.Duty)], now, stop);
        var names = await people.Names(
            views.Values.Select(view => view.Holder?.Person).OfType<PersonId>(),
            stop
        );
        var unitNames = await units.Names(stop);
        return steps
            .Where(step => views.ContainsKey(step.Duty))
            .ToLookup(
                step => step.Case,
                step =>
                {
                    var duty = views[step.Duty];
                    var unit = duty.Holder is { } held
                        ? unitNames.GetValueOrDefault(held.Unit, "")
                        : "";
                    return new OpenStep(
                        step.Name,
                        duty.Holder?.Person is { } person
                            ? $"{names.GetValueOrDefault(person, "")}, {unit}"
                            : unit,
                        duty.Holder?.Person is not null,
                        duty.Due,
                        duty.Timing
                    );
                }
            );
    }
}
