using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.SelfReview.Forms;
using Chutri.SelfReview.Model;
using Chutri.SelfReview.Operations;
using Microsoft.AspNetCore.Http;

namespace Chutri.SelfReview.Web;

/// <summary>The list of rounds, the form that opens one, and the board of one.</summary>
internal sealed class RoundPages(
    FindRounds find,
    ShowRound show,
    UnitDirectory units,
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

    public async Task<IResult> Open(HttpContext context, FormEntry entry, CancellationToken stop)
    {
        var caller = context.Features.Get<Caller>()!;
        if (!caller.Has(SelfReviewActs.Open))
        {
            return PlatformRefusals.RoleMayNot(SelfReviewActs.Open, caller).Answer(context);
        }

        var active = await units.ActiveOn(clock.Now().Today, stop);
        var owner = active.FirstOrDefault(one => one.Id == (caller.Over ?? caller.Unit))?.Code;
        return Pages.Show<OpenRoundPage>(
            context,
            new OpenRoundModel(
                entry,
                UnitChoices.Of(
                    active,
                    caller,
                    [owner, entry.TextOrNull("owner"), .. entry.All("units")]
                ),
                owner,
                [
                    .. Enum.GetValues<Countersigner>()
                        .Select(one => new Choice(one.ToString(), one.Name())),
                ],
                [
                    .. Enum.GetValues<ReviewSight>()
                        .Select(one => new Choice(one.ToString(), one.Name())),
                ],
                OpenRoundForm.UsualMonths.ToString(Condition.Culture)
            ),
            RoundPageWords.Open,
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
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
        var page = await show.Parts(view.Round, filter, after, stop);
        var told = await facts.About(view.Round.Id, caller, FactsShown, null, stop);
        var model = Model(view, filter, page, after is null, FactView.Of(told, clock));
        return Pages.Show<RoundPage>(
            context,
            model,
            RoundPageWords.Heading(model.Figures[1].Part, model.Figures[1].Whole)
        );
    }

    private RoundModel Model(
        RoundView view,
        PartFilter filter,
        KeyPage<PartLine> page,
        bool isFirst,
        IReadOnlyList<FactView> told
    )
    {
        var round = view.Round;
        return new(
            round.Code,
            round.Title,
            view.Owner,
            round.From,
            round.Through,
            round.DueOn,
            round.Countersigner.Name(),
            round.Sight.Name(),
            Figures(round),
            round.Possible > 0 ? RoundPageWords.OwnScore(round.Earned, round.Possible) : null,
            [
                .. PartFilters.All.Select(one => new FilterChip(
                    one.Name(),
                    Address(round, one),
                    one == filter,
                    PartFilters.CountOf(round, one)
                )),
            ],
            [
                .. page.Items.Select(line => new PartRowModel(
                    line.Code,
                    line.Unit,
                    SelfReviewUrls.Review(line.Code),
                    line.State.Name(),
                    line.HandedInAt is { } at ? clock.LocalOf(at) : null,
                    line.State is PartState.HandedIn or PartState.Signed
                        ? RoundPageWords.Points(line.Earned, line.Possible)
                        : null,
                    line.Differing
                )),
            ],
            PagingView.Of(page, RoundPageWords.UnitThings, Address(round, filter), isFirst),
            [
                .. view.Signs.Select(sign => new SignRowModel(
                    sign.Sign?.Code ?? "",
                    sign.Sign?.Text ?? "",
                    sign.Count
                )),
            ],
            told
        );
    }

    private static BoardShare[] Figures(ReviewRound round)
    {
        var handedIn = round.HandedIn + round.Signed;
        return
        [
            new(
                RoundPageWords.Begun,
                round.Parts - PartFilters.CountOf(round, PartFilter.Waiting),
                round.Parts,
                Address(round, PartFilter.UnderWay),
                RoundPageWords.OfParts
            ),
            new(
                RoundPageWords.HandedIn,
                handedIn,
                round.Parts,
                Address(round, PartFilter.Given),
                RoundPageWords.HandedInRule
            ),
            new(
                RoundPageWords.Countersigned,
                round.Signed,
                round.Parts,
                Address(round, PartFilter.Signed),
                RoundPageWords.SignedRule
            ),
            new(
                RoundPageWords.Differ,
                round.Differing,
                handedIn,
                Address(round, PartFilter.Differing),
                RoundPageWords.OfHandedIn
            ),
        ];
    }

    private static string Address(ReviewRound round, PartFilter filter) =>
        filter is PartFilter.All
            ? SelfReviewUrls.Round(round.Code)
            : $"{SelfReviewUrls.Round(round.Code)}?part={filter.Word()}";
}
