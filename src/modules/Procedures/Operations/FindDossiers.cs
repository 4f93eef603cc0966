using Chutri.Organization;
using Chutri.Platform;
using Chutri.Procedures.Model;
using Chutri.VietnameseText;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Procedures.Operations;

/// <param name="State">under-way, late, ready, asked, handed-over, refused, stopped; anything else = all.</param>
/// <param name="Unit">Code of the unit that received it.</param>
/// <param name="Words">Of code, procedure or applicant, with or without marks.</param>
internal sealed record DossierFilter(string? State, string? Unit, string? Words);

internal sealed record DossierLine(
    Guid Id,
    string Code,
    string Procedure,
    string Unit,
    string? Applicant,
    DossierState State,
    DateTime CameAt,
    DateOnly? DueOn,
    DateOnly? NewDueOn,
    DateOnly? StandsSince,
    DateOnly? ReadyOn
);

/// <summary>What came in at the counters that the caller reaches, the newest first.</summary>
internal sealed class FindDossiers(AppDatabase db, UnitDirectory units, AuthorityClock clock)
{
    public const int OnPage = 50;

    public async Task<KeyPage<DossierLine>> Page(
        DossierFilter filter,
        string? after,
        Caller caller,
        CancellationToken stop
    )
    {
        var found = await Filtered(filter, caller, stop);
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
                one.ProcedureName,
                one.Unit,
                one.ApplicantName,
                one.State,
                one.CameAt,
                one.DueOn,
                one.NewDueOn,
                one.StandsSince,
                one.ReadyOn,
            })
            .ToListAsync(stop);
        var names = await units.Names(stop);
        return new(
            [
                .. page.Take(OnPage)
                    .Select(one => new DossierLine(
                        one.Id,
                        one.Code,
                        one.ProcedureName,
                        names.GetValueOrDefault(one.Unit, ""),
                        one.ApplicantName,
                        one.State,
                        one.CameAt,
                        one.DueOn,
                        one.NewDueOn,
                        one.StandsSince,
                        one.ReadyOn
                    )),
            ],
            page.Count > OnPage ? Cursor.Write(page[OnPage - 1].Id.ToString()) : null,
            total
        );
    }

    private async Task<IQueryable<Dossier>> Filtered(
        DossierFilter filter,
        Caller caller,
        CancellationToken stop
    )
    {
        var within = await Within(caller, stop);
        var found = db.Set<Dossier>().AsNoTracking().Where(one => within.Contains(one.Unit));
        if (!string.IsNullOrWhiteSpace(filter.Unit))
        {
            var unit = (await units.FindByCode(filter.Unit, stop))?.Id;
            found = found.Where(one => one.Unit == unit);
        }

        var today = clock.Now().Today;
        found = filter.State switch
        {
            "under-way" => found.Where(one => one.State == DossierState.UnderWay),
            "late" => found.Where(BoardFigure.Overdue.Counts(today)),
            "ready" => found.Where(one => one.State == DossierState.Ready),
            "asked" => found.Where(one => one.State == DossierState.Asked),
            "handed-over" => found.Where(one => one.State == DossierState.HandedOver),
            "refused" => found.Where(one => one.State == DossierState.Refused),
            "stopped" => found.Where(one => one.State == DossierState.Stopped),
            _ => found,
        };
        foreach (
            var word in Folding
                .Fold(filter.Words ?? "")
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        )
        {
            found = found.Where(one =>
                one.Folded.Contains(word)
                || (one.ApplicantFolded != null && one.ApplicantFolded.Contains(word))
            );
        }

        return found;
    }

    /// <summary>Units with a counter that the caller works at or leads.</summary>
    private async Task<UnitId[]> Within(Caller caller, CancellationToken stop)
    {
        var receiving = await db.Set<Procedure>()
            .Select(one => one.Unit)
            .Distinct()
            .ToListAsync(stop);
        var known = await units.All(stop);
        return
        [
            .. receiving.Where(id =>
                known.GetValueOrDefault(id) is { } unit
                && (
                    caller.May(ProcedureActs.Receive, unit.Id, unit.Lineage)
                    || caller.May(ProcedureActs.Apologise, unit.Id, unit.Lineage)
                )
            ),
        ];
    }
}
