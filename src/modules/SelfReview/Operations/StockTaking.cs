using Chutri.Dissemination;
using Chutri.Duties;
using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

/// <param name="Standing">Where it stands, as the list says it.</param>
internal sealed record CountedLine(
    string Code,
    string Title,
    string Url,
    DateOnly? Due,
    Words Standing
);

/// <summary>
/// Counts what was to be done within the period of a round and what became of it, from the duties and campaigns themselves; and gives
/// the list behind each figure. Of a person: what the person answers for or carries, through the eyes of whoever counts.
/// </summary>
internal sealed class StockTaking(
    PeriodReading duties,
    UnitCampaigns campaigns,
    AppDatabase db,
    AuthorityClock clock
)
{
    public const int OnPage = 100;

    public async Task<IReadOnlyDictionary<CountedFigure, int>> Count(
        ReviewPart part,
        ReviewRound round,
        Moment now,
        CancellationToken stop
    )
    {
        var work = await duties.Count(PeriodOf(part, round), now, stop);
        var counted = new Dictionary<CountedFigure, int>
        {
            [CountedFigure.Due] = work.Due,
            [CountedFigure.OnTime] = work.OnTime,
            [CountedFigure.DoneLate] = work.DoneLate,
            [CountedFigure.Overdue] = work.Overdue,
            [CountedFigure.Within] = work.Within,
            [CountedFigure.Late] = work.Late,
            [CountedFigure.Carried] = work.Carried,
            [CountedFigure.Returned] = work.Returned,
            [CountedFigure.Unhelped] = await Unhelped(part, round).CountAsync(stop),
        };
        if (part.Person is null)
        {
            var conveyed = await campaigns.Of(part.Unit, round.From, round.Through, stop);
            counted[CountedFigure.Campaigns] = conveyed.Count;
            counted[CountedFigure.CampaignsBehind] = conveyed.Count(one => !one.IsDone);
        }

        return counted;
    }

    /// <summary>As whoever asks may see it: now, or as it was kept.</summary>
    public async Task<IReadOnlyDictionary<CountedFigure, int>> CountFor(
        Caller caller,
        ReviewPart part,
        ReviewRound round,
        Moment now,
        CancellationToken stop
    ) => part.IsCountedBy(caller) ? await Count(part, round, now, stop) : part.ReadCounted()!;

    public async Task<KeyPage<CountedLine>> Page(
        ReviewPart part,
        ReviewRound round,
        CountedFigure figure,
        string? after,
        Moment now,
        CancellationToken stop
    )
    {
        if (figure is CountedFigure.Campaigns or CountedFigure.CampaignsBehind)
        {
            return part.Person is not null
                ? new([], null, 0)
                : Conveyed(
                    (await campaigns.Of(part.Unit, round.From, round.Through, stop)).Where(one =>
                        figure is CountedFigure.Campaigns || !one.IsDone
                    )
                );
        }

        if (figure is CountedFigure.Unhelped)
        {
            return await Unhelped(part, round, stop);
        }

        var page = await duties.Page(
            PeriodOf(part, round),
            OfDuties(figure),
            OnPage,
            after,
            now,
            stop
        );
        return new(
            [
                .. page.Items.Select(duty => new CountedLine(
                    duty.Code,
                    duty.Title,
                    duty.Url,
                    duty.Due,
                    CountedWords.Of(duty)
                )),
            ],
            page.Next,
            page.Total
        );
    }

    private static PeriodFigure OfDuties(CountedFigure figure) =>
        figure switch
        {
            CountedFigure.OnTime => PeriodFigure.OnTime,
            CountedFigure.DoneLate => PeriodFigure.DoneLate,
            CountedFigure.Overdue => PeriodFigure.Overdue,
            CountedFigure.Within => PeriodFigure.Within,
            CountedFigure.Late => PeriodFigure.Late,
            CountedFigure.Carried => PeriodFigure.Carried,
            CountedFigure.Returned => PeriodFigure.Returned,
            _ => PeriodFigure.Due,
        };

    private static KeyPage<CountedLine> Conveyed(IEnumerable<UnitCampaign> campaigns)
    {
        CountedLine[] lines =
        [
            .. campaigns.Select(one => new CountedLine(
                one.Code,
                one.Title,
                one.Url,
                null,
                CountedWords.Of(one)
            )),
        ];
        return new(lines, null, lines.Length);
    }

    private async Task<KeyPage<CountedLine>> Unhelped(
        ReviewPart part,
        ReviewRound round,
        CancellationToken stop
    )
    {
        var rows = await Unhelped(part, round)
            .Join(db.Set<Shortcoming>(), a => a.Shortcoming, s => s.Id, (a, s) => new { a, s.Part })
            .Join(
                db.Set<ReviewPart>(),
                row => row.Part,
                p => p.Id,
                (row, p) => new { row.a, p.Code }
            )
            .OrderBy(row => row.a.Id)
            .ToListAsync(stop);
        return new(
            [
                .. rows.Select(row => new CountedLine(
                    row.Code,
                    row.a.Text,
                    SelfReviewUrls.Review(row.Code),
                    row.a.CheckedOn,
                    row.a.Effect!.Value.Name()
                )),
            ],
            null,
            rows.Count
        );
    }

    private IQueryable<CorrectiveAction> Unhelped(ReviewPart part, ReviewRound round)
    {
        var (unit, person) = (part.Unit, part.Person);
        var (from, through) = (round.From, round.Through);
        return db.Set<CorrectiveAction>()
            .AsNoTracking()
            .Where(action =>
                action.CheckedOn >= from
                && action.CheckedOn <= through
                && action.Effect != EffectKind.Helped
                && db.Set<Shortcoming>()
                    .Any(one =>
                        one.Id == action.Shortcoming
                        && one.Person == person
                        && (one.Person != null || one.Unit == unit)
                    )
            );
    }

    private DutyPeriod PeriodOf(ReviewPart part, ReviewRound round) =>
        DutyPeriod.Of(part.Unit, part.Person, round.From, round.Through, clock);
}
