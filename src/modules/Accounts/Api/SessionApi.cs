using Chutri.Accounts.Entering;
using Chutri.Accounts.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Accounts.Api;

internal static class SessionApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var me = api.MapGroup("/me").WithTags("Accounts");
        me.MapGet("/sessions", Find)
            .WithName("FindMySessions")
            .WithSummary(SessionApiWords.FindMySessions)
            .Produces<IReadOnlyList<SessionJson>>();
        me.MapDelete("/sessions/{session:guid}", End)
            .WithName("EndMySession")
            .WithSummary(SessionApiWords.EndMySession)
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status404NotFound);
        me.MapPost("/sign-out-everywhere", Everywhere)
            .WithName("SignOutEverywhere")
            .WithSummary(SessionApiWords.SignOutEverywhere)
            .Produces<EndedSessionsJson>();
        var accounts = api.MapGroup("/accounts").WithTags("Accounts");
        accounts
            .MapGet("/{userName}/sessions", FindOf)
            .WithName("FindSessionsOf")
            .WithSummary(SessionApiWords.FindSessionsOf)
            .Produces<IReadOnlyList<SessionJson>>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        accounts
            .MapPost("/{userName}/end-sessions", EndOf)
            .WithName("EndSessionsOf")
            .WithSummary(SessionApiWords.EndSessionsOf)
            .Produces<EndedSessionsJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IReadOnlyList<SessionJson>> Find(
        HttpContext context,
        FindSessions sessions,
        CancellationToken stop
    )
    {
        var session = context.SessionOf();
        return Json(await sessions.Run(session.Account, stop), session);
    }

    private static async Task<IResult> End(
        Guid session,
        HttpContext context,
        Caller caller,
        EndSession endSession,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (
            await runner.Run(
                endSession,
                new(context.SessionOf().Account, new(session)),
                caller,
                stop
            )
        ).Answer(context, _ => TypedResults.NoContent());

    private static async Task<IResult> Everywhere(
        SignOutEverywhereForm form,
        HttpContext context,
        Caller caller,
        SignOutEverywhere everywhere,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var session = context.SessionOf();
        return (
            await runner.Run(
                everywhere,
                new(
                    session.Account,
                    form.KeepThis is true ? session.Id : null,
                    form.TokensToo is true
                ),
                caller,
                stop
            )
        ).Answer(context, Ended);
    }

    private static async Task<IResult> FindOf(
        string userName,
        HttpContext context,
        Caller caller,
        LookAtAccount show,
        FindSessions sessions,
        CancellationToken stop
    )
    {
        var found = await show.Run(userName, caller, stop);
        return found.Refusal is { } refusal
            ? refusal.Answer(context)
            : TypedResults.Ok(Json(await sessions.Run(new(found.Value.Id), stop), null));
    }

    private static async Task<IResult> EndOf(
        string userName,
        EndSessionsForm form,
        HttpContext context,
        Caller caller,
        EndSessionsOf endSessions,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(endSessions, new(userName, form.TokensToo is true), caller, stop)).Answer(
            context,
            Ended
        );

    private static IResult Ended(EndedSessions ended) =>
        TypedResults.Ok(new EndedSessionsJson(ended.Sessions, ended.Tokens));

    private static IReadOnlyList<SessionJson> Json(
        IEnumerable<SessionRow> sessions,
        Session? current
    ) =>
        [
            .. sessions.Select(session => new SessionJson(
                session.Id,
                session.Way.ToString(),
                session.Device.ToString(),
                session.Address,
                session.BegunAt,
                session.LastUsedAt,
                session.EndsAt,
                session.Id == current?.Id?.Value
            )),
        ];
}

internal sealed record SignOutEverywhereForm(bool? KeepThis, bool? TokensToo);

internal sealed record EndSessionsForm(bool? TokensToo);

/// <param name="Way">Password, SignOn or Passkey.</param>
/// <param name="EndsAt">At the latest; 12 hours without use end it before.</param>
/// <param name="IsThis">The one with which this was asked.</param>
internal sealed record SessionJson(
    Guid Id,
    string Way,
    string Device,
    string Address,
    DateTime BegunAt,
    DateTime LastUsedAt,
    DateTime EndsAt,
    bool IsThis
);

internal sealed record EndedSessionsJson(int Sessions, int Tokens);
