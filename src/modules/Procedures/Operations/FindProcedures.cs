using Chutri.Organization;
using Chutri.Platform;
using Chutri.Procedures.Model;
using Chutri.VietnameseText;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Procedures.Operations;

/// <param name="State">open, unbound, ended; anything else = all.</param>
/// <param name="Unit">Code of the unit that receives it.</param>
/// <param name="Words">Of code, name or field, with or without marks.</param>
internal sealed record ProcedureFilter(string? State, string? Unit, string? Words);

internal sealed record ProcedureLine(
    Guid Id,
    string Code,
    string Name,
    string Field,
    string Level,
    string Unit,
    string Promise,
    long FeeInVnd,
    string Process,
    DateOnly? EndedOn
);

/// <summary>The catalogue, what was recorded last first.</summary>
internal sealed class FindProcedures(AppDatabase db, UnitDirectory units)
{
    public const int OnPage = 50;
    private const int MostChoices = 500;

    public async Task<KeyPage<ProcedureLine>> Page(
        ProcedureFilter filter,
        string? after,
        CancellationToken stop
    )
    {
        var found = await Filtered(filter, stop);
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
                one.Name,
                one.Field,
                one.Level,
                one.Unit,
                one.Promise,
                one.FeeInVnd,
                one.Process,
                one.EndedOn,
            })
            .ToListAsync(stop);
        var names = await units.Names(stop);
        return new(
            [
                .. page.Take(OnPage)
                    .Select(one => new ProcedureLine(
                        one.Id,
                        one.Code,
                        one.Name,
                        one.Field,
                        one.Level,
                        names.GetValueOrDefault(one.Unit, ""),
                        one.Promise,
                        one.FeeInVnd,
                        one.Process,
                        one.EndedOn
                    )),
            ],
            page.Count > OnPage ? Cursor.Write(page[OnPage - 1].Id.ToString()) : null,
            total
        );
    }

    /// <summary>What the caller can receive now: not ended, bound to a process, of a unit within reach; by code.</summary>
    public async Task<IReadOnlyList<ReceivableProcedure>> Receivable(
        Caller caller,
        CancellationToken stop
    )
    {
        var all = await db.Set<Procedure>()
            .Where(one => one.EndedOn == null && one.Process != "")
            .OrderBy(one => one.Code)
            .Take(MostChoices)
            .Select(one => new ReceivableProcedure(one.Code, one.Name, one.Unit))
            .ToListAsync(stop);
        var known = await units.All(stop);
        return
        [
            .. all.Where(one =>
                known.GetValueOrDefault(one.Unit) is { } unit
                && caller.May(ProcedureActs.Receive, unit.Id, unit.Lineage)
            ),
        ];
    }

    private async Task<IQueryable<Procedure>> Filtered(
        ProcedureFilter filter,
        CancellationToken stop
    )
    {
        var found = db.Set<Procedure>().AsNoTracking();
        if (!string.IsNullOrWhiteSpace(filter.Unit))
        {
            var unit = (await units.FindByCode(filter.Unit, stop))?.Id;
            found = found.Where(one => one.Unit == unit);
        }

        found = filter.State switch
        {
            "open" => found.Where(one => one.EndedOn == null),
            "unbound" => found.Where(one => one.EndedOn == null && one.Process == ""),
            "ended" => found.Where(one => one.EndedOn != null),
            _ => found,
        };
        foreach (
            var word in Folding
                .Fold(filter.Words ?? "")
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        )
        {
            found = found.Where(one => one.Folded.Contains(word));
        }

        return found;
    }
}

internal sealed record ReceivableProcedure(string Code, string Name, UnitId Unit);
