using Chutri.Dissemination.Forms;
using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Dissemination.Web;

/// <summary>The people behind each figure, and what each of them reads.</summary>
internal static class AudienceRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        var one = DisseminationUrls.List + "/{code}";
        pages.MapGet(one + "/people", People);
        pages.MapGet(one + "/changes", Changes);
        pages.MapGet(one + "/read", Read);
        pages.MapPost(one + "/read", Confirm);
        pages.MapGet(one + "/materials/{file:guid}", Material);
    }

    private static async Task<IResult> People(
        string code,
        string? figure,
        string? unit,
        string? after,
        HttpContext context,
        Caller caller,
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

        var chosen = PeopleFigures.Read(figure);
        var here = string.IsNullOrWhiteSpace(unit) ? null : await units.FindByCode(unit, stop);
        var page = await find.Page(campaign.Id, chosen, here?.Id, after, stop);
        var mayExempt =
            caller.Has(DisseminationActs.Exempt) && campaign.State is CampaignState.Open;
        var readsWhy = await desk.ReadsWhyExempt(campaign.Owner, caller, stop);
        var heading = DisseminationWords.PeopleHeading(page.Total, chosen.Name());
        return Pages.Show<PeoplePage>(
            context,
            new PeopleModel(
                campaign.Code,
                campaign.Title,
                heading,
                here?.Name,
                [
                    .. Enum.GetValues<PeopleFigure>()
                        .Select(one => new FilterChip(
                            one.Name(),
                            DisseminationUrls.People(campaign.Code, one.Word(), here?.Code),
                            one == chosen
                        )),
                ],
                [
                    .. page.Items.Select(line =>
                        PeopleRows.Of(
                            line,
                            campaign.Code,
                            mayExempt,
                            line.Person == caller.Person || readsWhy(line.UnitId)
                        )
                    ),
                ],
                PagingView.Of(
                    page,
                    DisseminationWords.People,
                    DisseminationUrls.People(campaign.Code, chosen.Word(), here?.Code),
                    after is null
                ),
                mayExempt
            ),
            heading
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

        if (campaign.FrozenOn is not { } on)
        {
            return DisseminationRefusals.NotFrozen.Answer(context);
        }

        var found = await changes.Of(campaign, stop);
        return Pages.Show<ChangesPage>(
            context,
            new ChangesModel(
                campaign.Code,
                campaign.Title,
                on,
                [.. found.Arrived.Select(Row)],
                [.. found.Left.Select(Row)]
            ),
            DisseminationWords.Changes
        );
    }

    private static ChangeRowModel Row(ChangedMember member) =>
        new(member.Name, DisseminationUrls.Person(member.Code), member.Unit);

    private static async Task<IResult> Read(
        string code,
        HttpContext context,
        Caller caller,
        CampaignDesk desk,
        ShowCampaign show,
        ReadPages pages,
        CancellationToken stop
    )
    {
        if (await desk.Campaign(code, stop) is not { } campaign)
        {
            return DisseminationRefusals.NoSuchCampaign.Answer(context);
        }

        var detail = await show.Of(campaign, caller, stop);
        return Pages.Show<ReadPage>(
            context,
            await pages.Of(detail, FormEntry.Empty, stop),
            campaign.Title
        );
    }

    private static async Task<IResult> Confirm(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        ConfirmUnderstanding confirm,
        OperationRunner runner,
        CampaignDesk desk,
        ShowCampaign show,
        ReadPages pages,
        CancellationToken stop
    )
    {
        var request = new UnderstoodForm(entry.TextOrNull("reflection")).Parse(
            code,
            fields.Begin()
        );
        var done = await runner.Run(confirm, request, caller, stop);
        if (done.Refusal is { Kind: RefusalKind.Invalid } wrong)
        {
            var campaign = (await desk.Campaign(code, stop))!;
            var detail = await show.Of(campaign, caller, stop);
            return Pages.Show<ReadPage>(
                context,
                await pages.Of(detail, entry.With(wrong), stop),
                campaign.Title,
                wrong.Kind.Status()
            );
        }

        return done.Answer(
            context,
            _ =>
                Pages.GoTo(
                    context,
                    DisseminationUrls.Of(code, "read"),
                    Told.Done(DisseminationWords.Confirmed)
                )
        );
    }

    private static async Task<IResult> Material(
        string code,
        Guid file,
        HttpContext context,
        ShowCampaign show,
        FileStore files,
        CancellationToken stop
    ) =>
        await show.Material(code, file, files, stop) is { } found
            ? KeptFileAnswer.Of(context, found)
            : DisseminationRefusals.NoSuchFile.Answer(context);
}
