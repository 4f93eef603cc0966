using Chutri.Duties.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;

namespace Chutri.Duties.Api;

/// <summary>The deadlines that an edition of the calendar would move, page by page.</summary>
internal static class DeadlineMovesApi
{
    private const int MovesOnPage = 500;

    public static async Task<IResult> Find(
        string version,
        string? unit,
        string? after,
        HttpContext context,
        Caller caller,
        PreviewCalendar preview,
        UnitDirectory units,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        if (!caller.Has(CalendarActs.Change))
        {
            return PlatformRefusals.RoleMayNot(CalendarActs.Change, caller).Answer(context);
        }

        var lead = unit is null ? null : await units.FindByCode(unit, stop);
        var all = await units.All(stop);
        var found = await preview.List(version, lead?.Id, after, MovesOnPage, clock.Now(), stop);
        return found.Answer(
            context,
            page =>
                TypedResults.Ok(
                    new DeadlineMoveListJson(
                        [
                            .. page.Items.Select(move => new DeadlineMoveJson(
                                move.Open.Code,
                                move.Open.Title,
                                all[move.Open.LeadUnit].Code,
                                move.From,
                                move.To
                            )),
                        ],
                        page.Next,
                        page.Total
                    )
                )
        );
    }
}
