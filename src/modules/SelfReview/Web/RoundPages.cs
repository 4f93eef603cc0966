using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.SelfReview.Model;
using Chutri.SelfReview.Operations;
using Microsoft.AspNetCore.Http;

namespace Chutri.SelfReview.Web;

/// <summary>The list of rounds, and the board of one.</summary>
internal sealed class RoundPages(
    FindRounds find,
    ShowRound show,
    ReviewDesk desk,
    RoundPresenter present,
    FindOpinions opinions,
    FactReading facts,
    AuthorityClock clock
)
{
    private const int FactsShown = 10;

    public async Task<IResult> List(HttpContext context, string? after, CancellationToken stop)
    {
        var caller = context.Features.Get<Caller>()!;
        var page = await find.Page(after, stop);
        return Pages.Show<RoundListPage>(
            context,
            new RoundListModel(
                [
                    .. page.Items.Select(line => new RoundRowModel(
                        line.Round.Code,
                        line.Round.Title,
                        SelfReviewUrls.Round(line.Round.Code),
                        line.Owner,
                        line.Round.DueOn,
                        line.Round.HandedIn + line.Round.Signed,
                        line.Round.Signed,
                        line.Round.Parts
                    )),
                ],
                PagingView.Of(page, RoundPageWords.Rounds, SelfReviewUrls.Rounds, after is null),
                caller.Has(SelfReviewActs.Open)
            ),
            RoundPageWords.Menu
        );
    }

    public async Task<IResult> One(
        HttpContext context,
        string code,
        string? part,
        string? after,
        CancellationToken stop
    )
    {
        var found = await show.Run(code, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var (view, filter) = (found.Value, PartFilters.Read(part));
        var caller = context.Features.Get<Caller>()!;
        var page = await show.Parts(view.Round, filter, after, caller, stop);
        var mayReport =
            caller.Has(SelfReviewActs.Open)
            && await desk.Refuse(SelfReviewActs.Open, view.Round.Owner, caller, stop) is null;
        var asksMe =
            view.Round.Opinions is not OpinionWay.None
            && await opinions.Own(view.Round, caller, stop) is not null;
        var told = await facts.About(view.Round.Id, caller, FactsShown, null, stop);
        var model = present.Present(
            view,
            filter,
            page,
            after is null,
            mayReport && !view.Round.IsOfPeople,
            asksMe,
            FactView.Of(told, clock)
        );
        return Pages.Show<RoundPage>(
            context,
            model,
            RoundPageWords.Heading(model.Figures[0].Part, model.Figures[0].Whole, model.IsOfPeople)
        );
    }
}
