using System.Globalization;
using Chutri.Duties;
using Chutri.Inspections.Model;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.WorkingCalendar;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Inspections.Operations;

/// <summary>
/// Findings of the conclusions of a year, of inspections that whoever reads decided on or was of the team of. The overview counts these
/// lines and the list behind a figure shows them, so that the two cannot differ.
/// </summary>
internal sealed class FindingBook(AppDatabase db, UnitDirectory units, DutyReading duties)
{
    public const int OnPage = 50;

    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<FindingLine>> Of(int year, Moment now, CancellationToken stop)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var rows = await Inside()
            .Where(one => one.ConcludedOn >= first && one.ConcludedOn <= last)
            .SelectMany(
                one => one.Findings,
                (one, finding) =>
                    new
                    {
                        one.Code,
                        one.ConcludedOn,
                        one.Unit,
                        finding.Number,
                        finding.Sign,
                        finding.Degree,
                        finding.FoundBefore,
                        finding.AssignmentId,
                        finding.Effect,
                        Recommends = finding.Recommendation != "",
                    }
            )
            .ToListAsync(stop);
        var all = await units.All(stop);
        var work = await duties.OfSubjects(
            [.. rows.Select(row => row.AssignmentId?.Value).OfType<Guid>()],
            now,
            stop
        );
        return
        [
            .. rows.Select(row =>
                {
                    var unit = all[UnitSides.Today(row.Unit, now, all)];
                    return new FindingLine(
                        row.Code,
                        row.ConcludedOn!.Value,
                        unit.Code,
                        unit.Name,
                        row.Number,
                        row.Sign,
                        row.Degree,
                        row.FoundBefore,
                        row.Effect is RemedyEffect.Partly or RemedyEffect.Not
                                ? FindingFigure.NotIssued
                            : row.AssignmentId is { } given ? Standing(work[given.Value])
                            : row.Recommends ? FindingFigure.NotIssued
                            : FindingFigure.None
                    );
                })
                .OrderByDescending(line => line.ConcludedOn)
                .ThenByDescending(line => line.Code, StringComparer.Ordinal)
                .ThenBy(line => line.Number),
        ];
    }

    public async Task<KeyPage<FindingLine>> Page(
        FindingFilter filter,
        string? after,
        Moment now,
        CancellationToken stop
    )
    {
        var found = (await Of(filter.Year, now, stop)).Where(filter.Keeps).ToList();
        var from = Cursor.Read(after, 2) is [var code, var number]
            ? found.FindIndex(line => line.Code == code && line.Number.ToString(Plain) == number)
                + 1
            : 0;
        FindingLine[] page = [.. found.Skip(from).Take(OnPage)];
        return new(
            page,
            from + page.Length < found.Count
                ? Cursor.Write(page[^1].Code, page[^1].Number.ToString(Plain))
                : null,
            found.Count
        );
    }

    /// <summary>In which something was concluded; null where nothing ever was.</summary>
    public async Task<int?> FirstYear(CancellationToken stop) =>
        (await Inside().MinAsync(one => one.ConcludedOn, stop))?.Year;

    private IQueryable<Inspection> Inside() =>
        db.Set<Inspection>()
            .AsNoTracking()
            .Where(one =>
                db.SeesAll
                || one.DecidedBy == db.Reader
                || one.Team.Any(member => member.Person == db.Reader)
            );

    private static FindingFigure Standing(IEnumerable<DutyView> work) =>
        work.FirstOrDefault() is not { } duty || duty.State is DutyState.Withdrawn
            ? FindingFigure.None
            : duty.Timing.Timeliness switch
            {
                Timeliness.Overdue => FindingFigure.Overdue,
                Timeliness.DoneOnTime => FindingFigure.OnTime,
                Timeliness.DoneLate => FindingFigure.Late,
                _ => FindingFigure.Within,
            };
}
