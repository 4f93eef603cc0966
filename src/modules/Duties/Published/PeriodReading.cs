using System.Globalization;
using Chutri.Duties.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties;

/// <summary>
/// What a unit or a person had to do within some days, counted from the duties themselves, and the lists behind the counts. Catching
/// up with studies and reviews of oneself are not counted.
/// </summary>
public sealed class PeriodReading(AppDatabase db)
{
    private const string Day = "yyyy-MM-dd";

    private static readonly DutyKind[] Work =
    [
        DutyKind.Assignment,
        DutyKind.Cooperation,
        DutyKind.Step,
    ];

    public async Task<PeriodCounts> Count(DutyPeriod of, Moment now, CancellationToken stop)
    {
        var (today, time) = (now.Today, now.Time);
        var due = await Due(of)
            .GroupBy(_ => 1)
            .Select(all => new
            {
                OnTime = all.Sum(duty => duty.Bucket == Bucket.DoneOnTime ? 1 : 0),
                DoneLate = all.Sum(duty => duty.Bucket == Bucket.DoneLate ? 1 : 0),
                Overdue = all.Sum(duty =>
                    duty.Bucket == Bucket.Running
                    && (
                        duty.MeasuredDue < today || (duty.MeasuredDue == today && duty.DueAt < time)
                    )
                        ? 1
                        : 0
                ),
                All = all.Count(),
            })
            .SingleOrDefaultAsync(stop);
        return new(
            due?.All ?? 0,
            due?.OnTime ?? 0,
            due?.DoneLate ?? 0,
            due?.Overdue ?? 0,
            await Of(of, PeriodFigure.Carried, now).CountAsync(stop),
            await Of(of, PeriodFigure.Returned, now).CountAsync(stop)
        );
    }

    /// <summary>The duties behind a figure, by due day.</summary>
    /// <param name="of">Whose duties, and of which days.</param>
    /// <param name="figure">Which of them.</param>
    /// <param name="atMost">How many.</param>
    /// <param name="after">The key of the last row already seen; one that is not understood begins again.</param>
    /// <param name="now">Today.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task<KeyPage<PeriodDuty>> Page(
        DutyPeriod of,
        PeriodFigure figure,
        int atMost,
        string? after,
        Moment now,
        CancellationToken stop
    )
    {
        var found = Of(of, figure, now);
        var total = await found.LongCountAsync(stop);
        if (
            Cursor.Read(after, 2) is [var day, var id]
            && DateOnly.TryParseExact(
                day,
                Day,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var due
            )
            && Guid.TryParse(id, out var known)
        )
        {
            found = found.Where(duty =>
                duty.MeasuredDue > due
                || (duty.MeasuredDue == due && ((Guid)(object)duty.Id).CompareTo(known) > 0)
            );
        }

        var rows = await found
            .OrderBy(duty => duty.MeasuredDue)
            .ThenBy(duty => duty.Id)
            .Take(atMost + 1)
            .Select(duty => new
            {
                duty.Id,
                duty.Code,
                duty.Title,
                duty.Url,
                duty.MeasuredDue,
                duty.DueAt,
                duty.HandedInOn,
                duty.ClosedOn,
                duty.Bucket,
            })
            .ToListAsync(stop);
        return new(
            [
                .. rows.Take(atMost)
                    .Select(row => new PeriodDuty(
                        row.Id,
                        row.Code,
                        row.Title,
                        row.Url,
                        row.MeasuredDue,
                        row.HandedInOn ?? row.ClosedOn,
                        row.Bucket switch
                        {
                            Bucket.DoneOnTime => PeriodFigure.OnTime,
                            Bucket.DoneLate => PeriodFigure.DoneLate,
                            Bucket.Running
                                when row.MeasuredDue < now.Today
                                    || (row.MeasuredDue == now.Today && row.DueAt < now.Time) =>
                                PeriodFigure.Overdue,
                            _ => PeriodFigure.Within,
                        }
                    )),
            ],
            rows.Count > atMost
                ? Cursor.Write(
                    rows[atMost - 1].MeasuredDue.ToString(Day, CultureInfo.InvariantCulture),
                    rows[atMost - 1].Id.Value.ToString()
                )
                : null,
            total
        );
    }

    private IQueryable<Duty> Of(DutyPeriod of, PeriodFigure figure, Moment now)
    {
        var (today, time, from) = (now.Today, now.Time, of.From);
        return figure switch
        {
            PeriodFigure.OnTime => Due(of).Where(duty => duty.Bucket == Bucket.DoneOnTime),
            PeriodFigure.DoneLate => Due(of).Where(duty => duty.Bucket == Bucket.DoneLate),
            PeriodFigure.Overdue => Due(of)
                .Where(duty =>
                    duty.Bucket == Bucket.Running
                    && (
                        duty.MeasuredDue < today || (duty.MeasuredDue == today && duty.DueAt < time)
                    )
                ),
            PeriodFigure.Late => Due(of)
                .Where(duty =>
                    duty.Bucket == Bucket.DoneLate
                    || (
                        duty.Bucket == Bucket.Running
                        && (
                            duty.MeasuredDue < today
                            || (duty.MeasuredDue == today && duty.DueAt < time)
                        )
                    )
                ),
            PeriodFigure.Within => Due(of)
                .Where(duty =>
                    duty.Bucket == Bucket.Stopped
                    || (
                        duty.Bucket == Bucket.Running
                        && (
                            duty.MeasuredDue > today
                            || (
                                duty.MeasuredDue == today
                                && (duty.DueAt == null || duty.DueAt >= time)
                            )
                        )
                    )
                ),
            PeriodFigure.Carried => Theirs(of)
                .Where(duty => duty.Bucket == Bucket.Running && duty.MeasuredDue < from),
            PeriodFigure.Returned => Returned(of),
            _ => Due(of),
        };
    }

    private IQueryable<Duty> Due(DutyPeriod of)
    {
        var (from, through) = (of.From, of.Through);
        return Theirs(of)
            .Where(duty =>
                duty.Bucket != Bucket.Withdrawn
                && duty.MeasuredDue >= from
                && duty.MeasuredDue <= through
            );
    }

    /// <summary>What was handed in and given back within the days, whenever it is due.</summary>
    private IQueryable<Duty> Returned(DutyPeriod of)
    {
        var (begin, end) = (of.Begin, of.End);
        return Theirs(of)
            .Where(duty =>
                duty.Bucket != Bucket.Withdrawn
                && db.Set<Holding>()
                    .Any(held =>
                        held.Duty == duty.Id
                        && held.Why == PassReason.Returned
                        && held.Until >= begin
                        && held.Until < end
                    )
            );
    }

    private IQueryable<Duty> Theirs(DutyPeriod of)
    {
        var unit = of.Unit;
        var duties = db.Set<Duty>().AsNoTracking().Where(duty => Work.Contains(duty.Kind));
        if (of.Person is not { } person)
        {
            return duties.Where(duty => duty.LeadUnit == unit);
        }

        var answered = duties.Where(duty => duty.Accountable == person).Select(duty => duty.Id);
        var theirs = answered.Union(Carried(duties, person));
        return duties.Where(duty => theirs.Contains(duty.Id));
    }

    /// <summary>What the person holds for the unit that leads, or handed in or ended for it: whoever does the work need not answer for it.</summary>
    private IQueryable<DutyId> Carried(IQueryable<Duty> duties, PersonId person) =>
        db.Set<Holding>()
            .Where(held =>
                held.Person == person
                && (
                    held.Until == null
                    || held.Why == PassReason.HandedIn
                    || held.Why == PassReason.Answered
                    || held.Why == PassReason.Completed
                )
            )
            .Join(
                duties,
                held => held.Duty,
                duty => duty.Id,
                (held, duty) =>
                    new
                    {
                        held.Unit,
                        duty.LeadUnit,
                        duty.Id,
                    }
            )
            .Where(row => row.Unit == row.LeadUnit)
            .Select(row => row.Id);
}
