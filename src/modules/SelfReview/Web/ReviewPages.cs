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
    ReviewPresenter present,
    FactReading facts,
    AuthorityClock clock
)
{
    private const int FactsShown = 20;

    /// <param name="context">The request.</param>
    /// <param name="code">Of the review.</param>
    /// <param name="sent">Which of the forms was sent and refused.</param>
    /// <param name="at">Which part is to be open; null: the one that has something to do.</param>
    /// <param name="entry">What was sent.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task<IResult> Show(
        HttpContext context,
        string code,
        string sent,
        string? at,
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
            view.MayWrite ? await People(view, now.Today, stop) : [],
            FactView.Of(await facts.About(view.Part.Id, caller, FactsShown, null, stop), clock),
            entry,
            sent,
            at
        );
        return Pages.Show<ReviewPage>(
            context,
            model,
            ReviewPageWords.Heading(model.Unit),
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );
    }

    /// <summary>Whether the last remedy of a shortcoming helped, where that is asked.</summary>
    public async Task<IResult> Check(
        HttpContext context,
        string code,
        int number,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var (caller, now) = (context.Features.Get<Caller>()!, clock.Now());
        var owned = caller.Has(SelfReviewActs.Review)
            ? await desk.Own(code, caller, stop)
            : PlatformRefusals.RoleMayNot(SelfReviewActs.Review, caller);
        if (owned.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var view = (await show.Run(code, caller, now, stop)).Value;
        var model = present.Present(
            view,
            await People(view, now.Today, stop),
            [],
            FormEntry.Empty,
            "",
            null
        );
        var shortcoming = model.Shortcomings.FirstOrDefault(one => one.Number == number);
        return shortcoming is null || (shortcoming.CheckHref is null && !entry.WasSent)
            ? Pages.GoTo(
                context,
                SelfReviewUrls.Review(code),
                Told.Refused(ReviewRefusals.NothingToCheck)
            )
            : Pages.Show<CheckEffectPage>(
                context,
                new CheckEffectModel(
                    model.Code,
                    model.Unit,
                    shortcoming,
                    ReviewPresenter.Effects,
                    model.People,
                    entry
                ),
                ReviewPageWords.CheckTitle,
                entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
            );
    }

    /// <summary>Those of the unit first: the remedy is theirs.</summary>
    private async Task<IReadOnlyList<Choice>> People(
        ReviewView view,
        DateOnly today,
        CancellationToken stop
    ) =>
        PersonChoices.In(
            await desk.People(view.Part, today, stop),
            await desk.Acting(view.Unit.Id, stop),
            today
        );
}
