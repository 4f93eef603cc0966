using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.SelfReview.Model;
using Chutri.SelfReview.Operations;
using Microsoft.AspNetCore.Http;

namespace Chutri.SelfReview.Web;

/// <summary>Where somebody gives opinions of colleagues in a round of people.</summary>
internal sealed class OpinionPages(
    ReviewDesk desk,
    FindOpinions find,
    LookAtColleagues look,
    OperationRunner runner
)
{
    public async Task<IResult> Show(
        HttpContext context,
        string code,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var caller = context.Features.Get<Caller>()!;
        if (await desk.Round(code, stop) is not { } round)
        {
            return ReviewRefusals.NoSuchRound.Answer(context);
        }

        var own = round.Opinions is OpinionWay.None ? null : await find.Own(round, caller, stop);
        Colleague[] colleagues = [];
        if (own is not null)
        {
            var seen = await runner.Run(look, own, caller, stop);
            if (seen.Refusal is { } refusal)
            {
                return refusal.Answer(context);
            }

            colleagues = seen.Value;
        }

        return Pages.Show<OpinionsPage>(
            context,
            new OpinionsModel(
                round.Code,
                round.Title,
                round.Opinions is OpinionWay.None ? OpinionWords.NotAsked
                    : own is null ? OpinionWords.NotIn
                    : null,
                colleagues.Length > 0 && colleagues.All(one => !one.IsAsked),
                round.Opinions is OpinionWay.Withheld
                    ? OpinionWords.Withheld
                    : OpinionWords.Attributed,
                [
                    .. colleagues
                        .Where(one => one.IsAsked)
                        .Select(one => new Choice(one.Code, one.Name)),
                ],
                [
                    .. colleagues
                        .Where(one => one.Mine is not null)
                        .Select(one => new GivenOpinionModel(one.Name, one.Mine!)),
                ],
                entry
            ),
            OpinionWords.Menu,
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );
    }
}
