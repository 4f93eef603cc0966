using Chutri.Notifications.Operations;
using Chutri.Notifications.Web;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Notifications.Api;

internal static class MailApi
{
    private const int Most = 500;

    public static void Map(IEndpointRouteBuilder api)
    {
        var mail = api.MapGroup("/mail").WithTags("Notifications");
        mail.MapGet("/undelivered", List)
            .GoesOnByKey((after, _) => FindMail.ReadsKey(after))
            .WithName("ListUndeliveredMail")
            .WithSummary(MailPageWords.ApiList)
            .Produces<MailListJson>()
            .ProducesProblem(StatusCodes.Status403Forbidden);
        mail.MapPost("/{mail:guid}/send-again", SendAgain)
            .WithName("SendMailAgain")
            .WithSummary(MailPageWords.ApiAgain)
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static async Task<IResult> List(
        string? after,
        int? count,
        HttpContext context,
        Caller caller,
        FindMail find,
        CancellationToken stop
    ) =>
        (await find.Run(after, Math.Clamp(count ?? FindMail.OnPage, 1, Most), caller, stop)).Answer(
            context,
            list =>
                TypedResults.Ok(
                    new MailListJson(
                        [.. list.Page.Items.Select(MailJson.Of)],
                        list.Page.Next,
                        list.Page.Total
                    )
                )
        );

    private static async Task<IResult> SendAgain(
        Guid mail,
        HttpContext context,
        Caller caller,
        SendMailAgain again,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(again, new SendMailAgainRequest(mail), caller, stop)).Answer(
            context,
            _ => TypedResults.NoContent()
        );
}

internal sealed record MailListJson(IReadOnlyList<MailJson> Items, string? Next, long Total);

/// <param name="Kind">reminders or news.</param>
/// <param name="NextAt">When it is tried again; null = given up.</param>
/// <param name="Failure">What the server said the last time.</param>
internal sealed record MailJson(
    Guid Id,
    string Recipient,
    string Kind,
    DateTime MadeAt,
    int Attempts,
    DateTime? NextAt,
    string Failure
)
{
    public static MailJson Of(MailLine line) =>
        new(
            line.Id,
            line.Person,
            line.IsDigest ? "reminders" : "news",
            line.MadeAt,
            line.Attempts,
            line.NextAt,
            line.Failure
        );
}
