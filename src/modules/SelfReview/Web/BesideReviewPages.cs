using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.SelfReview.Model;
using Chutri.SelfReview.Operations;
using Microsoft.AspNetCore.Http;

namespace Chutri.SelfReview.Web;

/// <summary>Beside a review: the lists behind its figures, and the roll of its meeting.</summary>
internal sealed class BesideReviewPages(
    ReviewDesk desk,
    StockTaking stock,
    UnitDirectory units,
    AuthorityClock clock
)
{
    public async Task<IResult> Counted(
        HttpContext context,
        string code,
        string? figure,
        string? after,
        CancellationToken stop
    )
    {
        var caller = context.Features.Get<Caller>()!;
        var seen = await desk.Seen(code, caller, stop);
        if (seen.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var (part, now, chosen) = (seen.Value, clock.Now(), CountedFigures.Read(figure));
        var round = await desk.RoundOf(part, stop);
        var counts = await stock.CountFor(caller, part, round, now, stop);
        var page = await stock.Page(part, round, chosen, after, now, stop);
        var heading = ReviewPageWords.CountedHeading((int)page.Total, chosen.Name());
        return Pages.Show<CountedPage>(
            context,
            new CountedModel(
                part.Code,
                await desk.NameOf(part, stop),
                heading,
                chosen.Rule(),
                [
                    .. CountedFigures
                        .Of(part.Person is not null)
                        .Select(one => new FilterChip(
                            one.Name(),
                            SelfReviewUrls.Counted(part.Code, one.Word()),
                            one == chosen,
                            counts[one]
                        )),
                ],
                [
                    .. page.Items.Select(line => new CountedRowModel(
                        line.Code,
                        line.Title,
                        line.Url,
                        line.Due,
                        line.Standing
                    )),
                ],
                PagingView.Of(
                    page,
                    ReviewPageWords.Lines,
                    SelfReviewUrls.Counted(part.Code, chosen.Word()),
                    after is null
                )
            ),
            heading
        );
    }

    /// <summary>The unit's people, to be signed on paper.</summary>
    public async Task<IResult> Roll(HttpContext context, string code, CancellationToken stop)
    {
        var caller = context.Features.Get<Caller>()!;
        var seen = caller.Has(SelfReviewActs.Review)
            ? await desk.Own(code, caller, stop)
            : PlatformRefusals.RoleMayNot(SelfReviewActs.Review, caller);
        if (seen.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        if (seen.Value.Person is not null)
        {
            return PersonReviewRefusals.NoMeetingOfOne.Answer(context);
        }

        var (part, today) = (seen.Value, clock.Now().Today);
        var round = await desk.RoundOf(part, stop);
        var (those, unit) = (
            await desk.People(part, today, stop),
            await desk.Acting(part.Unit, stop)
        );
        return Pages.Show<ReviewRollPage>(
            context,
            new ReviewRollModel(
                part.Code,
                (await units.Find(part.Unit, stop))!.Name,
                round.Title,
                today,
                [
                    .. PersonChoices
                        .In(those, unit, today)
                        .Select(one => new RollPersonModel(
                            one.Value,
                            one.Label.ToString(),
                            one.Note?.ToString() ?? ""
                        )),
                ]
            ),
            MeetingWords.RollTitle
        );
    }
}
