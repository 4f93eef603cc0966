using Chutri.Accounts.Entering;
using Chutri.Accounts.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Accounts.Web;

/// <summary>Where I am signed in, and ending it.</summary>
internal static class SessionRoutes
{
    public const string Home = "/account/sessions";
    public const string EverywherePath = Home + "/end-all";

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(Home, Show);
        pages.MapPost(Home + "/{session:guid}/end", End);
        pages.MapGet(EverywherePath, ConfirmEverywhere);
        pages.MapPost(EverywherePath, Everywhere);
    }

    private static async Task<IResult> Show(
        HttpContext context,
        FindSessions sessions,
        FindTokens tokens,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var session = context.SessionOf();
        return Pages.Show<SessionsPage>(
            context,
            new SessionsModel(
                Lines(await sessions.Run(session.Account, stop), session, clock),
                TokenLines.Of(await tokens.Run(session.Account, stop), session, clock)
            ),
            SessionWords.Title
        );
    }

    private static async Task<IResult> End(
        Guid session,
        HttpContext context,
        Caller caller,
        EndSession endSession,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var outcome = await runner.Run(
            endSession,
            new(context.SessionOf().Account, new(session)),
            caller,
            stop
        );
        return Pages.GoTo(
            context,
            Home,
            outcome.Match(_ => Told.Done(SessionWords.Ended), Told.Refused)
        );
    }

    private static async Task<IResult> ConfirmEverywhere(
        HttpContext context,
        FindSessions sessions,
        FindTokens tokens,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var session = context.SessionOf();
        var open = await sessions.Run(session.Account, stop);
        var today = clock.Now().Today;
        var usable = (await tokens.Run(session.Account, stop)).Count(token =>
            token.RevokedAt is null && token.EndsOn >= today
        );
        return Pages.Show<SignOutEverywherePage>(
            context,
            new SignOutEverywhereModel(open.Count(one => one.Id != session.Id?.Value), usable),
            SessionWords.Everywhere
        );
    }

    private static async Task<IResult> Everywhere(
        FormEntry entry,
        HttpContext context,
        Caller caller,
        SignOutEverywhere everywhere,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var session = context.SessionOf();
        var kept = entry.Ticked("keepThis") ? session.Id : null;
        var outcome = await runner.Run(
            everywhere,
            new(session.Account, kept, entry.Ticked("tokensToo")),
            caller,
            stop
        );
        if (outcome.Refusal is { } refusal)
        {
            return Pages.GoTo(context, Home, Told.Refused(refusal));
        }

        if (kept is not null)
        {
            return Pages.GoTo(
                context,
                Home,
                Told.Done(SessionWords.EndedMany(outcome.Value.Sessions, outcome.Value.Tokens))
            );
        }

        await SessionCookie.End(context);
        return Pages.GoTo(context, "/sign-in", Told.Done(SessionWords.EverywhereDone));
    }

    /// <param name="current">Whose page it is; null where an administrator looks.</param>
    internal static IReadOnlyList<SessionLine> Lines(
        IEnumerable<SessionRow> rows,
        Session? current,
        AuthorityClock clock
    ) =>
        [
            .. rows.Select(row => new SessionLine(
                row.Id,
                row.Device,
                SessionWords.WayName(row.Way),
                row.Address,
                clock.LocalOf(row.BegunAt),
                clock.LocalOf(row.LastUsedAt),
                row.Id == current?.Id?.Value
            )),
        ];
}
