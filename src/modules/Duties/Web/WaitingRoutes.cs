using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Duties.Web;

internal static class WaitingRoutes
{
    private const int LapsOnPage = 50;

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(WaitingAddress.Page, Show);
        pages.MapGet(WaitingAddress.List, ShowLaps);
    }

    private static async Task<IResult> Show(
        [AsParameters] WaitingQuestion question,
        HttpContext context,
        WaitingReading reading,
        UnitDirectory units,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var asked = await question.Parse(stop);
        var entry = FormEntry.Empty;
        if (asked.Refusal is { } refusal)
        {
            // Days that cannot be are said beside their fields; the page shows the days that it shows unasked.
            entry = question.Typed.With(refusal);
            asked = await (question with { From = null, To = null }).Parse(stop);
        }

        if (asked.Refused)
        {
            return asked.Refusal!.Answer(context);
        }

        var waiting = await reading.Read(asked.Value, clock.Now(), stop);
        var presenter = await Presenter(question, asked.Value, units, context, stop);
        return Pages.Show<WaitingPage>(
            context,
            presenter.Model(waiting, entry),
            WaitingWords.Title,
            entry.Refusal is null
                ? StatusCodes.Status200OK
                : StatusCodes.Status422UnprocessableEntity
        );
    }

    private static async Task<IResult> ShowLaps(
        [AsParameters] WaitingQuestion question,
        string? after,
        HttpContext context,
        WaitingReading reading,
        UnitDirectory units,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var asked = await question.Parse(stop);
        if (asked.Refused)
        {
            return asked.Refusal!.Answer(context);
        }

        var page = await reading.Laps(asked.Value, LapsOnPage, after, clock.Now(), stop);
        var presenter = await Presenter(question, asked.Value, units, context, stop);
        var model = presenter.List(page, question.Only, after is null);
        return Pages.Show<LapListPage>(context, model, model.Heading);
    }

    private static async Task<WaitingPresenter> Presenter(
        WaitingQuestion question,
        WaitingFilter filter,
        UnitDirectory units,
        HttpContext context,
        CancellationToken stop
    ) =>
        new(
            filter,
            string.IsNullOrEmpty(question.Kind) ? null : question.Kind,
            await units.All(stop),
            context.Features.Get<Surroundings>()?.Authority
                ?? OverviewWords.WholeAuthority.ToString()
        );
}
