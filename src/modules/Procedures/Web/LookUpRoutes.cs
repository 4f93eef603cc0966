using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Procedures.Model;
using Chutri.Procedures.Operations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Procedures.Web;

/// <summary>Where one's own file is: open to everybody who holds a slip.</summary>
internal static class LookUpRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(ProcedureUrls.LookUp, Show).AllowAnonymous().LimitTrying("dossiers");
        pages.MapPost(ProcedureUrls.LookUp, Find).AllowAnonymous().LimitTrying("dossiers");
        pages
            .MapPost(ProcedureUrls.LookUp + "/rate", Rate)
            .AllowAnonymous()
            .LimitTrying("dossiers");
    }

    internal static string AddressOf(HttpContext context) =>
        context.Connection.RemoteIpAddress?.ToString() ?? "";

    /// <summary>By the picture on the slip both stand in the address, and the answer comes at once.</summary>
    private static Task<IResult> Show(
        string? code,
        string? secret,
        HttpContext context,
        LookUp lookUp,
        CancellationToken stop
    ) =>
        string.IsNullOrWhiteSpace(code) || string.IsNullOrWhiteSpace(secret)
            ? Task.FromResult(Form(context, code, FormEntry.Empty))
            : Answer(code, secret, FormEntry.Empty, context, lookUp, stop);

    private static Task<IResult> Find(
        FormEntry entry,
        HttpContext context,
        LookUp lookUp,
        CancellationToken stop
    )
    {
        string[] needed = ["code", "secret"];
        FieldError[] missing =
        [
            .. needed
                .Where(field => entry.TextOrNull(field) is null)
                .Select(field => new FieldError(field, PublicWords.Missing)),
        ];
        return missing.Length > 0
            ? Task.FromResult(Form(context, entry.TextOrNull("code"), entry.With(missing)))
            : Answer(entry.Text("code"), entry.Text("secret"), entry, context, lookUp, stop);
    }

    private static async Task<IResult> Rate(
        FormEntry entry,
        HttpContext context,
        LookUp lookUp,
        RateDossier rate,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var (code, secret) = (entry.Text("code"), entry.Text("secret"));
        if (RatingWords.Of(entry.TextOrNull("rating")) is { } rating)
        {
            var seen = await lookUp.Run(new(code, secret, AddressOf(context)), stop);
            var done = seen.Refusal is { } unseen
                ? unseen
                : await runner.Run(
                    rate,
                    new RateRequest(code, secret, rating),
                    Caller.Program,
                    stop
                );
            if (done.Refusal is { } refusal)
            {
                return Form(context, code, entry.With(refusal));
            }
        }

        return await Answer(code, secret, FormEntry.Empty, context, lookUp, stop);
    }

    private static async Task<IResult> Answer(
        string code,
        string secret,
        FormEntry entry,
        HttpContext context,
        LookUp lookUp,
        CancellationToken stop
    )
    {
        var found = await lookUp.Run(new(code, secret, AddressOf(context)), stop);
        if (found.Refusal is { } refusal)
        {
            return Form(context, code, entry.With(refusal));
        }

        var view = found.Value;
        return Pages.ShowBare<LookUpPage>(
            context,
            new LookUpModel(
                view.Code,
                DossierCodes.Plain(secret),
                view.Procedure,
                view.Unit,
                view.State.Name(),
                [.. view.At.Select(step => $"{step.Name}, {step.Unit}")],
                view.AcceptedOn,
                view.DueOn,
                view.NewDueOn,
                view.ReadyOn,
                view.MayRate
                    ?
                    [
                        .. Enum.GetValues<Rating>()
                            .Select(rating => new RatingChoice(rating.Word(), rating.Name())),
                    ]
                    : [],
                view.Rating?.Name()
            ),
            PublicWords.LookUp
        );
    }

    private static IResult Form(HttpContext context, string? code, FormEntry entry) =>
        Pages.ShowBare<LookUpFormPage>(
            context,
            new LookUpFormModel(code, entry),
            PublicWords.LookUp,
            ProcedurePages.StatusOf(entry)
        );
}
