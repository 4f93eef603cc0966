using Chutri.Organization;
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
        AuthorityRecord office,
        CancellationToken stop
    ) =>
        string.IsNullOrWhiteSpace(code) || string.IsNullOrWhiteSpace(secret)
            ? Form(context, code, FormEntry.Empty, office, stop)
            : Answer(code, secret, FormEntry.Empty, context, lookUp, office, stop);

    private static Task<IResult> Find(
        FormEntry entry,
        HttpContext context,
        LookUp lookUp,
        AuthorityRecord office,
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
            ? Form(context, entry.TextOrNull("code"), entry.With(missing), office, stop)
            : Answer(
                entry.Text("code"),
                entry.Text("secret"),
                entry,
                context,
                lookUp,
                office,
                stop
            );
    }

    private static async Task<IResult> Rate(
        FormEntry entry,
        HttpContext context,
        LookUp lookUp,
        RateDossier rate,
        OperationRunner runner,
        AuthorityRecord office,
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
                return await Form(context, code, entry.With(refusal), office, stop);
            }
        }

        return await Answer(code, secret, FormEntry.Empty, context, lookUp, office, stop);
    }

    private static async Task<IResult> Answer(
        string code,
        string secret,
        FormEntry entry,
        HttpContext context,
        LookUp lookUp,
        AuthorityRecord office,
        CancellationToken stop
    )
    {
        var found = await lookUp.Run(new(code, secret, AddressOf(context)), stop);
        if (found.Refusal is { } refusal)
        {
            return await Form(context, code, entry.With(refusal), office, stop);
        }

        var view = found.Value;
        return Pages.ShowBare<LookUpPage>(
            context,
            new LookUpModel(
                await NameOf(office, stop),
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

    internal static async Task<string> NameOf(AuthorityRecord office, CancellationToken stop) =>
        (await office.Current(stop))?.Name ?? "";

    private static async Task<IResult> Form(
        HttpContext context,
        string? code,
        FormEntry entry,
        AuthorityRecord office,
        CancellationToken stop
    ) =>
        Pages.ShowBare<LookUpFormPage>(
            context,
            new LookUpFormModel(await NameOf(office, stop), code, entry),
            PublicWords.LookUp,
            ProcedurePages.StatusOf(entry)
        );
}
