using Chutri.Dissemination.Forms;
using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Dissemination.Storage;
using Chutri.Dissemination.Web;
using Chutri.Documents;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Dissemination.Api;

/// <summary>Campaigns for programs: what the pages show.</summary>
internal static class CampaignApi
{
    private const int OnPage = 100;

    public static void Map(IEndpointRouteBuilder api)
    {
        var campaigns = api.MapGroup("/campaigns").WithTags("Dissemination");
        campaigns
            .MapGet("", Find)
            .WithName("FindCampaigns")
            .GoesOnById()
            .WithSummary(DisseminationApiWords.FindCampaigns)
            .Produces<CampaignListJson>();
        campaigns
            .MapPost("", Plan)
            .WithName("PlanCampaign")
            .WithSummary(DisseminationApiWords.PlanCampaign)
            .Produces<PlannedCampaignJson>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        campaigns
            .MapGet("/{code}", Show)
            .HasTag<CampaignVersions>()
            .WithName("ShowCampaign")
            .WithSummary(DisseminationApiWords.ShowCampaign)
            .Produces<CampaignJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        campaigns
            .MapGet("/{code}/units", Units)
            .WithName("FindCampaignUnits")
            .GoesOnByKey(1)
            .WithSummary(DisseminationApiWords.FindUnits)
            .Produces<CampaignUnitListJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        campaigns
            .MapGet("/{code}/people", People)
            .WithName("FindCampaignPeople")
            .GoesOnByKey(2)
            .WithSummary(DisseminationApiWords.FindPeople)
            .Produces<AudienceListJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        campaigns
            .MapGet("/{code}/changes", Changes)
            .WithName("FindAudienceChanges")
            .WithSummary(DisseminationApiWords.FindChanges)
            .Produces<AudienceChangesJson>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
        CampaignActApi.Map(campaigns);
    }

    private static async Task<IResult> Find(
        string? after,
        FindCampaigns find,
        CancellationToken stop
    )
    {
        var page = await find.Page(after, stop);
        return TypedResults.Ok(
            new CampaignListJson([.. page.Items.Select(CampaignLineJson.Of)], page.Next, page.Total)
        );
    }

    private static async Task<IResult> Plan(
        PlanCampaignForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        DocumentDirectory documents,
        PlanCampaign plan,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var request = await form.Parse(fields.Begin(), documents, stop);
        return (await runner.Run(plan, request, caller, stop)).Answer(
            context,
            code =>
                TypedResults.Created(
                    $"/api/v1/campaigns/{code}",
                    new PlannedCampaignJson(code, DisseminationUrls.Campaign(code))
                )
        );
    }

    private static async Task<IResult> Show(
        string code,
        string? unit,
        HttpContext context,
        Caller caller,
        BoardReading boards,
        ShowCampaign show,
        CancellationToken stop
    )
    {
        var board = await boards.Read(code, unit, stop);
        if (board.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var detail = await show.Of(board.Value.Campaign, caller, stop);
        return TypedResults.Ok(CampaignJson.Of(board.Value, detail.Sessions));
    }

    private static async Task<IResult> Units(
        string code,
        string? figure,
        string? unit,
        string? after,
        HttpContext context,
        BoardReading boards,
        CancellationToken stop
    ) =>
        (await boards.Read(code, unit, stop)).Answer(
            context,
            board =>
            {
                var page = BoardReading.Page(board, UnitFigures.Read(figure), after, OnPage);
                return TypedResults.Ok(
                    new CampaignUnitListJson(
                        [.. page.Items.Select(CampaignUnitJson.Of)],
                        page.Next,
                        page.Total
                    )
                );
            }
        );

    private static async Task<IResult> People(
        string code,
        string? figure,
        string? unit,
        string? after,
        HttpContext context,
        CampaignDesk desk,
        UnitDirectory units,
        FindAudience find,
        CancellationToken stop
    )
    {
        if (await desk.Campaign(code, stop) is not { } campaign)
        {
            return DisseminationRefusals.NoSuchCampaign.Answer(context);
        }

        var here = string.IsNullOrWhiteSpace(unit) ? null : await units.FindByCode(unit, stop);
        var page = await find.Page(campaign.Id, PeopleFigures.Read(figure), here?.Id, after, stop);
        return TypedResults.Ok(
            new AudienceListJson(
                [.. page.Items.Select(AudienceMemberJson.Of)],
                page.Next,
                page.Total
            )
        );
    }

    private static async Task<IResult> Changes(
        string code,
        HttpContext context,
        CampaignDesk desk,
        AudienceChanges changes,
        CancellationToken stop
    )
    {
        if (await desk.Campaign(code, stop) is not { } campaign)
        {
            return DisseminationRefusals.NoSuchCampaign.Answer(context);
        }

        if (campaign.FrozenOn is null)
        {
            return DisseminationRefusals.NotFrozen.Answer(context);
        }

        var found = await changes.Of(campaign, stop);
        return TypedResults.Ok(
            new AudienceChangesJson([.. found.Arrived.Select(Json)], [.. found.Left.Select(Json)])
        );
    }

    private static ChangedMemberJson Json(ChangedMember member) =>
        new(member.Code, member.Name, member.Unit);
}
