using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Dissemination.Web;

/// <summary>What is read: campaigns, the board, and the list behind each figure.</summary>
internal static class BoardRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(DisseminationUrls.List, List);
        var one = DisseminationUrls.List + "/{code}";
        pages.MapGet(one, Board);
        pages.MapGet(one + "/people", People);
        pages.MapGet(one + "/units", Units);
        pages.MapGet(one + "/changes", Changes);
        pages.MapGet(one + "/board.xlsx", Export);
        pages.MapGet(one + "/read", Read);
        pages.MapPost(one + "/read", Confirm);
        pages.MapGet(one + "/materials/{file:guid}", Material);
    }

    private static async Task<IResult> List(
        string? after,
        HttpContext context,
        Caller caller,
        FindCampaigns find,
        CancellationToken stop
    )
    {
        var page = await find.Page(after, stop);
        return Pages.Show<CampaignListPage>(
            context,
            new CampaignListModel(
                [
                    .. page.Items.Select(line => new CampaignRowModel(
                        line.Code,
                        line.Title,
                        DisseminationUrls.Campaign(line.Code),
                        line.Owner,
                        line.AnswerableName,
                        line.State.Name(),
                        line.FrozenOn,
                        line.Required,
                        line.Attended,
                        line.Understood
                    )),
                ],
                PagingView.Of(
                    page,
                    DisseminationWords.Campaigns,
                    DisseminationUrls.List,
                    after is null
                ),
                caller.Has(DisseminationActs.Run)
            ),
            DisseminationWords.Menu
        );
    }

    private static async Task<IResult> Board(
        string code,
        string? unit,
        HttpContext context,
        Caller caller,
        BoardReading reading,
        ShowCampaign show,
        BoardPresenter present,
        CancellationToken stop
    )
    {
        var board = await reading.Read(code, unit, stop);
        if (board.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var detail = await show.Of(board.Value.Campaign, caller, stop);
        var model = present.Present(board.Value, detail);
        return Pages.Show<BoardPage>(context, model, model.Heading);
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
                [.. page.Items.Select(line => PeopleRows.Of(line, campaign.Code, mayExempt))],
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

    private static async Task<IResult> Units(
        string code,
        string? figure,
        string? unit,
        string? after,
        HttpContext context,
        BoardReading reading,
        CancellationToken stop
    )
    {
        const int onPage = 100;
        var read = await reading.Read(code, unit, stop);
        if (read.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var board = read.Value;
        var chosen = UnitFigures.Read(figure);
        var page = BoardReading.Page(board, chosen, after, onPage);
        var heading = DisseminationWords.UnitsHeading(page.Total, chosen.Name());
        return Pages.Show<UnitsPage>(
            context,
            new UnitsModel(
                board.Campaign.Code,
                board.Campaign.Title,
                heading,
                [
                    .. Enum.GetValues<UnitFigure>()
                        .Select(one => new FilterChip(
                            one.Name(),
                            DisseminationUrls.Units(
                                board.Campaign.Code,
                                one.Word(),
                                board.Here?.Code
                            ),
                            one == chosen,
                            board.Count(one)
                        )),
                ],
                [.. page.Items.Select(one => BoardPresenter.Behind(one, board))],
                PagingView.Of(
                    page,
                    DisseminationWords.Units,
                    DisseminationUrls.Units(board.Campaign.Code, chosen.Word(), board.Here?.Code),
                    after is null
                )
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

    private static async Task<IResult> Export(
        string code,
        string? unit,
        HttpContext context,
        BoardReading reading,
        CancellationToken stop
    ) =>
        (await reading.Read(code, unit, stop)).Answer(context, board => new BoardXlsxAnswer(board));

    private static async Task<IResult> Read(
        string code,
        HttpContext context,
        Caller caller,
        CampaignDesk desk,
        ShowCampaign show,
        AuthorityClock clock,
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
            new ReadModel(
                campaign.Code,
                campaign.Title,
                campaign.Purpose,
                campaign.ReadingText,
                [.. detail.Documents.Select(one => new LinkModel(one.Title, one.Url))],
                MaterialLinks.Of(detail),
                detail.Mine is not null && campaign.State is CampaignState.Open,
                detail.Mine?.UnderstoodAt is { } at ? clock.LocalOf(at) : null
            ),
            campaign.Title
        );
    }

    private static async Task<IResult> Confirm(
        string code,
        HttpContext context,
        Caller caller,
        ConfirmUnderstanding confirm,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(confirm, code, caller, stop)).Answer(
            context,
            _ =>
                Pages.GoTo(
                    context,
                    DisseminationUrls.Of(code, "read"),
                    Told.Done(DisseminationWords.Confirmed)
                )
        );

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
