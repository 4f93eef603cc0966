using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.SelfReview.Model;
using Chutri.SelfReview.Operations;

namespace Chutri.SelfReview.Web;

/// <summary>From a round as it was read to its board.</summary>
internal sealed class RoundPresenter(AuthorityClock clock)
{
    public RoundModel Present(
        RoundView view,
        PartFilter filter,
        KeyPage<PartLine> page,
        bool isFirst,
        bool mayReport,
        bool asksMe,
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
            round.IsOfPeople ? PeopleWords.NamedAlone : round.Readers.Name(),
            Figures(round),
            round.Possible > 0 ? RoundPageWords.OwnScore(round.Earned, round.Possible) : null,
            [
                .. PartFilters
                    .All.Where(one => !round.IsOfPeople || !one.TellsContent())
                    .Select(one => new FilterChip(
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
                    line.IsSeen ? SelfReviewUrls.Review(line.Code) : null,
                    line.State.Name(),
                    line.HandedInAt is { } at ? clock.LocalOf(at) : null,
                    !round.IsOfPeople
                    && line.IsSeen
                    && line.State is (PartState.HandedIn or PartState.Signed)
                        ? RoundPageWords.Points(line.Earned, line.Possible)
                        : null,
                    line.IsSeen ? line.Differing : 0
                )),
            ],
            PartFilters.CountOf(round, filter) - page.Total is > 0 and var others
                ? round.IsOfPeople
                    ? PeopleWords.OtherPeople(others)
                    : RoundPageWords.OtherUnits(others)
                : null,
            PagingView.Of(
                page,
                round.IsOfPeople ? PeopleWords.PeopleThings : RoundPageWords.UnitThings,
                Address(round, filter),
                isFirst
            ),
            [
                .. view.Signs.Select(sign => new SignRowModel(
                    sign.Sign?.Code ?? "",
                    sign.Sign?.Text ?? "",
                    sign.Count,
                    SelfReviewUrls.Shortcomings(round.Code, sign.Sign?.Code)
                )),
            ],
            mayReport ? SelfReviewUrls.Round(round.Code, "report") : null,
            told,
            round.IsOfPeople,
            asksMe ? SelfReviewUrls.Opinions(round.Code) : null
        );
    }

    private static BoardShare[] Figures(ReviewRound round)
    {
        var handedIn = round.HandedIn + round.Signed;
        BoardShare[] standing =
        [
            new(
                RoundPageWords.HandedIn,
                handedIn,
                round.Parts,
                Address(round, PartFilter.Given),
                round.IsOfPeople ? PeopleWords.HandedInRuleOfPeople : RoundPageWords.HandedInRule
            ),
            new(
                RoundPageWords.Countersigned,
                round.Signed,
                round.Parts,
                Address(round, PartFilter.Signed),
                round.IsOfPeople ? PeopleWords.SignedRuleOfPeople : RoundPageWords.SignedRule
            ),
        ];
        return round.IsOfPeople
            ? standing
            :
            [
                .. standing,
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
