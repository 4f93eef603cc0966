using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Privacy.Api;
using Chutri.Privacy.Model;
using Chutri.Privacy.Operations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Privacy.Web;

/// <summary>What is held about me: on one page, each part on its own, and as files to take along.</summary>
internal static class HeldRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(PrivacyUrls.Home, Show);
        pages.MapGet(PrivacyUrls.Csv, Csv);
        pages.MapGet(PrivacyUrls.Json, Json);
        pages.MapGet(PrivacyUrls.Html, Html);
        pages.MapGet(PrivacyUrls.Home + "/{part}", Part);
    }

    private static async Task<IResult> Show(
        HttpContext context,
        Caller caller,
        ReadHeld held,
        AuthorityClock clock,
        CancellationToken stop
    ) =>
        caller.Person is not { } me
            ? PrivacyRefusals.OnlyPeople.Answer(context)
            : Pages.Show<HeldPage>(
                context,
                new HeldModel([
                    .. (await held.All(me, stop)).Select(part => HeldPartModel.Of(part, clock)),
                ]),
                PrivacyWords.Title
            );

    private static async Task<IResult> Part(
        string part,
        string? after,
        HttpContext context,
        Caller caller,
        ReadHeld held,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        if (caller.Person is not { } me)
        {
            return PrivacyRefusals.OnlyPeople.Answer(context);
        }

        return (await held.One(part, me, after, stop)).Answer(
            context,
            found =>
                Pages.Show<HeldPartPage>(
                    context,
                    new HeldPartPageModel(
                        HeldPartModel.Of(found, clock),
                        PagingView.Of(
                            new KeyPage<HeldThing>(found.Things, found.Next, found.Total),
                            PrivacyWords.Things,
                            PrivacyUrls.Part(part),
                            after is null
                        )
                    ),
                    found.Source.Title
                )
        );
    }

    private static IResult Csv(
        HttpContext context,
        Caller caller,
        ReadHeld held,
        AuthorityClock clock
    ) =>
        caller.Person is { } me
            ? new HeldCsvAnswer(held.Sources, me, clock)
            : PrivacyRefusals.OnlyPeople.Answer(context);

    private static IResult Html(
        HttpContext context,
        Caller caller,
        ReadHeld held,
        AuthorityClock clock
    ) =>
        caller.Person is { } me
            ? new HeldHtmlAnswer(held, me, caller.Name, clock)
            : PrivacyRefusals.OnlyPeople.Answer(context);

    private static IResult Json(
        HttpContext context,
        Caller caller,
        ReadHeld held,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        if (caller.Person is not { } me)
        {
            return PrivacyRefusals.OnlyPeople.Answer(context);
        }

        context.Response.Headers.ContentDisposition =
            "attachment; filename=\"chutri-personal-data.json\"";
        return TypedResults.Json(HeldJson.Of(held, me, caller.Name, clock.Now(), stop));
    }
}
