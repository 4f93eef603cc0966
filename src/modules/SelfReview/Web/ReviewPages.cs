using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.SelfReview.Model;
using Chutri.SelfReview.Operations;
using Microsoft.AspNetCore.Http;

namespace Chutri.SelfReview.Web;

/// <summary>One review, and the lists behind its figures.</summary>
internal sealed class ReviewPages(
    ReviewDesk desk,
    ShowReview show,
    StockTaking stock,
    ReviewPresenter present,
    UnitDirectory units,
    PersonDirectory people,
    FactReading facts,
    AuthorityClock clock
)
{
    private const int FactsShown = 20;

    /// <param name="sent">Which of the forms was sent and refused.</param>
    public async Task<IResult> Show(
        HttpContext context,
        string code,
        string sent,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var (caller, now) = (context.Features.Get<Caller>()!, clock.Now());
        var found = await show.Run(code, caller, now, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var view = found.Value;
        var model = present.Present(
            view,
            view.MayWrite || view.MayCheck ? await People(view, now.Today, stop) : [],
            FactView.Of(await facts.About(view.Part.Id, caller, FactsShown, null, stop), clock),
            entry,
            sent
        );
        return Pages.Show<ReviewPage>(
            context,
            model,
            ReviewPageWords.Heading(model.Unit),
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );
    }

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
        var counts = await stock.Count(part, round, now, stop);
        var page = await stock.Page(part, round, chosen, after, now, stop);
        var heading = ReviewPageWords.CountedHeading((int)page.Total, chosen.Name());
        return Pages.Show<CountedPage>(
            context,
            new CountedModel(
                part.Code,
                (await units.Find(part.Unit, stop))!.Name,
                heading,
                chosen.Rule(),
                [
                    .. CountedFigures.All.Select(one => new FilterChip(
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

    /// <summary>Those of the unit first: the remedy is theirs.</summary>
    private async Task<IReadOnlyList<Choice>> People(
        ReviewView view,
        DateOnly today,
        CancellationToken stop
    ) =>
        PersonChoices.In(
            await people.PeopleInAny([view.Unit.Id], today, stop),
            view.Unit.Id,
            today
        );
}
