using Chutri.Duties.Operations;
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
        CancellationToken stop
    ) =>
        (await preview.List(version, unit, after, MovesOnPage, caller, stop)).Answer(
            context,
            moves =>
                TypedResults.Ok(
                    new DeadlineMoveListJson(
                        [
                            .. moves.Page.Items.Select(move => new DeadlineMoveJson(
                                move.Open.Code,
                                move.Open.Title,
                                moves.Units[move.Open.LeadUnit].Code,
                                move.From,
                                move.Open.Deadline.At,
                                move.To,
                                move.After.At
                            )),
                        ],
                        moves.Page.Next,
                        moves.Page.Total
                    )
                )
        );
}
