using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.SelfReview.Forms;
using Chutri.SelfReview.Model;
using Chutri.SelfReview.Operations;
using Microsoft.AspNetCore.Http;

namespace Chutri.SelfReview.Web;

/// <summary>The form that opens a round.</summary>
internal sealed class OpenRoundPages(UnitDirectory units, AuthorityClock clock)
{
    public async Task<IResult> Show(HttpContext context, FormEntry entry, CancellationToken stop)
    {
        var caller = context.Features.Get<Caller>()!;
        if (!caller.Has(SelfReviewActs.Open))
        {
            return PlatformRefusals.RoleMayNot(SelfReviewActs.Open, caller).Answer(context);
        }

        IReadOnlyList<UnitSummary> may =
        [
            .. (await units.ActiveOn(clock.Now().Today, stop)).Where(unit =>
                caller.May(SelfReviewActs.Open, unit.Id, unit.Lineage)
            ),
        ];
        var owner = may.FirstOrDefault(one => one.Id == (caller.Over ?? caller.Unit))?.Code;
        var choices = UnitChoices.Of(
            may,
            caller,
            [owner, entry.TextOrNull("owner"), .. entry.All("units")]
        );
        return Pages.Show<OpenRoundPage>(
            context,
            new OpenRoundModel(
                entry,
                choices,
                choices.Count < may.Count ? UnitChoices.Source : null,
                owner,
                [
                    .. Enum.GetValues<Countersigner>()
                        .Select(one => new Choice(one.ToString(), one.Name())),
                ],
                [
                    .. Enum.GetValues<ReviewSight>()
                        .Select(one => new Choice(one.ToString(), one.Name())),
                ],
                OpenRoundForm.UsualMonths.ToString(Condition.Culture),
                [
                    .. Enum.GetValues<RoundFor>()
                        .Select(one => new Choice(one.ToString(), one.Name())),
                ],
                [
                    .. Enum.GetValues<OpinionWay>()
                        .Select(one => new Choice(one.ToString(), one.Name())),
                ],
                OnlyFor(RoundFor.Units, entry),
                OnlyFor(RoundFor.People, entry)
            ),
            RoundPageWords.Open,
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );
    }

    /// <summary>A field of the form that is asked for one kind of round.</summary>
    private static Asking OnlyFor(RoundFor of, FormEntry entry) =>
        new(
            (entry.TextOrNull("for") ?? nameof(RoundFor.Units)) == of.ToString(),
            "for",
            "=",
            of.ToString()
        );
}
