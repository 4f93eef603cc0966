using Chutri.Accounts.Entering;
using Chutri.Accounts.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Accounts.Api;

internal static class MeApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var me = api.MapGroup("/me").WithTags("Accounts");
        me.MapGet("", Show)
            .WithName("ShowMe")
            .WithSummary(AccountApiWords.ShowMe)
            .Produces<MeJson>();
        me.MapPut("/password", ChangePassword)
            .WithName("ChangeMyPassword")
            .WithSummary(AccountApiWords.ChangeMyPassword)
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        me.MapPut("/language", ChooseLanguage)
            .WithName("ChooseMyLanguage")
            .WithSummary(AccountApiWords.ChooseMyLanguage)
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static MeJson Show(HttpContext context, Caller caller)
    {
        var session = context.SessionOf();
        return new(
            session.UserName,
            caller.Name,
            caller.Post?.Value,
            caller.Title,
            caller.InPlaceOf?.Name,
            caller.Role.ToString(),
            session.Language.Code(),
            session.MustChangePassword,
            [
                .. session.Posts.Select(post => new OwnPostJson(
                    post.Id.Value,
                    post.Title,
                    post.Role.ToString(),
                    post.Unit.Value,
                    post.From
                )),
            ]
        );
    }

    private static async Task<IResult> ChangePassword(
        ChangePasswordForm form,
        HttpContext context,
        Caller caller,
        ChangePassword changePassword,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var session = context.SessionOf();
        var request = form.Parse(session.Account, session.UserName, session.Id);
        if (request.Refusal is { } incomplete)
        {
            return incomplete.Answer(context);
        }

        var outcome = await runner.Run(changePassword, request.Value, caller, stop);
        var changed = outcome.Then(answer => answer.AsOutcome());
        return changed.Answer(context, _ => TypedResults.NoContent());
    }

    private static async Task<IResult> ChooseLanguage(
        ChooseLanguageForm form,
        HttpContext context,
        Caller caller,
        ChooseLanguage chooseLanguage,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var request = form.Parse(context.SessionOf().Account);
        return (await runner.Run(chooseLanguage, request, caller, stop)).Answer(
            context,
            _ => TypedResults.NoContent()
        );
    }
}
