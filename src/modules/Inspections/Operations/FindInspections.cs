using Chutri.Inspections.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Inspections.Operations;

/// <summary>
/// To the unit and to people named, a row tells nothing of what is inspected, as reading a list leaves no fact: that it is there, and how
/// it stands.
/// </summary>
/// <param name="Unit">Which unit, for whoever decided and the team; null for others.</param>
/// <param name="IsSurprise">The same.</param>
internal sealed record InspectionLine(
    Guid Id,
    string Code,
    InspectionAct Act,
    InspectionState State,
    DateOnly DecidedOn,
    string? Unit,
    bool? IsSurprise
);

internal sealed record PlanSummary(
    Guid Id,
    string Code,
    int Year,
    string Owner,
    int Lines,
    int Decided,
    DateTime? ApprovedAt
);

internal sealed record DrawSummary(
    Guid Id,
    string Code,
    string Title,
    string Owner,
    DrawState State,
    string? Digest,
    DateTime? ClosedAt,
    int Count,
    int Visited
);

/// <summary>Inspections that name the reader, plans and draws, each the newest first.</summary>
internal sealed class FindInspections(AppDatabase db, UnitDirectory units)
{
    public const int OnPage = 50;

    public async Task<KeyPage<InspectionLine>> Page(string? after, CancellationToken stop)
    {
        var all = db.Set<Inspection>().AsNoTracking();
        var found = After(after) is { } last ? all.Where(one => one.Id.CompareTo(last) < 0) : all;
        var rows = await found
            .OrderByDescending(one => one.Id)
            .Take(OnPage + 1)
            .Select(one => new
            {
                one.Id,
                one.Code,
                one.Act,
                one.State,
                one.DecidedOn,
                one.UnitName,
                one.IsSurprise,
                Inside = db.SeesAll
                    || one.DecidedBy == db.Reader
                    || one.Team.Any(member => member.Person == db.Reader),
            })
            .ToListAsync(stop);
        return Paged(
            [
                .. rows.Select(row => new InspectionLine(
                    row.Id,
                    row.Code,
                    row.Act,
                    row.State,
                    row.DecidedOn,
                    row.Inside ? row.UnitName : null,
                    row.Inside ? row.IsSurprise : null
                )),
            ],
            row => row.Id,
            await all.LongCountAsync(stop)
        );
    }

    public async Task<KeyPage<PlanSummary>> Plans(string? after, CancellationToken stop)
    {
        var names = await units.Names(stop);
        var all = db.Set<InspectionPlan>().AsNoTracking();
        var found = After(after) is { } last ? all.Where(one => one.Id.CompareTo(last) < 0) : all;
        var rows = await found
            .OrderByDescending(plan => plan.Id)
            .Take(OnPage + 1)
            .Select(plan => new
            {
                plan.Id,
                plan.Code,
                plan.Year,
                plan.Owner,
                Lines = plan.Lines.Count,
                Decided = plan.Lines.Count(line => line.Inspection != null),
                plan.ApprovedAt,
            })
            .ToListAsync(stop);
        return Paged(
            [
                .. rows.Select(row => new PlanSummary(
                    row.Id,
                    row.Code,
                    row.Year,
                    names.GetValueOrDefault(row.Owner, ""),
                    row.Lines,
                    row.Decided,
                    row.ApprovedAt
                )),
            ],
            row => row.Id,
            await all.LongCountAsync(stop)
        );
    }

    /// <param name="closedOnly">As the public page lists them: every list that was ever closed.</param>
    /// <param name="drawn">Only those that one of these was drawn and visited in, by code; null: all.</param>
    public async Task<KeyPage<DrawSummary>> Draws(
        string? after,
        bool closedOnly,
        IReadOnlyList<string>? drawn,
        CancellationToken stop
    )
    {
        var all = db.Set<InspectionDraw>()
            .AsNoTracking()
            .Where(draw => !closedOnly || draw.ClosedAt != null);
        if (drawn is not null)
        {
            all = all.Where(draw => draw.Visits.Any(visit => drawn.Contains(visit.UnitCode)));
        }

        var found = After(after) is { } last ? all.Where(one => one.Id.CompareTo(last) < 0) : all;
        var rows = await found
            .OrderByDescending(draw => draw.Id)
            .Take(OnPage + 1)
            .Select(draw => new DrawSummary(
                draw.Id,
                draw.Code,
                draw.Title,
                draw.OwnerName,
                draw.State,
                draw.Digest,
                draw.ClosedAt,
                draw.Count,
                draw.Visits.Count
            ))
            .ToListAsync(stop);
        return Paged(rows, row => row.Id, await all.LongCountAsync(stop));
    }

    private static Guid? After(string? after) =>
        Cursor.Read(after, 1) is [var last] && Guid.TryParse(last, out var id) ? id : null;

    private static KeyPage<T> Paged<T>(List<T> rows, Func<T, Guid> key, long total) =>
        new(
            [.. rows.Take(OnPage)],
            rows.Count > OnPage ? Cursor.Write(key(rows[OnPage - 1]).ToString()) : null,
            total
        );
}
