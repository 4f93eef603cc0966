using Chutri.Duties.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Duties.Web;

internal static class MyWorkRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(DutyAddresses.MyWork, Show);
        pages.MapGet(MyWorkCalendar.Address, MyWorkCalendar.Download);
    }

    /// <summary>The number beside the menu entry, for every page.</summary>
    public static async ValueTask<CountedThings> Count(HttpContext context)
    {
        var services = context.RequestServices;
        var caller = context.Features.Get<Caller>();
        var posts = context.Features.Get<Surroundings>()?.Posts.Count;
        var count = caller is null
            ? 0
            : await services
                .GetRequiredService<ShowMyWork>()
                .Count(
                    caller,
                    onePost: posts is 1,
                    services.GetRequiredService<AuthorityClock>().Now(),
                    context.RequestAborted
                );
        return new(count, MyWorkWords.Things(count));
    }

    private static async Task<IResult> Show(
        Guid? post,
        HttpContext context,
        Caller caller,
        ShowMyWork show,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var now = clock.Now();
        PostId? chosen = post is { } id ? new(id) : null;
        var work = await show.Show(caller, chosen, now, stop);
        return Pages.Show<MyWorkPage>(
            context,
            MyWorkPresenter.Model(work, caller, chosen, now),
            caller.InPlaceOf is null
                ? MyWorkWords.Title(work.Chosen.Count, work.Chosen.Overdue)
                : MyWorkWords.CountInPlace(work.Chosen.Count)
        );
    }
}
